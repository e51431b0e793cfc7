package org.passerelle.evaluation;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.passerelle.project.OfProjects;
import org.passerelle.shared.json.Codes;
import org.passerelle.shared.paging.Sort;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.sql.Sql;

/** The filters of the list of evaluations. A repeated filter means 'or', different filters mean 'and'. */
public class EvaluationFilter {
    private static final Map<String, Sort> SORTS = Map.of(
            "-starts", new Sort("e.starts", "date", true, "e.id"),
            "-updated", new Sort("e.updated_at", "timestamptz", true, "e.id"));

    @Parameter(description = "At which time of the project (reference list evaluation-kinds)", example = "mid-term")
    @QueryParam("kind")
    List<String> kinds;

    @Parameter(
            description = "What became of one of its recommendations (reference list recommendation-states)",
            example = "open")
    @QueryParam("recommendationState")
    List<String> states;

    @Parameter(description = "Its project, by id or slug", example = "planification-communale")
    @QueryParam("project")
    List<String> projects;

    @Parameter(description = "A partner of its project, in any role, by id or slug", example = "pontcharra")
    @QueryParam("partner")
    List<String> partners;

    @Parameter(description = "A country of a place of its project (ISO 3166-1)", example = "ML")
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

    /** The condition on tables evaluation (e) and project (j): those of published projects only. */
    public Sql where() {
        Sql where = new OfProjects()
                .ofProjects(projects)
                .ofPartners(partners)
                .inCountries(
                        countries,
                        "exists (select 1 from project_place pl where pl.project_id = j.id and pl.country = any (?))")
                .inYears(years, "e")
                .where();
        if (kinds != null && !kinds.isEmpty()) {
            known("kind", EvaluationKind.class, kinds);
            where.and(Sql.of("e.kind = any (?)", (Object) Sql.texts(kinds)));
        }
        if (states != null && !states.isEmpty()) {
            known("recommendationState", RecommendationState.class, states);
            where.and(Sql.of(
                    "exists (select 1 from jsonb_array_elements(e.recommendations) r (one) where r.one ->> 'state' = any (?))",
                    (Object) Sql.texts(states)));
        }
        return where;
    }

    private static <E extends Enum<E>> void known(String name, Class<E> type, List<String> codes) {
        codes.forEach(
                code -> Codes.find(type, code).orElseThrow(() -> ProblemException.badParameter(name, "unknown-code")));
    }
}
