create table result (
    id          uuid primary key,
    version     bigint not null,
    project_id  uuid not null constraint result_project_fk references project,
    parent_id   uuid constraint result_parent_fk references result,
    kind        text not null constraint result_kind_ck
        check (kind in ('overall-objective', 'specific-objective', 'result', 'activity')),
    titles      jsonb not null,
    descriptions jsonb,
    position    integer not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    constraint result_is_not_its_own_parent check (parent_id <> id)
);
create index result_project_ix on result (project_id, position);
create index result_parent_ix on result (parent_id);

create table indicator (
    id                 uuid primary key,
    version            bigint not null,
    project_id         uuid not null constraint indicator_project_fk references project,
    result_id          uuid constraint indicator_result_fk references result,
    titles             jsonb not null,
    descriptions       jsonb,
    measure            text not null constraint indicator_measure_ck
        check (measure in ('unit', 'percentage', 'ordinal', 'qualitative')),
    units              jsonb,
    direction          text constraint indicator_direction_ck check (direction in ('increase', 'decrease', 'maintain')),
    pillar             text constraint indicator_pillar_ck
        check (pillar in ('social', 'economic', 'environmental', 'governance', 'gender')),
    sdg                integer constraint indicator_sdg_fk references sdg,
    scale              jsonb not null default '[]',
    baseline_value     numeric(20, 4),
    baseline_account   jsonb,
    baseline_on        date,
    baseline_precision text,
    verification       jsonb,
    position           integer not null,
    created_at         timestamptz not null,
    updated_at         timestamptz not null
);
create index indicator_project_ix on indicator (project_id, position);
create index indicator_result_ix on indicator (result_id);

create table indicator_value (
    id           uuid primary key,
    version      bigint not null,
    indicator_id uuid not null constraint indicator_value_indicator_fk references indicator,
    starts       date not null,
    starts_precision text not null,
    ends         date not null,
    ends_precision text not null,
    target       numeric(20, 4),
    actual       numeric(20, 4),
    accounts     jsonb,
    comments     jsonb,
    reported_by  uuid constraint indicator_value_reported_by_fk references partner,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    constraint indicator_value_period_ck check (ends >= starts),
    constraint indicator_value_once_per_period unique (indicator_id, starts, ends)
);
comment on column indicator_value.actual is 'Null means no data, which is not zero';
