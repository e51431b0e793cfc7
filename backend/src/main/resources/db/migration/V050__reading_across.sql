-- The years in which a project is under way; one with neither date is under way in no year that we could name.
create function first_year(starts date, ends date) returns integer
    language sql immutable parallel safe
    return extract(year from coalesce(starts, ends))::integer;

create function last_year(starts date, ends date, open_ended boolean) returns integer
    language sql immutable parallel safe
    return case when coalesce(starts, ends) is null then null
        when open_ended then 9999
        else extract(year from coalesce(ends, starts))::integer end;
comment on function last_year is '9999 where the end is open';
