-- What partners tell of their projects is found too; whether somebody may see it is asked when it is looked for.
create function index_progress_report(report_id uuid) returns void
    language sql
begin atomic
    select index_text('progress-report', r.id, every_text(j.titles), every_text(r.situation),
        concat_ws(' ', every_text(r.results), every_text(r.remaining), every_text(r.difficulties), every_text(r.money)))
    from progress_report r join project j on j.id = r.project_id where r.id = index_progress_report.report_id;
end;

select index_progress_report(id) from progress_report;

-- A title in a list: each language of a long text, cut.
create function beginning_of(texts jsonb, length integer) returns jsonb
    language sql immutable parallel safe
    return (select jsonb_object_agg(t.key, case when length(t.value) > beginning_of.length
        then left(t.value, beginning_of.length) || '…' else t.value end) from jsonb_each_text(texts) t);
