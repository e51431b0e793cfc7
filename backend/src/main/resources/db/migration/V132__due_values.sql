-- How long after the end of its period a value that lacks is due before it is late; nothing else says so.
create function days_until_late() returns integer
    language sql immutable
    return 60;

-- A period is due once it has ended. What is locked cannot be entered any more, and so is not asked for.
create function due_state(of_value indicator_value, of_project uuid, today date) returns text
    language sql stable
    return case
        when of_value.actual is not null or of_value.accounts is not null or of_value.no_data is not null then 'entered'
        when period_locked(of_project, of_value.starts, of_value.ends) then 'locked'
        when of_value.ends >= today then 'coming'
        when of_value.ends + days_until_late() >= today then 'due'
        else 'late' end;
create index indicator_value_ends_ix on indicator_value (ends desc, id desc);
