alter table indicator add column dimensions jsonb not null default '[]';
alter table indicator_value add column parts jsonb not null default '[]';
comment on column indicator.dimensions is 'By what the values are told apart (sex, age, others), each with its categories and their words';
comment on column indicator_value.parts is 'Target and actual value of single categories; a category that is not here has no data, which is not zero';

-- Every figure as a row: the value of a period, then each of its categories.
create view indicator_figure as
    select v.id, v.id as value_id, v.indicator_id, v.starts, v.starts_precision, v.ends, v.ends_precision,
        null::text as dimension, null::jsonb as dimension_labels, null::text as category, null::jsonb as category_labels,
        v.target, v.target_fraction, v.actual, v.actual_fraction, v.accounts, v.no_data, v.comments, v.reported_by, v.updated_at
    from indicator_value v
    union all
    select md5(v.id::text || '/' || (p.part ->> 'dimension') || '/' || (p.part ->> 'category'))::uuid, v.id, v.indicator_id,
        v.starts, v.starts_precision, v.ends, v.ends_precision,
        d.of ->> 'code', d.of -> 'labels', c.of ->> 'code', c.of -> 'labels',
        (p.part ->> 'target')::numeric, null, (p.part ->> 'actual')::numeric, null, null, null, null, v.reported_by, v.updated_at
    from indicator_value v
        join indicator i on i.id = v.indicator_id
        cross join jsonb_array_elements(v.parts) p (part)
        join jsonb_array_elements(i.dimensions) d (of) on d.of ->> 'code' = p.part ->> 'dimension'
        join jsonb_array_elements(d.of -> 'categories') c (of) on c.of ->> 'code' = p.part ->> 'category';
