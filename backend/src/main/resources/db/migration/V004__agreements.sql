create table agreement (
    id                  uuid primary key,
    slug                text not null constraint agreement_slug_uq unique,
    version             bigint not null,
    kind                text not null,
    number              text,
    titles              jsonb not null,
    descriptions        jsonb,
    first_signed        date,
    first_signed_precision text,
    starts              date,
    starts_precision    text,
    ends                date,
    ends_precision      text,
    open_ended          boolean not null default false,
    triennial           boolean,
    predecessor_id      uuid constraint agreement_predecessor_fk references agreement,
    succession          text,
    objectives          jsonb not null default '[]',
    activities          jsonb not null default '[]',
    outcomes            jsonb not null default '[]',
    documents           jsonb not null default '[]',
    publication         text not null constraint agreement_publication_ck
        check (publication in ('draft', 'submitted', 'published', 'sent-back', 'withdrawn')),
    publication_reason  text,
    submitted_at        timestamptz,
    published_at        timestamptz,
    registered_by       uuid constraint agreement_registered_by_fk references partner,
    created_at          timestamptz not null,
    updated_at          timestamptz not null,
    constraint agreement_ends_after_it_starts check (ends >= starts),
    constraint agreement_open_or_ended check (not (open_ended and ends is not null)),
    constraint agreement_succession_names_predecessor check ((succession is null) = (predecessor_id is null))
);
comment on column agreement.starts is 'First day of the stated year, month or day';
comment on column agreement.ends is 'Last day of the stated year, month or day; an agreement past it is expired, whatever else is written';
comment on column agreement.outcomes is 'What it has led to so far, with date and place as far as known';
create index agreement_predecessor_ix on agreement (predecessor_id);
create index agreement_publication_ix on agreement (publication, updated_at desc);

create table agreement_party (
    agreement_id uuid not null constraint agreement_party_agreement_fk references agreement,
    partner_id   uuid not null constraint agreement_party_partner_fk references partner,
    role         text not null,
    position     integer not null,
    constraint agreement_party_pk primary key (agreement_id, position),
    constraint agreement_party_once_per_role unique (agreement_id, partner_id, role)
);
create index agreement_party_partner_ix on agreement_party (partner_id);
