-- Changes of behaviour that projects look for, as outcome mapping does, with what was seen of each.
create table change_marker (
    id           uuid primary key,
    version      bigint not null,
    project_id   uuid not null constraint change_marker_project_fk references project,
    actors       jsonb not null,
    statements   jsonb not null,
    step         text not null constraint change_marker_step_ck check (step in ('expect', 'like', 'love')),
    side         text not null constraint change_marker_side_ck check (side in ('north', 'south')),
    result_id    uuid constraint change_marker_result_fk references result,
    position     integer not null,
    observations jsonb not null,
    created_at   timestamptz not null,
    updated_at   timestamptz not null
);
comment on column change_marker.actors is 'Whose behaviour: an organisation or a group, never a person';
comment on column change_marker.observations is 'By date: [{"dated": {...}, "extent": "begun", "accounts": {...}}], extents of the reference list change-extents';
create index change_marker_project_ix on change_marker (project_id, position);
create index change_marker_result_ix on change_marker (result_id) where result_id is not null;
