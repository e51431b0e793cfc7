-- Missions of projects: journeys both ways, in functions and numbers.
create table mission (
    id               uuid primary key,
    version          bigint not null,
    project_id       uuid not null constraint mission_project_fk references project,
    travelling       text not null constraint mission_travelling_ck check (travelling in ('north', 'south')),
    country          text not null constraint mission_country_fk references country,
    place            text,
    purposes         jsonb not null,
    starts           date not null,
    starts_precision text not null,
    ends             date,
    ends_precision   text,
    travellers       integer,
    functions        jsonb,
    cost_amount      numeric(15, 2),
    cost_currency    text constraint mission_currency_fk references currency,
    visas_asked      integer,
    visas_obtained   integer,
    visas_refused    integer,
    reports          jsonb,
    document_id      uuid constraint mission_document_fk references document,
    created_at       timestamptz not null,
    updated_at       timestamptz not null,
    constraint mission_cost_has_a_currency check ((cost_amount is null) = (cost_currency is null)),
    constraint mission_visas_ck check (coalesce(visas_obtained, 0) + coalesce(visas_refused, 0) <= coalesce(visas_asked, 0))
);
create index mission_project_ix on mission (project_id, starts);
create index mission_document_ix on mission (document_id) where document_id is not null;
