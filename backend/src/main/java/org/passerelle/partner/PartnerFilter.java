package org.passerelle.partner;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.passerelle.shared.json.Codes;
import org.passerelle.shared.paging.Sort;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.record.Publication;
import org.passerelle.shared.sql.FullText;
import org.passerelle.shared.sql.Sql;

/** The filters of the partner list. A repeated filter means 'or', different filters mean 'and'. */
public class PartnerFilter {
    private static final Map<String, Sort> SORTS = Map.of(
            "name", new Sort("plain(coalesce(label(p.names, 'fr'), ''))", "text", false, "p.id"),
            "-updated", new Sort("p.updated_at", "timestamptz", true, "p.id"));

    @Parameter(description = "Country of the partner (ISO 3166-1 alpha-2)", example = "ML")
    @QueryParam("country")
    List<String> countries;

    @Parameter(description = "Kind of organisation (reference list partner-types)", example = "municipality")
    @QueryParam("type")
    List<String> types;

    @Parameter(
            description = "Full text: names, acronym, identifiers, territory; the last word may be a beginning",
            example = "dembela")
    @QueryParam("q")
    String q;

    @Parameter(description = "Where the record stands; without it, what is published", example = "published")
    @QueryParam("publication")
    List<String> publications;

    @Parameter(description = "Order: 'name' or '-updated'", example = "name")
    @QueryParam("sort")
    String sort;

    /** The order asked for; by name by default. */
    public Sort sort() {
        Sort chosen = SORTS.get(sort == null ? "name" : sort);
        if (chosen == null) {
            throw ProblemException.badParameter("sort", "unknown-code");
        }
        return chosen;
    }

    /**
     * The condition on table partner, alias p: the same for the list and every export.
     *
     * @param readable what this caller may read at all
     */
    public Sql where(Sql readable) {
        Sql where = Sql.of("p.merged_into is null").and(readable);
        if (publications == null || publications.isEmpty()) {
            where.and(Sql.of("p.publication = 'published'"));
        } else {
            publications.forEach(code -> Codes.find(Publication.class, code)
                    .orElseThrow(() -> ProblemException.badParameter("publication", "unknown-code")));
            where.and(Sql.of("p.publication = any (?)", (Object) Sql.texts(publications)));
        }
        if (countries != null && !countries.isEmpty()) {
            where.and(Sql.of("p.country = any (?)", (Object) Sql.texts(countries)));
        }
        if (types != null && !types.isEmpty()) {
            types.forEach(code -> Codes.find(PartnerType.class, code)
                    .orElseThrow(() -> ProblemException.badParameter("type", "unknown-code")));
            where.and(Sql.of("p.type = any (?)", (Object) Sql.texts(types)));
        }
        if (q != null) {
            where.and(FullText.matches("partner", "p.id", q));
        }
        return where;
    }
}
