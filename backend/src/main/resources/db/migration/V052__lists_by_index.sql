-- The orders that lists are read in.
create index partner_name_ix on partner (plain(coalesce(label(names, 'fr'), '')), id) where merged_into is null;
create index project_title_ix on project (plain(coalesce(label(titles, 'fr'), '')), id);
create index project_updated_ix on project (updated_at desc, id desc);
create index funding_line_year_ix on funding_line (year desc, id desc);

-- What a territory is told by, kept with the place since unaccenting a whole atlas at every look at the map is dear.
alter table project_place
    add column plain_name text generated always as (plain(name)) stored,
    add column plain_region text generated always as (plain(region)) stored;
