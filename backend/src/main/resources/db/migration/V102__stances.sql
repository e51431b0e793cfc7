-- What a partner says of a definition, a target or a value. Nothing is overwritten: a stance ends, and stays.
create table indicator_stance (
    id           uuid primary key default gen_random_uuid(),
    indicator_id uuid not null constraint indicator_stance_indicator_fk references indicator on delete cascade,
    value_id     uuid constraint indicator_stance_value_fk references indicator_value on delete cascade,
    aspect       text not null constraint indicator_stance_aspect_ck check (aspect in ('definition', 'target', 'actual')),
    kind         text not null constraint indicator_stance_kind_ck check (kind in ('proposes', 'agrees', 'disagrees')),
    partner_id   uuid constraint indicator_stance_partner_fk references partner,
    side         text constraint indicator_stance_side_ck check (side in ('north', 'south')),
    reason       jsonb,
    figure       numeric(20, 4),
    said_at      timestamptz not null,
    ended_at     timestamptz,
    ended_by     text constraint indicator_stance_ended_by_ck check (ended_by in ('withdrawn', 'resolved', 'overtaken')),
    constraint indicator_stance_is_of_a_value check ((value_id is null) = (aspect = 'definition')),
    constraint indicator_stance_ends_somehow check ((ended_at is null) = (ended_by is null))
);
create index indicator_stance_ix on indicator_stance (indicator_id, value_id, aspect) where ended_at is null;
comment on column indicator_stance.side is 'The side its partner was on when it spoke; null for the platform, which is on none';
comment on column indicator_stance.figure is 'What the partner holds to be right where it disagrees';

-- Agreed when both sides stand behind what is there; disputed while somebody disagrees; else proposed.
create function standing(of_indicator uuid, of_value uuid, of_aspect text, lang text) returns json
    language sql stable
    return (select json_build_object(
            'state', term_json('stance-states', case
                when bool_or(s.kind = 'disagrees') then 'disputed'
                when count(distinct s.side) filter (where s.kind <> 'disagrees') >= 2 then 'agreed'
                else 'proposed' end, lang),
            'stances', coalesce(json_agg(json_build_object('id', s.id, 'kind', s.kind, 'partner', partner_brief(s.partner_id),
                'side', s.side, 'reason', s.reason, 'figure', trim_scale(s.figure)::text, 'saidAt', instant(s.said_at))
                order by s.said_at, s.id) filter (where s.id is not null), '[]'))
        from indicator_stance s
        where s.indicator_id = of_indicator and s.value_id is not distinct from of_value and s.aspect = of_aspect
            and s.ended_at is null);

-- In words for the files.
create function standing_state(of_indicator uuid, of_value uuid, of_aspect text) returns text
    language sql stable
    return standing(of_indicator, of_value, of_aspect, 'fr') -> 'state' ->> 'code';
