create table event (
    id                  uuid primary key,
    slug                text not null constraint event_slug_uq unique,
    version             bigint not null,
    kind                text not null,
    titles              jsonb not null,
    texts               jsonb,
    decisions           jsonb,
    starts              date,
    starts_precision    text,
    ends                date,
    ends_precision      text,
    place               text,
    country             text constraint event_country_fk references country,
    online              boolean not null default false,
    attendance          jsonb not null default '[]',
    links               jsonb not null default '[]',
    agreement_id        uuid constraint event_agreement_fk references agreement,
    project_id          uuid constraint event_project_fk references project,
    publication         text not null constraint event_publication_ck
        check (publication in ('draft', 'submitted', 'published', 'sent-back', 'withdrawn')),
    publication_reason  text,
    submitted_at        timestamptz,
    published_at        timestamptz,
    registered_by       uuid constraint event_registered_by_fk references partner,
    created_at          timestamptz not null,
    updated_at          timestamptz not null,
    constraint event_ends_after_it_starts check (ends >= starts)
);
create index event_agreement_ix on event (agreement_id);
create index event_project_ix on event (project_id);
create index event_publication_ix on event (publication, updated_at desc);

create table event_partner (
    event_id   uuid not null constraint event_partner_event_fk references event,
    partner_id uuid not null constraint event_partner_partner_fk references partner,
    position   integer not null,
    constraint event_partner_pk primary key (event_id, position),
    constraint event_partner_once unique (event_id, partner_id)
);
create index event_partner_partner_ix on event_partner (partner_id);
