package org.passerelle.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** Funding lines and their totals as JSON, straight from PostgreSQL. */
@ApplicationScoped
public class FundingReads {
    /** One line; needs 'reader' with the language of labels and 'f', a row of counted_funding_line. */
    public static final String LINE = """
            json_build_object('id', f.id, 'version', f.version, 'projectId', f.project_id,
                'funder', partner_brief(f.funder_id), 'funderName', f.funder_name, 'year', f.year,
                'amount', money(f.amount, f.currency),
                'kind', term_json('funding-kinds', f.kind, reader.lang),
                'state', term_json('funding-states', f.state, reader.lang),
                'side', term_json('sides', f.counted_side, reader.lang), 'statedSide', f.side,
                'levies', (select coalesce(json_agg(json_build_object(
                        'scheme', term_json('levy-schemes', e.levy ->> 'scheme', reader.lang),
                        'amount', money((e.levy ->> 'amount')::numeric, f.currency)) order by e.n), '[]')
                    from jsonb_array_elements(f.levies) with ordinality as e (levy, n)),
                'note', f.note, 'source', f.source,
                'createdAt', instant(f.created_at), 'updatedAt', instant(f.updated_at))""";

    /** Ids are time-ordered, so their order is the order of entry. */
    private static final String LINES = """
            with reader (lang) as (select ?::text)
            select coalesce(json_agg(%s order by f.id), '[]') from reader, counted_funding_line f
            where f.project_id = ?""".formatted(LINE);

    private static final String ONE = """
            with reader (lang) as (select ?::text)
            select %s from reader, counted_funding_line f where f.id = ?""".formatted(LINE);

    /** Every breakdown groups the same rows as the total beside it, so that each adds up to it. */
    private static final String SUMMARY = """
            with reader (lang) as (select ?::text),
            line as (select * from counted_funding_line where project_id = ?),
            levy as (select l.currency, e.part ->> 'scheme' as scheme, (e.part ->> 'amount')::numeric as amount
                from line l cross join jsonb_array_elements(l.levies) as e (part)),
            whole as (select currency, count(*) as lines, sum(amount) as total from line group by currency),
            funder as (select l.currency, l.funder_key, (array_agg(l.funder_id))[1] as funder_id, min(l.funder_name) as funder_name,
                    count(*) as lines, sum(l.amount) as total, round(100 * sum(l.amount) / min(w.total), 1) as share
                from line l join whole w on w.currency = l.currency group by l.currency, l.funder_key)
            select json_build_object('lines', (select count(*) from line),
                'funders', (select count(distinct funder_key) from line),
                'currencies', (select coalesce(json_agg(json_build_object(
                    'currency', w.currency, 'lines', w.lines, 'total', money(w.total, w.currency),
                    'byYear', (select json_agg(json_build_object('year', y.year, 'lines', y.lines, 'total', money(y.total, w.currency)) order by y.year)
                        from (select year, count(*) as lines, sum(amount) as total from line where currency = w.currency group by year) y),
                    'byFunder', (select json_agg(json_build_object(
                            'funder', partner_brief(f.funder_id), 'funderName', f.funder_name, 'lines', f.lines,
                            'total', money(f.total, w.currency), 'sharePercent', f.share,
                            'byYear', (select json_agg(json_build_object('year', y.year, 'lines', y.lines, 'total', money(y.total, w.currency)) order by y.year)
                                from (select year, count(*) as lines, sum(amount) as total from line
                                    where currency = w.currency and funder_key = f.funder_key group by year) y))
                            order by f.total desc, f.funder_key)
                        from funder f where f.currency = w.currency),
                    'byKind', (select json_agg(json_build_object('term', term_json('funding-kinds', k.code, reader.lang),
                            'lines', k.lines, 'total', money(k.total, w.currency)) order by k.code)
                        from (select kind as code, count(*) as lines, sum(amount) as total from line where currency = w.currency group by kind) k),
                    'byState', (select json_agg(json_build_object('term', term_json('funding-states', s.code, reader.lang),
                            'lines', s.lines, 'total', money(s.total, w.currency)) order by s.code)
                        from (select state as code, count(*) as lines, sum(amount) as total from line where currency = w.currency group by state) s),
                    'bySide', (select json_agg(json_build_object('term', term_json('sides', s.code, reader.lang),
                            'lines', s.lines, 'total', money(s.total, w.currency)) order by s.code)
                        from (select coalesce(counted_side, 'unspecified') as code, count(*) as lines, sum(amount) as total
                            from line where currency = w.currency group by counted_side) s),
                    'levies', json_build_object(
                        'total', money((select coalesce(sum(amount), 0) from levy where currency = w.currency), w.currency),
                        'byScheme', (select coalesce(json_agg(json_build_object('term', term_json('levy-schemes', s.scheme, reader.lang),
                                'lines', s.lines, 'total', money(s.total, w.currency)) order by s.scheme), '[]')
                            from (select scheme, count(*) as lines, sum(amount) as total from levy where currency = w.currency group by scheme) s)),
                    'largestFunder', (select json_build_object('funder', partner_brief(f.funder_id), 'funderName', f.funder_name,
                            'total', money(f.total, w.currency), 'sharePercent', f.share)
                        from funder f where f.currency = w.currency order by f.total desc, f.funder_key limit 1))
                    order by w.lines desc, w.currency), '[]') from whole w))
            from reader""";

    /** One direction of a partner's money, from the rows of one named set. */
    private static final String FLOW = """
            (select json_build_object('lines', (select count(*) from %1$s),
                'totals', (select coalesce(json_agg(json_build_object('lines', c.lines, 'total', money(c.total, c.currency)) order by c.currency), '[]')
                    from (select currency, count(*) as lines, sum(amount) as total from %1$s group by currency) c),
                'byYear', (select coalesce(json_agg(json_build_object('year', y.year, 'lines', y.lines, 'total', money(y.total, y.currency)) order by y.year, y.currency), '[]')
                    from (select year, currency, count(*) as lines, sum(amount) as total from %1$s group by year, currency) y),
                'projectCount', (select count(distinct project_id) from %1$s),
                'projects', (select coalesce(json_agg(json_build_object('id', j.id, 'slug', j.slug, 'titles', j.titles,
                        'totals', (select json_agg(json_build_object('lines', c.lines, 'total', money(c.total, c.currency)) order by c.currency)
                            from (select currency, count(*) as lines, sum(amount) as total from %1$s l where l.project_id = j.id group by currency) c))
                        order by r.last_year desc, j.id), '[]')
                    from (select project_id, max(year) as last_year from %1$s group by project_id order by last_year desc, project_id limit 100) r
                    join project j on j.id = r.project_id)))""";

    private static final String OF_PARTNER = """
            with public_line as (select f.* from funding_line f join project j on j.id = f.project_id where j.publication = 'published'),
            money_in as (select f.* from public_line f where exists (select 1 from project_partner pp
                where pp.project_id = f.project_id and pp.partner_id = ? and pp.roles && array['lead', 'operator'])),
            money_out as (select f.* from public_line f where f.funder_id = ?)
            select json_build_object('moneyIn', %s, 'moneyOut', %s)""".formatted(FLOW.formatted("money_in"), FLOW.formatted("money_out"));

    private final Database database;

    FundingReads(Database database) {
        this.database = database;
    }

    /**
     * The lines of a project, a JSON array in the order of entry.
     *
     * @param lang language of labels
     */
    public String linesJson(UUID projectId, String lang) {
        return database.text(Sql.of(LINES, lang, projectId)).orElseThrow();
    }

    /**
     * What the lines of a project add up to, JSON as {@link FundingSummary}.
     *
     * @param lang language of labels
     */
    public String summaryJson(UUID projectId, String lang) {
        return database.text(Sql.of(SUMMARY, lang, projectId)).orElseThrow();
    }

    /** Lines and totals together, JSON as {@link FundingLineView.OfProject}. */
    public String ofProject(UUID projectId, String lang) {
        return "{\"items\":" + linesJson(projectId, lang) + ",\"summary\":" + summaryJson(projectId, lang) + "}";
    }

    /** One line, JSON as {@link FundingLineView}. */
    public String line(UUID id, String lang) {
        return database.text(Sql.of(ONE, lang, id)).orElseThrow();
    }

    /** Money in and out of a partner, JSON as {@link PartnerFunding}. */
    public String ofPartner(UUID partnerId) {
        return database.text(Sql.of(OF_PARTNER, partnerId, partnerId)).orElseThrow();
    }
}
