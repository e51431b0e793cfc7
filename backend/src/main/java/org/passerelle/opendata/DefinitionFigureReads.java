package org.passerelle.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** The figures of a common indicator put together over projects, straight from PostgreSQL. */
@ApplicationScoped
class DefinitionFigureReads {
    private static final int NAMED = 100;

    private static final String SET = """
            with reader (lang) as (select ?::text),
            d as (select * from indicator_definition where code = ?),
            chosen as (select j.id, j.slug, j.titles from project j where""";

    /** The rule needs the columns actual, numerator, denominator and reported_on of 's', a set of values. */
    private static final String RULE = """
            trim_scale(case d.aggregation when 'sum' then sum(s.actual)
                when 'weighted-average' then round(100 * sum(s.numerator) filter (where s.denominator > 0)
                    / nullif(sum(s.denominator) filter (where s.denominator > 0), 0), 4)
                when 'latest' then (array_agg(s.actual order by s.reported_on desc) filter (where s.actual is not null))[1] end)::text""";

    private static final String BRIEF = "json_build_object('id', c.id, 'slug', c.slug, 'titles', c.titles)";

    private static final String FIGURES = """
            ),
            adopted as (select i.id, i.project_id, i.example, i.baseline_value, i.baseline_on, (indicator_total(i) ->> 'value')::numeric as total
                from chosen c join indicator i on i.project_id = c.id join d on d.id = i.definition_id),
            yearly as (select y.* from adopted a join indicator_year y on y.indicator_id = a.id),
            latest as (select distinct on (y.indicator_id) y.* from yearly y where y.actual is not null order by y.indicator_id, y.year desc),
            s as (select l.indicator_id, coalesce(a.total, l.actual) as actual, l.numerator, l.denominator, l.reported_on
                from latest l join adopted a on a.id = l.indicator_id),
            last as (select max(y.year) as year from yearly y join d on d.accumulation is distinct from 'sum' where y.actual is not null)
            select json_build_object('code', d.code, 'titles', d.titles,
                'measure', term_json('indicator-measures', d.measure, reader.lang), 'unit', d.units,
                'aggregation', term_json('aggregations', d.aggregation, reader.lang),
                'total', case when d.accumulation = 'sum' then (select %1$s from s)
                    else (select %1$s from yearly s join last on last.year = s.year) end,
                'totalYear', (select last.year from last),
                'reporting', (select count(*) from s),
                'examples', (select count(*) from s join adopted a on a.id = s.indicator_id where a.example),
                'years', (select coalesce(json_agg(y.line order by y.year), '[]') from (
                    select s.year, json_build_object('year', s.year, 'value', %1$s,
                        'target', case when d.aggregation = 'sum' then trim_scale(sum(s.target))::text end,
                        'reporting', count(s.actual)) as line from yearly s group by s.year) y),
                'projects', (select coalesce(json_agg(json_build_object('project', %2$s, 'indicatorId', a.id, 'example', a.example,
                        'total', trim_scale(s.actual)::text, 'baseline', trim_scale(a.baseline_value)::text,
                        'baselineYear', case when a.baseline_value is not null then extract(year from a.baseline_on)::integer end,
                        'years', (select json_agg(json_build_object('year', y.year, 'value', trim_scale(y.actual)::text,
                            'target', trim_scale(y.target)::text, 'noData', case when y.actual is null then (select v.no_data from indicator_value v
                                where v.indicator_id = a.id and v.no_data is not null and extract(year from v.ends) = y.year
                                order by v.ends desc limit 1) end) order by y.year) from yearly y where y.indicator_id = a.id)) order by c.slug), '[]')
                    from adopted a join s on s.indicator_id = a.id join chosen c on c.id = a.project_id),
                'silent', (select coalesce(json_agg(%2$s order by c.slug), '[]') from adopted a join chosen c on c.id = a.project_id
                    where not exists (select 1 from s where s.indicator_id = a.id)),
                'without', (select coalesce(json_agg(%2$s order by c.slug), '[]') from (select c.* from chosen c
                    where not exists (select 1 from adopted a where a.project_id = c.id) order by c.slug limit %3$d) c),
                'withoutCount', (select count(*) from chosen c where not exists (select 1 from adopted a where a.project_id = c.id)))
            from reader, d""".formatted(RULE, BRIEF, NAMED);

    private final Database database;

    DefinitionFigureReads(Database database) {
        this.database = database;
    }

    /**
     * @param projects condition on table project, alias j
     * @return JSON as {@link DefinitionFiguresView}; empty where there is no such definition
     */
    Optional<String> figures(String code, Sql projects, String lang) {
        return database.text(Sql.of(SET, lang, code).add(projects).add(FIGURES));
    }
}
