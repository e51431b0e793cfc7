package org.passerelle.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** Funding plans, and what lines say against them, as JSON straight from PostgreSQL. */
@ApplicationScoped
public class FundingPlanReads {
    private static final String PLAN = """
            select json_build_object('id', p.id, 'version', coalesce(p.version + 1, 0), 'projectId', j.id, 'currency', p.currency,
                'amounts', coalesce(p.amounts, '[]'), 'notes', p.notes,
                'createdAt', instant(p.created_at), 'updatedAt', instant(p.updated_at))
            from project j left join funding_plan p on p.project_id = j.id where j.id = ?""";

    /** Needs 'r', a row of funding_curve; all null where a year has neither line nor plan. */
    private static final String FIGURES = """
            json_build_object('lines', coalesce(r.lines, 0),
                'planned', cash_and_in_kind(r.planned_cash, r.planned_in_kind, r.currency),
                'asked', cash_and_in_kind(r.asked_cash, r.asked_in_kind, r.currency),
                'promised', cash_and_in_kind(r.promised_cash, r.promised_in_kind, r.currency),
                'received', cash_and_in_kind(r.received_cash, r.received_in_kind, r.currency),
                'spent', cash_and_in_kind(r.spent_cash, r.spent_in_kind, r.currency),
                'secured', cash_and_in_kind(r.secured_cash, r.secured_in_kind, r.currency),
                'missing', cash_and_in_kind(r.missing_cash, r.missing_in_kind, r.currency))""";

    /** Needs 's', a span of a currency: a year, or null for all of them. */
    private static final String PERIOD = """
            json_build_object('year', s.year,
                'all', (select %1$s from (values (1)) one left join curve r
                    on r.currency = s.currency and r.year is not distinct from s.year and r.side = 'all'),
                'sides', (select coalesce(json_agg(json_build_object('side', term_json('sides', r.side, reader.lang),
                        'figures', %1$s, 'sharePercent', r.share, 'plannedSharePercent', r.planned_share) order by r.side), '[]')
                    from curve r where r.currency = s.currency and r.year is not distinct from s.year and r.side <> 'all'),
                'largestFunder', (select json_build_object('funder', partner_brief(f.funder_id), 'funderName', f.named,
                        'total', money(f.total, f.currency),
                        'sharePercent', round(100 * f.total / (select sum(o.total) from funder o
                            where o.currency = f.currency and o.year is not distinct from f.year), 1))
                    from funder f where f.currency = s.currency and f.year is not distinct from s.year
                    order by f.total desc, f.funder_key limit 1))""".formatted(FIGURES);

    /** Needs the language, and twice the ids of the projects as an array. */
    private static final String SETS = """
            with reader (lang) as (select ?::text), curve as materialized (select * from funding_curve_of(?)),
            funder as (select f.currency, f.year, f.funder_key, (array_agg(f.funder_id))[1] as funder_id,
                    min(f.funder_name) as named, sum(f.amount) as total
                from counted_funding_line f where f.project_id = any (?) and f.state <> 'asked'
                group by grouping sets ((f.currency, f.year, f.funder_key), (f.currency, f.funder_key))),
            span as (select currency, sum(lines) as lines, min(year) as first, max(year) as last
                from curve where year is not null and side = 'all' group by currency)
            select\s""";

    private static final String CURRENCIES = """
            (select coalesce(json_agg(json_build_object('currency', c.currency,
                    'years', (select json_agg(%1$s order by s.year)
                        from (select c.currency, y as year from generate_series(c.first, c.last) y) s),
                    'total', (select %1$s from (select c.currency, null::integer as year) s))
                order by c.lines desc, c.currency), '[]') from span c)""".formatted(PERIOD);

    private static final String CURVE = SETS + """
            json_build_object(
                'planned', exists (select 1 from funding_plan p where p.project_id = ?),
                'notes', (select p.notes from funding_plan p where p.project_id = ?),
                'currencies', %s)
            from reader""".formatted(CURRENCIES);

    private final Database database;

    FundingPlanReads(Database database) {
        this.database = database;
    }

    /** The plan of a project, JSON as {@link FundingPlanView}. */
    public String plan(UUID projectId) {
        return database.text(Sql.of(PLAN, projectId)).orElseThrow();
    }

    /**
     * Plan and lines of a project together, JSON as {@link FundingCurveView}.
     *
     * @param lang language of labels
     */
    public String curve(UUID projectId, String lang) {
        UUID[] one = {projectId};
        return database.text(Sql.of(CURVE, lang, one, one, projectId, projectId))
                .orElseThrow();
    }

    /**
     * Plans and lines of several projects together, a JSON array of {@link FundingCurveView.OfCurrency}. What one project
     * lacks another does not make up for.
     *
     * @param lang language of labels
     */
    public String currencies(UUID[] projects, String lang) {
        return database.text(Sql.of(SETS + CURRENCIES + " from reader", lang, projects, projects))
                .orElseThrow();
    }
}
