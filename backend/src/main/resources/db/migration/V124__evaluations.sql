-- Evaluations of projects: what was found and recommended, and what became of it.
create table evaluation (
    id               uuid primary key,
    version          bigint not null,
    project_id       uuid not null constraint evaluation_project_fk references project,
    kind             text not null constraint evaluation_kind_ck
        check (kind in ('initial-diagnosis', 'mid-term', 'final', 'ex-post')),
    side             text constraint evaluation_side_ck check (side in ('north', 'south')),
    is_external      boolean not null,
    evaluators       jsonb,
    starts           date not null,
    starts_precision text not null,
    ends             date,
    ends_precision   text,
    summaries        jsonb,
    document_id      uuid constraint evaluation_document_fk references document,
    findings         jsonb not null,
    recommendations  jsonb not null,
    created_at       timestamptz not null,
    updated_at       timestamptz not null
);
comment on column evaluation.side is 'The shore whose territory was looked at; null for both';
create index evaluation_project_ix on evaluation (project_id, starts);
create index evaluation_document_ix on evaluation (document_id) where document_id is not null;
