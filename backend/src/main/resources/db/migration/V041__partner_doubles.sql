-- Pairs of partners that may be the same, found when one of them is written: comparing ten thousand names with one
-- another at reading time takes minutes, comparing one with the rest some milliseconds.
create table partner_double (
    first_id        uuid not null constraint partner_double_first_fk references partner,
    second_id       uuid not null constraint partner_double_second_fk references partner,
    same_identifier boolean not null,
    similarity      real not null,
    constraint partner_double_pk primary key (first_id, second_id),
    constraint partner_double_stands_once check (first_id < second_id)
);
comment on table partner_double is 'Derived from names and identifiers by find_doubles; whoever reads it leaves out what is merged or withdrawn';
create index partner_double_second_ix on partner_double (second_id);

-- The operator % goes through the trigram index at the threshold set here, the one that warns on registration too.
create function find_doubles(partner_id uuid) returns void
    language plpgsql
    set pg_trgm.similarity_threshold = '0.55'
as $$
begin
    delete from partner_double d where d.first_id = find_doubles.partner_id or d.second_id = find_doubles.partner_id;
    insert into partner_double (first_id, second_id, same_identifier, similarity)
    select least(p.id, o.id), greatest(p.id, o.id), bool_or(o.same), similarity(plain(every_text(p.names)), o.name)
    from partner p cross join lateral (
        select l.id, false as same, plain(every_text(l.names)) as name from partner l
        where plain(every_text(l.names)) % plain(every_text(p.names)) and l.country is not distinct from p.country
        union all
        select l.id, true, plain(every_text(l.names)) from partner_identifier i
        join partner_identifier k on lower(k.scheme) = lower(i.scheme) and lower(k.value) = lower(i.value)
        join partner l on l.id = k.partner_id
        where i.partner_id = p.id) o
    where p.id = find_doubles.partner_id and o.id <> p.id and p.merged_into is null
    group by p.id, o.id, p.names, o.name
    on conflict on constraint partner_double_pk
        do update set same_identifier = excluded.same_identifier, similarity = excluded.similarity;
end;
$$;

select find_doubles(id) from partner;
