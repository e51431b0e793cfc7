package org.passerelle.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.passerelle.funding.FundingReads;
import org.passerelle.shared.paging.Page;
import org.passerelle.shared.paging.Sort;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** The funding lines of a filtered set of projects. */
@ApplicationScoped
class FundingLineReads {
    private static final Map<String, Sort> SORTS = Map.of(
            "-year", new Sort("f.year", "integer", true, "f.id"),
            "year", new Sort("f.year", "integer", false, "f.id"),
            "-amount", new Sort("f.amount", "numeric", true, "f.id"));

    private static final String PROJECT =
            "json_build_object('id', j.id, 'slug', j.slug, 'titles', j.titles, 'publication', j.publication)";

    private final Database database;

    FundingLineReads(Database database) {
        this.database = database;
    }

    /** @throws ProblemException where the order is not one of lines */
    static Sort sort(String asked) {
        Sort sort = SORTS.get(asked == null ? "-year" : asked);
        if (sort == null) {
            throw ProblemException.badParameter("sort", "unknown-code");
        }
        return sort;
    }

    /**
     * The rows of one page, one more than the limit where there is a next one.
     *
     * @param where the condition on table project, alias j
     * @param lines the condition on view counted_funding_line, alias f
     */
    List<Page.Row> list(Sql where, Sql lines, Sort sort, Page page, String lang) {
        Sql sql = Sql.of(
                        "with reader (lang) as (select ?::text) select " + FundingReads.LINE + ", " + PROJECT
                                + ", f.id, " + sort.key()
                                + " from reader, counted_funding_line f join project j on j.id = f.project_id where",
                        lang)
                .add(where)
                .and(lines);
        if (page.after() != null) {
            sort.after(sql, page.after());
        }
        return database.list(sql.add("order by " + sort.order() + " limit ?", page.limit() + 1), FundingLineReads::row);
    }

    long count(Sql where, Sql lines) {
        return database.number(Sql.of(
                        "select count(*) from (select 1 from counted_funding_line f join project j on j.id = f.project_id where")
                .add(where)
                .and(lines)
                .add("limit ?) counted", Page.COUNTED + 1));
    }

    private static Page.Row row(ResultSet row) throws SQLException {
        String line = row.getString(1);
        String json = line.substring(0, line.length() - 1) + ",\"project\":" + row.getString(2) + "}";
        return new Page.Row(json, new Page.Key(row.getString(4), row.getObject(3, UUID.class)));
    }
}
