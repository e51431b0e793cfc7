-- The one place that says which side and which funder a line counts for; every total, list and export reads from here.
create view counted_funding_line as
    select f.*,
        coalesce(f.side, pp.side) as counted_side,
        coalesce(f.funder_id::text, plain(f.funder_name)) as funder_key
    from funding_line f
    left join project_partner pp on pp.project_id = f.project_id and pp.partner_id = f.funder_id;
comment on column counted_funding_line.counted_side is 'As written on the line, else the side the funder has in the project; null counts as unspecified';
comment on column counted_funding_line.funder_key is 'The partner, or the free name however its accents and capitals are written';
create index funding_line_funder_name_ix on funding_line (project_id, plain(funder_name)) where funder_name is not null;
