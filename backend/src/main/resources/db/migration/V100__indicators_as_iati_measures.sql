alter table indicator
    drop constraint indicator_measure_ck,
    add constraint indicator_measure_ck check (measure in ('unit', 'percentage', 'nominal', 'ordinal', 'qualitative')),
    add column accumulation text constraint indicator_accumulation_ck check (accumulation in ('snapshot', 'sum', 'cumulative')),
    add column baseline_fraction jsonb,
    add column baseline_source jsonb,
    add column collected_by jsonb,
    add column cost_amount numeric(15, 2),
    add column cost_currency text,
    add constraint indicator_cost_has_its_currency check ((cost_amount is null) = (cost_currency is null));
comment on column indicator.accumulation is 'How the values of the periods become one total; null where the partners did not say';
comment on column indicator.collected_by is 'A function, never a person';

alter table indicator_value
    add column target_fraction jsonb,
    add column actual_fraction jsonb,
    add column no_data jsonb,
    add constraint indicator_value_is_data_or_none check (no_data is null or (actual is null and accounts is null));
comment on column indicator_value.actual_fraction is 'Numerator and denominator of a percentage; null for percentages older than the rule that asks for them, whose denominator was not kept';
comment on column indicator_value.no_data is 'Why there is no data for the period; null where nobody said';

-- The total by the accumulation rule; null where no rule was chosen. Periods without data count as periods, not as zero.
create function indicator_total(i indicator) returns json
    language sql stable
    return case when i.accumulation is not null then (
        select json_build_object(
            'value', trim_scale(case i.accumulation when 'sum' then sum(v.actual)
                else (array_agg(v.actual order by v.starts desc) filter (where v.actual is not null))[1] end)::text,
            'target', trim_scale(case i.accumulation when 'sum' then sum(v.target)
                else (array_agg(v.target order by v.starts desc) filter (where v.target is not null))[1] end)::text,
            'reported', count(*) filter (where v.actual is not null or v.accounts is not null),
            'periods', count(*))
        from indicator_value v where v.indicator_id = i.id) end;
