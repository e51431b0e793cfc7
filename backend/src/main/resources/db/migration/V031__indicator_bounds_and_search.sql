alter table indicator
    add column unbounded boolean not null default false,
    add column baseline_comment jsonb,
    drop constraint indicator_sdg_fk,
    add constraint indicator_sdg_is_a_goal check (sdg between 1 and 17);
comment on column indicator.unbounded is 'True for a percentage that may leave 0 to 100, as a rate of growth';

-- Called in the transaction that changes the indicator.
create function index_indicator(indicator_id uuid) returns void
    language sql
begin atomic
    select index_text('indicator', i.id, every_text(i.titles), every_text(i.units),
        concat_ws(' ', every_text(i.descriptions), every_text(i.verification)))
    from indicator i where i.id = index_indicator.indicator_id;
end;

create index indicator_updated_ix on indicator (updated_at desc, id desc);
