package org.passerelle.mission;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.passerelle.project.OfProjects;
import org.passerelle.shared.json.Codes;
import org.passerelle.shared.paging.Sort;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.sql.Sql;
import org.passerelle.shared.text.Side;

/** The filters of the list of missions. A repeated filter means 'or', different filters mean 'and'. */
public class MissionFilter {
    private static final Map<String, Sort> SORTS = Map.of(
            "-starts", new Sort("m.starts", "date", true, "m.id"),
            "-updated", new Sort("m.updated_at", "timestamptz", true, "m.id"));

    @Parameter(description = "The shore that travelled: north or south", example = "south")
    @QueryParam("travelling")
    List<String> travelling;

    @Parameter(description = "Its project, by id or slug", example = "planification-communale")
    @QueryParam("project")
    List<String> projects;

    @Parameter(description = "A partner of its project, in any role, by id or slug", example = "pontcharra")
    @QueryParam("partner")
    List<String> partners;

    @Parameter(description = "Where to (ISO 3166-1)", example = "ML")
    @QueryParam("country")
    List<String> countries;

    @Parameter(description = "A year in which it was under way", example = "2024")
    @QueryParam("year")
    List<Integer> years;

    @Parameter(description = "Order: '-starts' or '-updated'", example = "-starts")
    @QueryParam("sort")
    String sort;

    /** The order asked for; the latest first by default. */
    public Sort sort() {
        Sort chosen = SORTS.get(sort == null ? "-starts" : sort);
        if (chosen == null) {
            throw ProblemException.badParameter("sort", "unknown-code");
        }
        return chosen;
    }

    /** The condition on tables mission (m) and project (j): those of published projects only. */
    public Sql where() {
        Sql where = new OfProjects()
                .ofProjects(projects)
                .ofPartners(partners)
                .inCountries(countries, "m.country = any (?)")
                .inYears(years, "m")
                .where();
        if (travelling != null && !travelling.isEmpty()) {
            travelling.forEach(side -> Codes.find(Side.class, side)
                    .orElseThrow(() -> ProblemException.badParameter("travelling", "unknown-code")));
            where.and(Sql.of("m.travelling = any (?)", (Object) Sql.texts(travelling)));
        }
        return where;
    }
}
