-- One row per record that can be found; written in the transaction that changes the record.
create table search_entry (
    record_type text not null,
    record_id   uuid not null,
    words       tsvector not null,
    exact       tsvector not null,
    constraint search_entry_pk primary key (record_type, record_id)
);
comment on column search_entry.words is 'French stems without accents';
comment on column search_entry.exact is 'Words as written, without accents: prefixes and identifiers';
create index search_entry_words_ix on search_entry using gin (words);
create index search_entry_exact_ix on search_entry using gin (exact);

create function index_text(kind text, id uuid, strong text, middle text, weak text) returns void
    language sql
begin atomic
    insert into search_entry (record_type, record_id, words, exact)
    values (kind, id,
        setweight(to_tsvector('passerelle_fr', coalesce(strong, '')), 'A')
            || setweight(to_tsvector('passerelle_fr', coalesce(middle, '')), 'B')
            || setweight(to_tsvector('passerelle_fr', left(coalesce(weak, ''), 100000)), 'D'),
        setweight(to_tsvector('passerelle_plain', coalesce(strong, '')), 'A')
            || setweight(to_tsvector('passerelle_plain', coalesce(middle, '')), 'B')
            || setweight(to_tsvector('passerelle_plain', left(coalesce(weak, ''), 100000)), 'D'))
    on conflict (record_type, record_id) do update set words = excluded.words, exact = excluded.exact;
end;

create function index_partner(partner_id uuid) returns void
    language sql
begin atomic
    select index_text('partner', p.id, concat_ws(' ', every_text(p.names), p.acronym),
        concat_ws(' ', p.territory, label(c.labels, 'fr'), p.slug,
            (select string_agg(i.value, ' ') from partner_identifier i where i.partner_id = p.id),
            (select string_agg(f ->> 'name', ' ') from jsonb_array_elements(p.former_names) f)),
        every_text(p.descriptions))
    from partner p left join country c on c.code = p.country
    where p.id = index_partner.partner_id;
end;

create function index_agreement(agreement_id uuid) returns void
    language sql
begin atomic
    select index_text('agreement', a.id, concat_ws(' ', every_text(a.titles), a.number),
        (select string_agg(concat_ws(' ', every_text(p.names), p.acronym), ' ')
         from agreement_party ap join partner p on p.id = ap.partner_id where ap.agreement_id = a.id),
        concat_ws(' ', every_text(a.descriptions),
            (select string_agg(concat_ws(' ', every_text(o -> 'subject'), every_text(o -> 'objective')), ' ')
             from jsonb_array_elements(a.objectives) o),
            (select string_agg(concat_ws(' ', v ->> 'resultCode', every_text(v -> 'title')), ' ')
             from jsonb_array_elements(a.activities) v),
            (select string_agg(concat_ws(' ', every_text(r -> 'text'), r ->> 'place'), ' ')
             from jsonb_array_elements(a.outcomes) r)))
    from agreement a where a.id = index_agreement.agreement_id;
end;

create function index_project(project_id uuid) returns void
    language sql
begin atomic
    select index_text('project', j.id, every_text(j.titles),
        concat_ws(' ', j.slug,
            (select string_agg(concat_ws(' ', every_text(p.names), p.acronym), ' ')
             from project_partner pp join partner p on p.id = pp.partner_id where pp.project_id = j.id),
            (select string_agg(concat_ws(' ', pl.name, pl.region, label(c.labels, 'fr')), ' ')
             from project_place pl join country c on c.code = pl.country where pl.project_id = j.id),
            (select string_agg(every_text(t.labels), ' ')
             from project_theme pt join theme t on t.code = pt.theme_code where pt.project_id = j.id)),
        concat_ws(' ', every_text(j.summaries), every_text(j.contexts), every_text(j.histories),
            every_text(j.objectives_north), every_text(j.objectives_south), every_text(j.descriptions)))
    from project j where j.id = index_project.project_id;
end;
