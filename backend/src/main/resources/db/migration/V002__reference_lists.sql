create table country (
    code       text primary key constraint country_code_is_iso check (code ~ '^[A-Z]{2}$'),
    labels     jsonb not null,
    latitude   numeric(8, 5),
    longitude  numeric(8, 5)
);
comment on table country is 'ISO 3166-1 countries; labels from CLDR, written at start; the point is where a country is drawn when no place is known';

create table currency (
    code   text primary key constraint currency_code_is_iso check (code ~ '^[A-Z]{3}$'),
    labels jsonb not null
);
create table language (
    code   text primary key constraint language_code_is_iso check (code ~ '^[a-z]{2}$'),
    labels jsonb not null
);

create table term (
    list      text not null,
    code      text not null,
    labels    jsonb not null,
    position  integer not null,
    iati_code text,
    constraint term_pk primary key (list, code)
);
comment on table term is 'Labels of the closed lists (partner types, roles, statuses...); the codes themselves are enums of the API';

create table sector (
    code   text primary key constraint sector_code_is_dac check (code ~ '^[0-9]{3}([0-9]{2})?$'),
    labels jsonb not null
);
comment on table sector is 'OECD DAC sectors that the themes refer to';

create table sdg (
    number integer primary key constraint sdg_number_is_a_goal check (number between 1 and 17),
    labels jsonb not null
);

create table theme (
    code        text primary key constraint theme_code_is_kebab check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    parent_code text constraint theme_parent_fk references theme,
    level       integer not null constraint theme_level_is_1_to_3 check (level between 1 and 3),
    labels      jsonb not null,
    dac_sectors text[] not null default '{}',
    position    integer not null default 0,
    retired     boolean not null default false,
    version     bigint not null default 0,
    constraint theme_parent_is_one_level_up check ((parent_code is null) = (level = 1))
);
create index theme_parent_ix on theme (parent_code);

-- A theme and all that lies under it: filters by a theme include its children.
create function theme_family(codes text[]) returns setof text
    language sql stable parallel safe
begin atomic
    with recursive family (code) as (
        select t.code from theme t where t.code = any (codes)
        union
        select c.code from theme c join family f on c.parent_code = f.code)
    select code from family;
end;

-- A code with its label, as answers carry it.
create function term_json(list_name text, term_code text, lang text) returns json
    language sql stable parallel safe
    return case when term_code is null then null else json_build_object('code', term_code, 'label',
        coalesce((select label(t.labels, lang) from term t where t.list = list_name and t.code = term_code), term_code)) end;

create function country_json(country_code text, lang text) returns json
    language sql stable parallel safe
    return case when country_code is null then null else json_build_object('code', country_code, 'label',
        (select label(c.labels, lang) from country c where c.code = country_code)) end;

create function theme_json(theme text, lang text) returns json
    language sql stable parallel safe
    return (select json_build_object('code', t.code, 'label', label(t.labels, lang),
        'parent', t.parent_code, 'level', t.level) from theme t where t.code = theme);

create function precise_date(day date, date_precision text) returns json
    language sql immutable parallel safe
    return case when day is null then null else json_build_object('value',
        case date_precision when 'year' then to_char(day, 'YYYY') when 'month' then to_char(day, 'YYYY-MM') else to_char(day, 'YYYY-MM-DD') end,
        'precision', date_precision) end;

create function instant(moment timestamptz) returns text
    language sql immutable parallel safe
    return to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"');

create function money(amount numeric, currency text) returns json
    language sql immutable parallel safe
    return case when amount is null then null else json_build_object('amount', to_char(amount, 'FM999999999999990.00'), 'currency', currency) end;
