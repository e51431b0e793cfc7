-- Whether an agreement holds on a day is derived and never kept: it would be wrong the day after its end.
create function agreement_validity(starts date, ends date, open_ended boolean, today date) returns text
    language sql immutable parallel safe
    return case
        when ends < today then 'expired'
        when starts > today then 'not-yet-in-force'
        when open_ended then 'open-ended'
        when ends is not null then 'in-force'
        else 'unknown' end;

comment on function agreement_validity is 'Without an end, and not stated to be open-ended, nobody knows: it is never shown as running';

-- The chain of renewals and amendments around an agreement, itself included: earlier ones below zero, later ones above.
create function agreement_chain(agreement_id uuid) returns table (id uuid, place integer)
    language sql stable
begin atomic
    with recursive earlier (id, place) as (
        select a.predecessor_id, -1 from agreement a
        where a.id = agreement_chain.agreement_id and a.predecessor_id is not null
        union
        select p.predecessor_id, e.place - 1 from earlier e join agreement p on p.id = e.id
        where p.predecessor_id is not null and e.place > -50),
    later (id, place) as (
        select s.id, 1 from agreement s where s.predecessor_id = agreement_chain.agreement_id
        union
        select s.id, l.place + 1 from later l join agreement s on s.predecessor_id = l.id where l.place < 50)
    select e.id, e.place from earlier e
    union all select agreement_chain.agreement_id, 0
    union all select l.id, l.place from later l;
end;

create function index_event(event_id uuid) returns void
    language sql
begin atomic
    select index_text('event', e.id, every_text(e.titles),
        concat_ws(' ', e.place, every_text(c.labels),
            (select string_agg(concat_ws(' ', every_text(p.names), p.acronym), ' ')
             from event_partner ep join partner p on p.id = ep.partner_id where ep.event_id = e.id)),
        concat_ws(' ', every_text(e.texts), every_text(e.decisions)))
    from event e left join country c on c.code = e.country
    where e.id = index_event.event_id;
end;
