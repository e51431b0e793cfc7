package org.passerelle.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.passerelle.shared.paging.Page;
import org.passerelle.shared.paging.Sort;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** What each funder draws from one-percent schemes, by year and scheme, from the lines of a filtered set of projects. */
@ApplicationScoped
class LevyReads {
    private static final Map<String, Sort> SORTS = Map.of(
            "-year", new Sort("l.year", "integer", true, "l.id"),
            "year", new Sort("l.year", "integer", false, "l.id"),
            "-amount", new Sort("l.amount", "numeric", true, "l.id"));

    private static final String ROW = """
            json_build_object('id', l.id, 'funder', partner_brief(l.funder_id), 'funderName', l.named, 'year', l.year,
                'scheme', term_json('levy-schemes', l.scheme, reader.lang),
                'asked', money(l.asked, l.currency), 'promised', money(l.promised, l.currency),
                'received', money(l.received, l.currency), 'spent', money(l.spent, l.currency),
                'amount', money(l.amount, l.currency), 'lines', l.lines, 'projects', l.projects)""";

    private final Database database;

    LevyReads(Database database) {
        this.database = database;
    }

    /** @throws ProblemException where the order is not one of the ledger */
    static Sort sort(String asked) {
        Sort sort = SORTS.get(asked == null ? "-year" : asked);
        if (sort == null) {
            throw ProblemException.badParameter("sort", "unknown-code");
        }
        return sort;
    }

    /**
     * The ledger as a table of its own, alias l: one row for each funder, year, scheme and currency.
     *
     * @param where the condition on table project, alias j
     * @param lines the condition on view counted_funding_line, alias f
     * @param schemes the condition on a part of a line, alias e
     */
    static Sql ledger(Sql where, Sql lines, Sql schemes) {
        return Sql.of("""
                        (select md5(concat_ws('/', f.funder_key, f.year, e.part ->> 'scheme', f.currency))::uuid as id,
                            (array_agg(f.funder_id))[1] as funder_id, min(f.funder_name) as named, f.year,
                            e.part ->> 'scheme' as scheme, f.currency,
                            sum((e.part ->> 'amount')::numeric(15, 2)) filter (where f.state = 'asked') as asked,
                            sum((e.part ->> 'amount')::numeric(15, 2)) filter (where f.state = 'promised') as promised,
                            sum((e.part ->> 'amount')::numeric(15, 2)) filter (where f.state = 'received') as received,
                            sum((e.part ->> 'amount')::numeric(15, 2)) filter (where f.state = 'spent') as spent,
                            sum((e.part ->> 'amount')::numeric(15, 2)) as amount,
                            count(distinct f.id) as lines, count(distinct f.project_id) as projects
                        from counted_funding_line f join project j on j.id = f.project_id
                            cross join lateral jsonb_array_elements(f.levies) as e (part)
                        where f.levies <> '[]'""")
                .and(where)
                .and(lines)
                .and(schemes)
                .add("group by f.funder_key, f.year, e.part ->> 'scheme', f.currency) l");
    }

    /** The rows of one page, one more than the limit where there is a next one. JSON as {@link LevyLedgerView.Row}. */
    List<Page.Row> list(Sql ledger, Sort sort, Page page, String lang) {
        Sql sql = Sql.of(
                        "with reader (lang) as (select ?::text) select " + ROW + ", l.id, " + sort.key()
                                + " from reader cross join",
                        lang)
                .add(ledger)
                .add("where true");
        if (page.after() != null) {
            sort.after(sql, page.after());
        }
        sql.add("order by " + sort.order() + " limit ?", page.limit() + 1);
        return database.list(
                sql,
                row -> new Page.Row(row.getString(1), new Page.Key(row.getString(3), row.getObject(2, UUID.class))));
    }

    long count(Sql ledger) {
        return database.number(
                Sql.of("select count(*) from (select 1 from").add(ledger).add("limit ?) counted", Page.COUNTED + 1));
    }
}
