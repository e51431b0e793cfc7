-- A period whose figures are settled: values that touch it stay as they are until it is opened again.
create table period_lock (
    id         uuid primary key,
    version    bigint not null,
    project_id uuid not null constraint period_lock_project_fk references project,
    starts     date not null,
    starts_precision text not null,
    ends       date not null,
    ends_precision text not null,
    reasons    jsonb not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint period_lock_period_ck check (ends >= starts)
);
comment on table period_lock is 'Locks that hold; one that was opened again is in the history';
create index period_lock_project_ix on period_lock (project_id, starts);

create function period_locked(of_project uuid, first_day date, last_day date) returns boolean
    language sql stable
    return exists (select 1 from period_lock l
        where l.project_id = of_project and l.starts <= last_day and l.ends >= first_day);
