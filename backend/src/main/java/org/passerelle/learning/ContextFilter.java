package org.passerelle.learning;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.passerelle.shared.json.Codes;
import org.passerelle.shared.paging.Sort;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.sql.FullText;
import org.passerelle.shared.sql.Sql;

/** The filters of the register of contexts. A repeated filter means 'or', different filters mean 'and'. */
public class ContextFilter {
    private static final Map<String, Sort> SORTS = Map.of(
            "-since", new Sort("e.since", "date", true, "e.id"),
            "country", new Sort("e.country", "text", false, "e.id"));

    @Parameter(description = "Country (ISO 3166-1)", example = "ML")
    @QueryParam("country")
    List<String> countries;

    @Parameter(description = "How things stand (reference list context-statuses)", example = "aid-suspended")
    @QueryParam("status")
    List<String> statuses;

    @Parameter(description = "Full text: country, area, notes; the last word may be a beginning", example = "sahel")
    @QueryParam("q")
    String q;

    @Parameter(description = "Order: '-since' or 'country'", example = "country")
    @QueryParam("sort")
    String sort;

    /** The order asked for; the latest first by default. */
    public Sort sort() {
        Sort chosen = SORTS.get(sort == null ? "-since" : sort);
        if (chosen == null) {
            throw ProblemException.badParameter("sort", "unknown-code");
        }
        return chosen;
    }

    /** The condition on table context_entry (e). */
    public Sql where() {
        Sql where = Sql.of("true");
        if (given(countries)) {
            countries.forEach(country -> {
                if (!country.matches("[A-Z]{2}")) {
                    throw ProblemException.badParameter("country", "not-a-country");
                }
            });
            where.and(Sql.of("e.country = any (?)", (Object) Sql.texts(countries)));
        }
        if (given(statuses)) {
            statuses.forEach(code -> Codes.find(ContextStatus.class, code)
                    .orElseThrow(() -> ProblemException.badParameter("status", "unknown-code")));
            where.and(Sql.of("e.status = any (?)", (Object) Sql.texts(statuses)));
        }
        if (q != null) {
            where.and(FullText.matches("context-entry", "e.id", q));
        }
        return where;
    }

    private static boolean given(List<?> values) {
        return values != null && !values.isEmpty();
    }
}
