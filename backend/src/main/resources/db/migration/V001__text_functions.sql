-- French full text without accents, and the choice of a label in the reader's language.
create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- unaccent() is only STABLE because its dictionary could change; naming the dictionary makes it safe to index.
create function plain(value text) returns text
    language sql immutable parallel safe strict
    return lower(public.unaccent('public.unaccent'::regdictionary, value));

create text search configuration passerelle_fr (copy = french);
alter text search configuration passerelle_fr
    alter mapping for hword, hword_part, word with unaccent, french_stem;

create text search configuration passerelle_plain (copy = simple);
alter text search configuration passerelle_plain
    alter mapping for hword, hword_part, word with unaccent, simple;

create function label(labels jsonb, lang text) returns text
    language sql immutable parallel safe
    return coalesce(labels ->> lang, labels ->> 'fr', labels ->> 'en', labels ->> 'it');

comment on function label is 'The text in the language asked for, else French, English, Italian: the order of fallback of the API';

-- Everything a person can read in a set of texts, whatever the language: what full text searches.
create function every_text(texts jsonb) returns text
    language sql immutable parallel safe
    return concat_ws(' ', texts ->> 'fr', texts ->> 'en', texts ->> 'it');
