-- Dashboards of a partner or an agreement: what funding_curve says of one project, for many of them together.
-- What is missing is told for each project, year, side and kind: one project does not make up for another.
create function funding_curve_of(of_projects uuid[])
    returns table (currency text, year integer, side text, lines bigint, planned_cash numeric, planned_in_kind numeric,
        asked_cash numeric, asked_in_kind numeric, promised_cash numeric, promised_in_kind numeric,
        received_cash numeric, received_in_kind numeric, spent_cash numeric, spent_in_kind numeric,
        secured_cash numeric, secured_in_kind numeric, missing_cash numeric, missing_in_kind numeric,
        share numeric, planned_share numeric)
    language sql stable as $$
    with cell as (
        select f.project_id, f.currency, f.year, coalesce(f.counted_side, 'unspecified') as side, f.kind, f.state, f.amount, null::numeric as planned
        from counted_funding_line f where f.project_id = any (of_projects)
        union all
        select p.project_id, p.currency, a.year, a.side, a.kind, null, null, a.amount
        from funding_plan p cross join lateral jsonb_to_recordset(p.amounts) as a (year integer, side text, kind text, amount numeric)
        where p.project_id = any (of_projects)),
    counted as (
        select c.currency, c.year, c.side, count(c.amount) as lines,
            sum(c.planned) filter (where c.kind = 'cash') as planned_cash,
            sum(c.planned) filter (where c.kind = 'in-kind') as planned_in_kind,
            sum(c.amount) filter (where c.kind = 'cash' and c.state = 'asked') as asked_cash,
            sum(c.amount) filter (where c.kind = 'in-kind' and c.state = 'asked') as asked_in_kind,
            sum(c.amount) filter (where c.kind = 'cash' and c.state = 'promised') as promised_cash,
            sum(c.amount) filter (where c.kind = 'in-kind' and c.state = 'promised') as promised_in_kind,
            sum(c.amount) filter (where c.kind = 'cash' and c.state = 'received') as received_cash,
            sum(c.amount) filter (where c.kind = 'in-kind' and c.state = 'received') as received_in_kind,
            sum(c.amount) filter (where c.kind = 'cash' and c.state = 'spent') as spent_cash,
            sum(c.amount) filter (where c.kind = 'in-kind' and c.state = 'spent') as spent_in_kind,
            sum(c.amount) filter (where c.kind = 'cash' and c.state <> 'asked') as secured_cash,
            sum(c.amount) filter (where c.kind = 'in-kind' and c.state <> 'asked') as secured_in_kind
        from cell c group by c.project_id, c.currency, c.year, c.side),
    lacking as (
        select c.*, case when c.planned_cash is not null then greatest(c.planned_cash - coalesce(c.secured_cash, 0), 0.00) end as missing_cash,
            case when c.planned_in_kind is not null then greatest(c.planned_in_kind - coalesce(c.secured_in_kind, 0), 0.00) end as missing_in_kind
        from counted c),
    spans as (
        select l.currency, l.year, coalesce(l.side, 'all') as side, sum(l.lines)::bigint as lines,
            sum(l.planned_cash) as planned_cash, sum(l.planned_in_kind) as planned_in_kind,
            sum(l.asked_cash) as asked_cash, sum(l.asked_in_kind) as asked_in_kind,
            sum(l.promised_cash) as promised_cash, sum(l.promised_in_kind) as promised_in_kind,
            sum(l.received_cash) as received_cash, sum(l.received_in_kind) as received_in_kind,
            sum(l.spent_cash) as spent_cash, sum(l.spent_in_kind) as spent_in_kind,
            sum(l.secured_cash) as secured_cash, sum(l.secured_in_kind) as secured_in_kind,
            sum(l.missing_cash) as missing_cash, sum(l.missing_in_kind) as missing_in_kind
        from lacking l
        group by grouping sets ((l.currency, l.year, l.side), (l.currency, l.year), (l.currency, l.side), (l.currency))),
    weighed as (
        select s.*, s.side = 'all' as together,
            1000 * (coalesce(s.secured_cash, 0) + coalesce(s.secured_in_kind, 0)) as weight,
            1000 * (coalesce(s.planned_cash, 0) + coalesce(s.planned_in_kind, 0)) as planned_weight
        from spans s),
    whole as (
        select w.*, nullif(sum(w.weight) over span, 0) / 1000 as whole, nullif(sum(w.planned_weight) over span, 0) / 1000 as planned_whole
        from weighed w window span as (partition by w.currency, w.year, w.together)),
    ranked as (
        select w.*, 1000 - sum(floor(w.weight / w.whole)) over span as rest,
            row_number() over (span order by mod(w.weight, w.whole) desc, w.side) as turn,
            1000 - sum(floor(w.planned_weight / w.planned_whole)) over span as planned_rest,
            row_number() over (span order by mod(w.planned_weight, w.planned_whole) desc, w.side) as planned_turn
        from whole w window span as (partition by w.currency, w.year, w.together))
    select r.currency, r.year, r.side, r.lines, r.planned_cash, r.planned_in_kind, r.asked_cash, r.asked_in_kind,
        r.promised_cash, r.promised_in_kind, r.received_cash, r.received_in_kind, r.spent_cash, r.spent_in_kind,
        r.secured_cash, r.secured_in_kind, r.missing_cash, r.missing_in_kind,
        round((floor(r.weight / r.whole) + (r.turn <= r.rest)::int) / 10, 1),
        round((floor(r.planned_weight / r.planned_whole) + (r.planned_turn <= r.planned_rest)::int) / 10, 1)
    from ranked r
$$;
create or replace function funding_curve(of_project uuid)
    returns table (currency text, year integer, side text, lines bigint, planned_cash numeric, planned_in_kind numeric,
        asked_cash numeric, asked_in_kind numeric, promised_cash numeric, promised_in_kind numeric,
        received_cash numeric, received_in_kind numeric, spent_cash numeric, spent_in_kind numeric,
        secured_cash numeric, secured_in_kind numeric, missing_cash numeric, missing_in_kind numeric,
        share numeric, planned_share numeric)
    language sql stable as $$ select * from funding_curve_of(array[of_project]) $$;

-- What both sides say of the last value that was reported; null where there is none.
create function last_value_standing(of_indicator uuid) returns text
    language sql stable
    return (select standing_state(of_indicator, v.id, 'actual') from indicator_value v
        where v.indicator_id = of_indicator and (v.actual is not null or v.accounts is not null)
        order by v.starts desc limit 1);

-- Whether a project says anything with its indicators. That nobody has data is said, but is no value.
create function reporting_state(of_project uuid) returns text
    language sql stable
    return case
        when not exists (select 1 from indicator i where i.project_id = of_project) then 'no-indicators'
        when exists (select 1 from indicator i join indicator_value v on v.indicator_id = i.id
            where i.project_id = of_project and (v.actual is not null or v.accounts is not null)) then 'values'
        else 'no-values' end;

-- How long ago a partner last said that the record is still true; a year is how long that holds.
create function confirmation_age(confirmed_at timestamptz, today date) returns text
    language sql immutable parallel safe
    return case
        when confirmed_at is null then 'never'
        when (confirmed_at at time zone 'UTC')::date > (today - interval '12 months')::date then 'recent'
        else 'old' end;
