-- Changes that are told: stories, costs that were avoided, effects nobody had expected. Who can be recognised is asked.
create table change_story (
    id                      uuid primary key,
    version                 bigint not null,
    project_id              uuid not null constraint change_story_project_fk references project,
    kind                    text not null constraint change_story_kind_ck check (kind in ('change', 'avoided-cost', 'unexpected-effect')),
    titles                  jsonb not null,
    accounts                jsonb not null,
    dated                   date not null,
    dated_precision         text not null,
    side                    text constraint change_story_side_ck check (side in ('north', 'south')),
    pillar                  text constraint change_story_pillar_ck
        check (pillar in ('social', 'economic', 'environmental', 'governance', 'gender')),
    effect                  text not null constraint change_story_effect_ck check (effect in ('positive', 'negative')),
    tellers                 jsonb,
    consent                 text not null constraint change_story_consent_ck
        check (consent in ('nobody-recognisable', 'awaited', 'oral', 'written', 'withdrawn')),
    consent_dated           date,
    consent_dated_precision text,
    cost_amount             numeric(15, 2),
    cost_currency           text constraint change_story_currency_fk references currency,
    methods                 jsonb,
    open_to_all             boolean not null,
    created_at              timestamptz not null,
    updated_at              timestamptz not null,
    constraint change_story_open_with_consent check (not open_to_all or consent in ('nobody-recognisable', 'oral', 'written')),
    constraint change_story_estimate_has_a_method
        check ((kind = 'avoided-cost') = (cost_amount is not null) and (cost_amount is null) = (methods is null)
            and (cost_amount is null) = (cost_currency is null))
);
comment on column change_story.side is 'Null for both shores';
comment on column change_story.tellers is 'Who tells it, by function, never by name';
comment on column change_story.consent is 'Of those who can be recognised in it; a withdrawn one closes the story';
comment on column change_story.open_to_all is 'False: for the partners of the project alone';
create index change_story_project_ix on change_story (project_id, dated desc, id desc);
create index change_story_dated_ix on change_story (dated desc, id desc) where open_to_all;
create index change_story_updated_ix on change_story (updated_at desc, id desc) where open_to_all;

-- Called in the transaction that changes the story; what is not open to all cannot be searched.
create function index_change_story(story_id uuid) returns void
    language sql
begin atomic
    delete from search_entry where record_type = 'change-story' and record_id = index_change_story.story_id;
    select index_text('change-story', s.id, every_text(s.titles), every_text(s.accounts),
        concat_ws(' ', every_text(j.titles), every_text(s.tellers), every_text(s.methods)))
    from change_story s join project j on j.id = s.project_id
    where s.id = index_change_story.story_id and s.open_to_all;
end;
