create table partner (
    id                  uuid primary key,
    slug                text not null constraint partner_slug_uq unique,
    version             bigint not null,
    names               jsonb not null,
    acronym             text,
    type                text not null,
    country             text constraint partner_country_fk references country,
    territory           text,
    latitude            numeric(8, 5) constraint partner_latitude_ck check (latitude between -90 and 90),
    longitude           numeric(8, 5) constraint partner_longitude_ck check (longitude between -180 and 180),
    website             text,
    descriptions        jsonb,
    former_names        jsonb not null default '[]',
    contacts            jsonb not null default '[]',
    organization_alias  text constraint partner_organization_alias_uq unique,
    merged_into         uuid constraint partner_merged_into_fk references partner,
    publication         text not null constraint partner_publication_ck
        check (publication in ('draft', 'submitted', 'published', 'sent-back', 'withdrawn')),
    publication_reason  text,
    submitted_at        timestamptz,
    published_at        timestamptz,
    registered_by       uuid constraint partner_registered_by_fk references partner,
    created_at          timestamptz not null,
    updated_at          timestamptz not null,
    constraint partner_point_is_whole check ((latitude is null) = (longitude is null))
);
comment on column partner.organization_alias is 'Alias of the Keycloak organisation of this partner; fixed once set, the slug may change';
comment on column partner.registered_by is 'The partner whose editor made this record; it keeps it until the partner has people of its own';
create index partner_country_ix on partner (country);
create index partner_publication_ix on partner (publication, updated_at desc);
create index partner_name_trgm_ix on partner using gin (plain(every_text(names)) gin_trgm_ops);

create table partner_identifier (
    partner_id uuid not null constraint partner_identifier_partner_fk references partner,
    scheme     text not null,
    value      text not null,
    position   integer not null,
    constraint partner_identifier_pk primary key (partner_id, position)
);
create index partner_identifier_value_ix on partner_identifier (lower(scheme), lower(value));

create table partner_merge (
    id         uuid primary key,
    kept_id    uuid not null constraint partner_merge_kept_fk references partner,
    merged_id  uuid not null constraint partner_merge_merged_fk references partner,
    moved      jsonb not null,
    merged_at  timestamptz not null,
    undone_at  timestamptz
);
comment on column partner_merge.moved is 'Every reference that was moved, so that undoing gives each back';
create index partner_merge_kept_ix on partner_merge (kept_id);

create table former_slug (
    record_type text not null,
    slug        text not null,
    record_id   uuid not null,
    constraint former_slug_pk primary key (record_type, slug)
);
comment on table former_slug is 'Addresses a record once had; they answer 301 to the present one';
