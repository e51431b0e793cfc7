-- What projects agree to measure alike, so that their figures can be put together. Moderators word it.
create table indicator_definition (
    id           uuid primary key,
    version      bigint not null,
    code         text not null constraint indicator_definition_code_uq unique,
    titles       jsonb not null,
    descriptions jsonb,
    measure      text not null constraint indicator_definition_measure_ck
        check (measure in ('unit', 'percentage', 'nominal', 'ordinal', 'qualitative')),
    units        jsonb,
    scale        jsonb not null default '[]',
    direction    text constraint indicator_definition_direction_ck check (direction in ('increase', 'decrease', 'maintain')),
    accumulation text constraint indicator_definition_accumulation_ck check (accumulation in ('snapshot', 'sum', 'cumulative')),
    aggregation  text not null constraint indicator_definition_aggregation_ck
        check (aggregation in ('sum', 'weighted-average', 'latest', 'none')),
    pillar       text,
    sdg          integer constraint indicator_definition_sdg_ck check (sdg between 1 and 17),
    position     integer not null,
    retired      boolean not null,
    created_at   timestamptz not null,
    updated_at   timestamptz not null
);
comment on column indicator_definition.aggregation is 'How the values of several projects become one';

alter table indicator
    add column definition_id uuid constraint indicator_definition_fk references indicator_definition,
    add constraint indicator_adopts_once unique (project_id, definition_id);
create index indicator_definition_ix on indicator (definition_id);

-- The value of an indicator in each year: its periods of the year added, or the latest of them, as it accumulates.
create view indicator_year as
    select md5(i.id::text || '/' || extract(year from v.ends))::uuid as id, i.id as indicator_id,
        extract(year from v.ends)::integer as year,
        case when i.accumulation = 'sum' then sum(v.actual)
            else (array_agg(v.actual order by v.ends desc) filter (where v.actual is not null))[1] end as actual,
        case when i.accumulation = 'sum' then sum(v.target)
            else (array_agg(v.target order by v.ends desc) filter (where v.target is not null))[1] end as target,
        ((array_agg(v.actual_fraction order by v.ends desc) filter (where v.actual is not null))[1] ->> 'numerator')::numeric as numerator,
        ((array_agg(v.actual_fraction order by v.ends desc) filter (where v.actual is not null))[1] ->> 'denominator')::numeric as denominator,
        max(v.ends) filter (where v.actual is not null) as reported_on
    from indicator i join indicator_value v on v.indicator_id = i.id
    group by i.id, extract(year from v.ends);

insert into indicator_definition (id, version, code, titles, descriptions, measure, units, scale, direction, accumulation, aggregation, pillar, sdg, position, retired, created_at, updated_at)
values
    (uuidv7(), 0, 'safe-water-access', '{"fr": "Habitants ayant accès à l’eau potable", "en": "Inhabitants with access to safe water", "it": "Abitanti con accesso all’acqua potabile"}',
        '{"fr": "Habitants qui ont un point d’eau en service à moins de 500 mètres de chez eux, à la fin de la période.", "en": "Inhabitants with a working water point within 500 metres of home, at the end of the period.", "it": "Abitanti con un punto d’acqua funzionante a meno di 500 metri da casa, alla fine del periodo."}',
        'unit', '{"fr": "habitants", "en": "inhabitants", "it": "abitanti"}', '[]', 'increase', 'cumulative', 'sum', 'social', 6, 0, false, now(), now()),
    (uuidv7(), 0, 'water-point-upkeep', '{"fr": "Entretien des points d’eau", "en": "Upkeep of the water points", "it": "Manutenzione dei punti d’acqua"}',
        '{"fr": "L’état le plus courant parmi les points d’eau du territoire.", "en": "The most common state among the territory’s water points.", "it": "Lo stato più comune tra i punti d’acqua del territorio."}',
        'ordinal', null, '[{"value": 0, "label": {"fr": "Aucun entretien", "en": "No upkeep", "it": "Nessuna manutenzione"}}, {"value": 1, "label": {"fr": "Réparations en cas de panne", "en": "Repairs when it breaks", "it": "Riparazioni in caso di guasto"}}, {"value": 2, "label": {"fr": "Visites régulières", "en": "Regular visits", "it": "Visite regolari"}}, {"value": 3, "label": {"fr": "Visites et caisse d’entretien", "en": "Visits and an upkeep fund", "it": "Visite e cassa di manutenzione"}}]', 'increase', 'snapshot', 'none', 'environmental', 6, 1, false, now(), now()),
    (uuidv7(), 0, 'pupils-enrolled', '{"fr": "Élèves inscrits", "en": "Pupils enrolled", "it": "Alunni iscritti"}',
        '{"fr": "Élèves inscrits à la rentrée dans les écoles concernées ; à répartir entre filles et garçons.", "en": "Pupils enrolled at the beginning of the school year in the schools concerned; to be told apart by girls and boys.", "it": "Alunni iscritti all’inizio dell’anno nelle scuole interessate; da distinguere tra ragazze e ragazzi."}',
        'unit', '{"fr": "élèves", "en": "pupils", "it": "alunni"}', '[]', 'increase', 'snapshot', 'sum', 'social', 4, 2, false, now(), now()),
    (uuidv7(), 0, 'women-in-committees', '{"fr": "Part des femmes dans les comités de gestion", "en": "Share of women in the management committees", "it": "Quota di donne nei comitati di gestione"}',
        '{"fr": "Femmes parmi les membres en titre des comités, à la fin de la période.", "en": "Women among the full members of the committees, at the end of the period.", "it": "Donne tra i membri titolari dei comitati, alla fine del periodo."}',
        'percentage', null, '[]', 'increase', 'snapshot', 'weighted-average', 'gender', 5, 3, false, now(), now()),
    (uuidv7(), 0, 'people-trained', '{"fr": "Personnes formées", "en": "People trained", "it": "Persone formate"}',
        '{"fr": "Personnes qui ont suivi une formation jusqu’au bout pendant la période.", "en": "People who completed a training during the period.", "it": "Persone che hanno completato una formazione nel periodo."}',
        'unit', '{"fr": "personnes", "en": "people", "it": "persone"}', '[]', 'increase', 'sum', 'sum', 'economic', 4, 4, false, now(), now()),
    (uuidv7(), 0, 'in-work-after-training', '{"fr": "Personnes formées qui ont un emploi six mois après", "en": "Trained people in work six months later", "it": "Persone formate con un lavoro dopo sei mesi"}',
        '{"fr": "Parmi les personnes formées, celles qui ont un emploi ou une activité six mois après.", "en": "Among the people trained, those with a job or an activity six months later.", "it": "Tra le persone formate, quelle con un lavoro o un’attività dopo sei mesi."}',
        'percentage', null, '[]', 'increase', 'snapshot', 'weighted-average', 'economic', 8, 5, false, now(), now()),
    (uuidv7(), 0, 'trees-alive', '{"fr": "Arbres plantés et vivants un an après", "en": "Trees planted and alive a year later", "it": "Alberi piantati e vivi un anno dopo"}',
        '{"fr": "Comptés sur place un an après la plantation.", "en": "Counted on the spot a year after planting.", "it": "Contati sul posto un anno dopo la piantagione."}',
        'unit', '{"fr": "arbres", "en": "trees", "it": "alberi"}', '[]', 'increase', 'sum', 'sum', 'environmental', 15, 6, false, now(), now()),
    (uuidv7(), 0, 'households-with-waste-collection', '{"fr": "Ménages desservis par la collecte des déchets", "en": "Households with waste collection", "it": "Famiglie servite dalla raccolta dei rifiuti"}',
        '{"fr": "Ménages dont les déchets sont ramassés au moins une fois par semaine.", "en": "Households whose waste is collected at least once a week.", "it": "Famiglie i cui rifiuti sono raccolti almeno una volta a settimana."}',
        'unit', '{"fr": "ménages", "en": "households", "it": "famiglie"}', '[]', 'increase', 'cumulative', 'sum', 'environmental', 11, 7, false, now(), now()),
    (uuidv7(), 0, 'civil-registrations', '{"fr": "Naissances déclarées dans les délais", "en": "Births registered in time", "it": "Nascite registrate nei termini"}',
        '{"fr": "Naissances déclarées dans le délai légal, sur toutes celles qui l’ont été.", "en": "Births registered within the legal time, among all that were.", "it": "Nascite registrate entro il termine di legge, su tutte quelle registrate."}',
        'percentage', null, '[]', 'increase', 'snapshot', 'weighted-average', 'governance', 16, 8, false, now(), now()),
    (uuidv7(), 0, 'exchanges-between-peers', '{"fr": "Échanges entre pairs", "en": "Exchanges between peers", "it": "Scambi tra pari"}',
        '{"fr": "Séjours d’agents ou d’élus auprès de leurs homologues, dans un sens ou dans l’autre.", "en": "Stays of staff or councillors with their counterparts, either way.", "it": "Soggiorni di addetti o eletti presso i loro omologhi, in un senso o nell’altro."}',
        'unit', '{"fr": "échanges", "en": "exchanges", "it": "scambi"}', '[]', 'increase', 'sum', 'sum', 'governance', 17, 9, false, now(), now());
