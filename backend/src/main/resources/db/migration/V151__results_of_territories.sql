-- Whose territory a link of the results chain is about; empty where nobody said.
alter table result add column sides text[] not null default '{}'
    constraint result_sides_ck check (sides <@ array['north', 'south']);
