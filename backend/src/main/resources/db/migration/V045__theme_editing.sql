-- Themes are edited by moderators through the history, which knows records by an id.
alter table theme
    add column id uuid not null default uuidv7(),
    add column created_at timestamptz not null default now(),
    add column updated_at timestamptz not null default now();
alter table theme add constraint theme_id_is_unique unique (id);
