create table project (
    id                  uuid primary key,
    slug                text not null constraint project_slug_uq unique,
    version             bigint not null,
    titles              jsonb not null,
    summaries           jsonb,
    contexts            jsonb,
    histories           jsonb,
    objectives_north    jsonb,
    objectives_south    jsonb,
    descriptions        jsonb,
    form                text,
    status              text not null,
    status_reasons      jsonb,
    starts              date,
    starts_precision    text,
    ends                date,
    ends_precision      text,
    open_ended          boolean not null default false,
    length_months       integer constraint project_length_is_positive check (length_months > 0),
    duration_notes      jsonb,
    phases              jsonb not null default '[]',
    triennial           boolean,
    agreement_id        uuid constraint project_agreement_fk references agreement,
    parent_id           uuid constraint project_parent_fk references project,
    follows_id          uuid constraint project_follows_fk references project,
    sdgs                integer[] not null default '{}',
    publics             text[] not null default '{}',
    other_publics       jsonb,
    beneficiaries       jsonb not null default '[]',
    volunteers          jsonb not null default '[]',
    communication_north jsonb,
    communication_south jsonb,
    evaluation_policy   boolean,
    evaluation_notes    jsonb,
    lessons             jsonb not null default '[]',
    questions           jsonb not null default '[]',
    websites            jsonb not null default '[]',
    source_notes        jsonb,
    publication         text not null constraint project_publication_ck
        check (publication in ('draft', 'submitted', 'published', 'sent-back', 'withdrawn')),
    publication_reason  text,
    submitted_at        timestamptz,
    published_at        timestamptz,
    registered_by       uuid constraint project_registered_by_fk references partner,
    created_at          timestamptz not null,
    updated_at          timestamptz not null,
    constraint project_ends_after_it_starts check (ends >= starts),
    constraint project_open_or_ended check (not (open_ended and ends is not null)),
    constraint project_is_not_its_own_parent check (parent_id <> id),
    constraint project_does_not_follow_itself check (follows_id <> id)
);
comment on column project.starts is 'First day of the stated year, month or day';
comment on column project.ends is 'Last day of the stated year, month or day';
comment on column project.length_months is 'Known length where the dates are not, as in "5 years"';
create index project_publication_ix on project (publication, updated_at desc, id desc);
create index project_agreement_ix on project (agreement_id);
create index project_parent_ix on project (parent_id);
create index project_follows_ix on project (follows_id);
create index project_years_ix on project (starts, ends);
create index project_sdgs_ix on project using gin (sdgs);
create index project_publics_ix on project using gin (publics);

create table project_partner (
    project_id  uuid not null constraint project_partner_project_fk references project,
    partner_id  uuid not null constraint project_partner_partner_fk references partner,
    side        text not null constraint project_partner_side_ck check (side in ('north', 'south')),
    roles       text[] not null constraint project_partner_has_a_role check (cardinality(roles) > 0),
    position    integer not null,
    shares_editing boolean not null default false,
    constraint project_partner_pk primary key (project_id, partner_id),
    constraint project_partner_position_uq unique (project_id, position)
);
comment on column project_partner.shares_editing is 'True where an admin of a leading partner shared the editing; leading partners edit without it';
create index project_partner_partner_ix on project_partner (partner_id);

create table project_theme (
    project_id uuid not null constraint project_theme_project_fk references project,
    theme_code text not null constraint project_theme_theme_fk references theme,
    priority   integer not null constraint project_theme_priority_ck check (priority between 1 and 20),
    constraint project_theme_pk primary key (project_id, priority),
    constraint project_theme_once unique (project_id, theme_code)
);
create index project_theme_theme_ix on project_theme (theme_code);

create table project_place (
    project_id uuid not null constraint project_place_project_fk references project,
    position   integer not null,
    name       text not null,
    country    text not null constraint project_place_country_fk references country,
    region     text,
    side       text not null constraint project_place_side_ck check (side in ('north', 'south')),
    latitude   numeric(8, 5) constraint project_place_latitude_ck check (latitude between -90 and 90),
    longitude  numeric(8, 5) constraint project_place_longitude_ck check (longitude between -180 and 180),
    constraint project_place_pk primary key (project_id, position),
    constraint project_place_point_is_whole check ((latitude is null) = (longitude is null))
);
create index project_place_country_ix on project_place (country);
create index project_place_point_ix on project_place (longitude, latitude);

create table project_status_change (
    project_id uuid not null constraint project_status_change_project_fk references project,
    changed_at timestamptz not null,
    status     text not null,
    reasons    jsonb,
    constraint project_status_change_pk primary key (project_id, changed_at)
);

create table project_confirmation (
    project_id   uuid not null constraint project_confirmation_project_fk references project,
    partner_id   uuid not null constraint project_confirmation_partner_fk references partner,
    confirmed_at timestamptz not null,
    constraint project_confirmation_pk primary key (project_id, partner_id)
);
comment on table project_confirmation is 'When each partner last said that the record is still true';
