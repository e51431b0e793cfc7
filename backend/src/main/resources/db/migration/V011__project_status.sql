-- What a reader sees: a project past its end is finished, and one past its start is under way, whatever was last declared.
create function shown_status(declared text, starts date, ends date, today date) returns text
    language sql immutable parallel safe
    return case
        when declared in ('under-way', 'planned') and ends < today then 'finished'
        when declared = 'planned' and starts <= today then 'under-way'
        else declared end;

create function partner_brief(partner uuid) returns json
    language sql stable parallel safe
    return (select json_build_object('id', p.id, 'slug', p.slug, 'names', p.names, 'acronym', p.acronym,
        'country', p.country, 'territory', p.territory, 'published', p.publication = 'published')
        from partner p where p.id = partner);
comment on function partner_brief is 'A partner named inside another record: its name is part of that record, its page may be closed';
