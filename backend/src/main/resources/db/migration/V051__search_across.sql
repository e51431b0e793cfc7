-- What stands between letters and figures parts words, in what is searched as in the query, so that 'FR-213803141' and
-- 'C/2019/12' are found however they are written.
create function search_words(value text) returns text
    language sql immutable parallel safe
    return regexp_replace(normalize(coalesce(value, ''), NFC), '[^[:alnum:]]+', ' ', 'g');

create or replace function index_text(kind text, id uuid, strong text, middle text, weak text) returns void
    language sql
begin atomic
    insert into search_entry (record_type, record_id, words, exact)
    select kind, id,
        setweight(to_tsvector('passerelle_fr', t.strong), 'A') || setweight(to_tsvector('passerelle_fr', t.middle), 'B')
            || setweight(to_tsvector('passerelle_fr', t.weak), 'D'),
        setweight(to_tsvector('passerelle_plain', t.strong), 'A') || setweight(to_tsvector('passerelle_plain', t.middle), 'B')
            || setweight(to_tsvector('passerelle_plain', t.weak), 'D')
    from (select search_words(strong) as strong, search_words(middle) as middle, search_words(left(weak, 100000)) as weak) t
    on conflict (record_type, record_id) do update set words = excluded.words, exact = excluded.exact;
end;

create index partner_identifier_exact_ix on partner_identifier (lower(value));
create index agreement_number_ix on agreement (lower(number)) where number is not null;

-- Misspelt names, when full text finds nothing.
create index project_title_trgm_ix on project using gin (plain(every_text(titles)) gin_trgm_ops);
create index agreement_title_trgm_ix on agreement using gin (plain(every_text(titles)) gin_trgm_ops);
create index event_title_trgm_ix on event using gin (plain(every_text(titles)) gin_trgm_ops);
