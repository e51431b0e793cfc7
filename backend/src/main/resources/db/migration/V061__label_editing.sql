-- The labels of closed lists are edited by moderators through the history, which knows records by an id.
alter table term
    add column id uuid not null default uuidv7(),
    add column version bigint not null default 0,
    add column created_at timestamptz not null default now(),
    add column updated_at timestamptz not null default now();
alter table term add constraint term_id_is_unique unique (id);
comment on column term.version is 'Above 0 a moderator worded the labels: the files beside the code no longer do';
