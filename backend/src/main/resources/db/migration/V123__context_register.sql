-- How things stand for cooperation in a country or an area, dated and with its source; kept by moderators.
create table context_entry (
    id              uuid primary key,
    version         bigint not null,
    country         text not null constraint context_entry_country_fk references country,
    area            text,
    status          text not null constraint context_entry_status_ck
        check (status in ('normal', 'restricted', 'aid-suspended', 'crisis')),
    since           date not null,
    since_precision text not null,
    source          text not null,
    notes           jsonb,
    created_at      timestamptz not null,
    updated_at      timestamptz not null
);
comment on column context_entry.area is 'A region or a place; null for the whole country';
comment on column context_entry.since is 'It holds until the next entry of the same country and area';
create index context_entry_since_ix on context_entry (since desc, id desc);
create index context_entry_country_ix on context_entry (country, since desc);

-- What that does to a project, in its own words.
create table context_effect (
    id              uuid primary key,
    version         bigint not null,
    project_id      uuid not null constraint context_effect_project_fk references project,
    entry_id        uuid constraint context_effect_entry_fk references context_entry,
    effect          text not null constraint context_effect_effect_ck
        check (effect in ('local-operator', 'frozen', 're-purposed', 'stopped')),
    since           date not null,
    since_precision text not null,
    texts           jsonb,
    created_at      timestamptz not null,
    updated_at      timestamptz not null
);
create index context_effect_project_ix on context_effect (project_id, since);
create index context_effect_entry_ix on context_effect (entry_id) where entry_id is not null;

create function index_context(entry_id uuid) returns void
    language sql
begin atomic
    select index_text('context-entry', e.id, concat_ws(' ', e.area, every_text(c.labels)), null, every_text(e.notes))
    from context_entry e join country c on c.code = e.country where e.id = index_context.entry_id;
end;
