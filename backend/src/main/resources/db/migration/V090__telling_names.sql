-- Two rural communes of one country share most letters of 'Commune rurale de ...': what tells them apart is the rest.

-- The name without the words that many organisations carry, in the three languages of the platform.
create function telling(name text) returns text
    language sql immutable parallel safe strict
    return btrim(regexp_replace(plain(name),
        '\m(commune|communes|communale|communaute|mairie|ville|villes|village|departement|region|province|prefecture|cercle|canton|district|gouvernorat|conseil|assemblee|rurale?|urbaine?|municipale?|regionale?|departementale?|generale?|agglomeration|metropole|association|comite|federation|reseau|fondation|ministere|universite|'
        'town|city|hall|municipality|municipal|rural|urban|council|county|department|district|government|network|foundation|ministry|university|committee|federation|'
        'comune|comuni|municipio|citta|provincia|regione|associazione|rete|fondazione|ministero|universita|comitato|federazione|'
        'le|la|les|l|de|du|des|d|et|en|of|the|and|di|del|della|dei|delle|il|lo|gli|e)\M',
        ' ', 'g'));
comment on function telling(text) is 'What tells an organisation from others of its kind; empty where the name is made of such words alone';

-- The first threshold is the one of the trigram index (find_doubles), the second asks the telling words.
create function names_alike(one text, other text) returns boolean
    language sql immutable parallel safe strict
    return similarity(plain(one), plain(other)) > 0.55
        and (telling(one) = '' or telling(other) = '' or similarity(telling(one), telling(other)) > 0.4);

create or replace function find_doubles(partner_id uuid) returns void
    language plpgsql
    set pg_trgm.similarity_threshold = '0.55'
as $$
begin
    delete from partner_double d where d.first_id = find_doubles.partner_id or d.second_id = find_doubles.partner_id;
    insert into partner_double (first_id, second_id, same_identifier, similarity)
    select least(p.id, o.id), greatest(p.id, o.id), bool_or(o.same), similarity(plain(every_text(p.names)), o.name)
    from partner p cross join lateral (
        select l.id, false as same, plain(every_text(l.names)) as name from partner l
        where plain(every_text(l.names)) % plain(every_text(p.names))
            and names_alike(every_text(l.names), every_text(p.names)) and l.country is not distinct from p.country
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

select find_doubles(id) from partner where merged_into is null;
