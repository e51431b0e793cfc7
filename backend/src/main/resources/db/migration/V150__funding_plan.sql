-- What a project means to bring together, year by year and side by side: the curve its lines are held against.
create table funding_plan (
    id         uuid primary key,
    version    bigint not null,
    project_id uuid not null constraint funding_plan_project_fk references project
        constraint funding_plan_once_a_project unique,
    currency   text not null constraint funding_plan_currency_fk references currency,
    amounts    jsonb not null,
    notes      jsonb,
    created_at timestamptz not null,
    updated_at timestamptz not null
);
comment on column funding_plan.amounts is 'A list of year, side, kind and amount, each year, side and kind once; nothing planned is 0, what nobody planned is absent';

create function cash_and_in_kind(cash numeric, in_kind numeric, currency text) returns json
    language sql immutable parallel safe
    return case when cash is not null or in_kind is not null then json_build_object('cash', money(cash, currency),
        'inKind', money(in_kind, currency), 'total', money(coalesce(cash, 0) + coalesce(in_kind, 0), currency)) end;

-- Plan and lines of a project by currency, year and side. Side 'all' is all sides together, a year that is null all years.
-- What has no line or no plan is null and not zero. A share counts what is promised, received or spent ('secured'), not
-- what is only asked for. What is missing is told for each year, side and kind, and added up from there: a year does not
-- make up for another, nor work in kind for money. Shares are tenths of a percent that add up to 100.
create function funding_curve(of_project uuid)
    returns table (currency text, year integer, side text, lines bigint, planned_cash numeric, planned_in_kind numeric,
        asked_cash numeric, asked_in_kind numeric, promised_cash numeric, promised_in_kind numeric,
        received_cash numeric, received_in_kind numeric, spent_cash numeric, spent_in_kind numeric,
        secured_cash numeric, secured_in_kind numeric, missing_cash numeric, missing_in_kind numeric,
        share numeric, planned_share numeric)
    language sql stable as $$
    with cell as (
        select f.currency, f.year, coalesce(f.counted_side, 'unspecified') as side, f.kind, f.state, f.amount, null::numeric as planned
        from counted_funding_line f where f.project_id = of_project
        union all
        select p.currency, a.year, a.side, a.kind, null, null, a.amount
        from funding_plan p cross join lateral jsonb_to_recordset(p.amounts) as a (year integer, side text, kind text, amount numeric)
        where p.project_id = of_project),
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
        from cell c group by c.currency, c.year, c.side),
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
