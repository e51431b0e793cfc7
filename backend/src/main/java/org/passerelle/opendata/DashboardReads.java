package org.passerelle.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.passerelle.results.IndicatorFilter;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** What dashboards say of a set of projects beside facets, funding and due values; straight from PostgreSQL. */
@ApplicationScoped
class DashboardReads {
    private static final int NAMED = 100;

    private static final String SET = """
            with reader (lang, today) as (values (?::text, ?::date)),
            picked as materialized (select j.id, j.slug, j.titles, shown_status(j.status, j.starts, j.ends, reader.today) as status,
                    reporting_state(j.id) as reporting,
                    (select max(c.confirmed_at) from project_confirmation c where c.project_id = j.id) as confirmed_at
                from reader, project j where j.id = any (?)),
            living as (select p.*, confirmation_age(p.confirmed_at, reader.today) as age
                from reader, picked p where p.status not in ('finished', 'cancelled')),
            line as (select f.id, f.currency, e.part ->> 'scheme' as scheme, (e.part ->> 'amount')::numeric as amount
                from picked p join counted_funding_line f on f.project_id = p.id
                    cross join lateral jsonb_array_elements(f.levies) as e (part)),
            own as (select i.id, last_value_standing(i.id) as standing, %1$s as reported
                from picked p join indicator i on i.project_id = p.id),
            ahead as (select e.kind, e.starts, e.starts_precision, p.id, p.slug, p.titles
                from reader, picked p join evaluation e on e.project_id = p.id where e.starts > reader.today),
            advice as (select r.one, p.id, p.slug, p.titles from picked p join evaluation e on e.project_id = p.id
                    cross join lateral jsonb_array_elements(e.recommendations) as r (one)
                where r.one ->> 'state' in ('open', 'accepted', 'under-way')),
            accord as (select a.*, agreement_ending(a, reader.today) as ending from reader, agreement a where""".formatted(IndicatorFilter.REPORTED);

    private static final String BRIEF = "json_build_object('id', p.id, 'slug', p.slug, 'titles', p.titles)";

    /** How many rows of a set have each code of a closed list in a column; a code that none has is there with zero. */
    private static String counts(String list, String rows, String column) {
        return """
                (select coalesce(json_agg(json_build_object('term', term_json('%1$s', t.code, reader.lang),
                        'count', (select count(*) from %2$s r where r.%3$s = t.code)) order by t.position), '[]')
                    from term t where t.list = '%1$s')""".formatted(list, rows, column);
    }

    private static final String FIGURES = """
            )
            select json_build_object(
                'levies', (select coalesce(json_agg(json_build_object('scheme', term_json('levy-schemes', s.scheme, reader.lang),
                        'amount', money(s.amount, s.currency), 'lines', s.lines) order by s.currency, s.scheme), '[]')
                    from (select scheme, currency, sum(amount) as amount, count(distinct id) as lines from line group by scheme, currency) s),
                'indicators', json_build_object('total', (select count(*) from own),
                    'reported', (select count(*) from own where reported), 'standings', %1$s),
                'reporting', json_build_object('states', %2$s,
                    'silent', (select coalesce(json_agg(json_build_object('project', %5$s,
                            'status', term_json('project-statuses', p.status, reader.lang),
                            'indicators', (select count(*) from indicator i where i.project_id = p.id)) order by p.status <> 'under-way', p.slug), '[]')
                        from (select * from picked where reporting <> 'values' order by status <> 'under-way', slug limit %6$d) p)),
                'confirmations', json_build_object('ages', %3$s,
                    'due', (select coalesce(json_agg(json_build_object('project', %5$s, 'confirmedAt', instant(p.confirmed_at))
                            order by p.confirmed_at nulls first, p.slug), '[]')
                        from (select * from living where age <> 'recent' order by confirmed_at nulls first, slug limit %6$d) p)),
                'agreements', json_build_object('total', (select count(*) from accord), 'endings', %4$s,
                    'ending', (select coalesce(json_agg(json_build_object('id', a.id, 'slug', a.slug, 'titles', a.titles,
                            'ends', precise_date(a.ends, a.ends_precision), 'ending', term_json('agreement-endings', a.ending, reader.lang))
                            order by a.ends, a.id), '[]')
                        from (select * from accord where ending is not null order by ends, id limit %6$d) a)),
                'evaluations', json_build_object('planned', (select count(*) from ahead),
                    'next', (select coalesce(json_agg(json_build_object('project', %5$s,
                            'kind', term_json('evaluation-kinds', p.kind, reader.lang), 'starts', precise_date(p.starts, p.starts_precision))
                            order by p.starts, p.slug), '[]') from (select * from ahead order by starts, slug limit %6$d) p),
                    'openRecommendations', (select count(*) from advice),
                    'recommendations', (select coalesce(json_agg(json_build_object('project', %5$s, 'texts', p.one -> 'texts',
                            'owner', p.one -> 'owner', 'dueOn', p.one -> 'dueOn',
                            'state', term_json('recommendation-states', p.one ->> 'state', reader.lang))
                            order by p.one -> 'dueOn' ->> 'value' nulls last, p.slug), '[]')
                        from (select * from advice order by one -> 'dueOn' ->> 'value' nulls last, slug limit %6$d) p)))
            from reader""".formatted(
                    counts("stance-states", "own", "standing"),
                    counts("reporting-states", "picked", "reporting"),
                    counts("confirmation-ages", "living", "age"),
                    counts("agreement-endings", "accord", "ending"),
                    BRIEF,
                    NAMED);

    private final Database database;

    DashboardReads(Database database) {
        this.database = database;
    }

    /** The ids of the projects a condition holds for. */
    UUID[] projects(Sql where) {
        return database.list(Sql.of("select j.id from project j where").add(where), row -> row.getObject(1, UUID.class))
                .toArray(UUID[]::new);
    }

    /**
     * JSON as the members of {@link DashboardView} that no other reading gives.
     *
     * @param agreements the condition on table agreement, alias a
     * @param today the day on which statuses, ends and ages are judged
     */
    String figures(UUID[] projects, Sql agreements, LocalDate today, String lang) {
        return database.text(Sql.of(SET, lang, today.toString(), projects)
                        .add(agreements)
                        .add(FIGURES))
                .orElseThrow();
    }
}
