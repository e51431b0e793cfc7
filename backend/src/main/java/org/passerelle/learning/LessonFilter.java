package org.passerelle.learning;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.passerelle.project.OfProjects;
import org.passerelle.shared.json.Codes;
import org.passerelle.shared.paging.Sort;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.sql.FullText;
import org.passerelle.shared.sql.Sql;

/** The filters of the list of lessons and questions. A repeated filter means 'or', different filters mean 'and'. */
public class LessonFilter {
    private static final Map<String, Sort> SORTS = Map.of(
            "-updated", new Sort("l.updated_at", "timestamptz", true, "l.id"),
            "-met", new Sort("partners_who_met(l.id)", "bigint", true, "l.id"));

    @Parameter(description = "What a team has learnt, or what it still asks", example = "question")
    @QueryParam("kind")
    List<String> kinds;

    @Parameter(
            description = "A theme or one under it, of its own, else of its project (reference list themes)",
            example = "local-governance")
    @QueryParam("theme")
    List<String> themes;

    @Parameter(description = "A country of its project: of a place or of a partner (ISO 3166-1)", example = "ML")
    @QueryParam("country")
    List<String> countries;

    @Parameter(description = "The step of the guide it speaks of (reference list guide-steps)", example = "actors")
    @QueryParam("step")
    List<String> steps;

    @Parameter(description = "Its project, by id or slug", example = "planification-communale")
    @QueryParam("project")
    List<String> projects;

    @Parameter(description = "A partner of its project, in any role, by id or slug", example = "pontcharra")
    @QueryParam("partner")
    List<String> partners;

    @Parameter(
            description =
                    "Full text: the lesson, its themes, its project, the answers; the last word may be a beginning",
            example = "langue")
    @QueryParam("q")
    String q;

    @Parameter(description = "Order: '-updated' or '-met', those that most partners met too first", example = "-met")
    @QueryParam("sort")
    String sort;

    /** The order asked for; the latest change first by default. */
    public Sort sort() {
        Sort chosen = SORTS.get(sort == null ? "-updated" : sort);
        if (chosen == null) {
            throw ProblemException.badParameter("sort", "unknown-code");
        }
        return chosen;
    }

    /** The condition on tables lesson (l) and project (j): those of published projects only. */
    public Sql where() {
        Sql where = new OfProjects()
                .ofProjects(projects)
                .ofPartners(partners)
                .inCountries(countries)
                .where();
        if (given(kinds)) {
            known("kind", LessonKind.class, kinds);
            where.and(Sql.of("l.kind = any (?)", (Object) Sql.texts(kinds)));
        }
        if (given(steps)) {
            known("step", GuideStep.class, steps);
            where.and(Sql.of("l.step = any (?)", (Object) Sql.texts(steps)));
        }
        if (given(themes)) {
            where.and(Sql.of("""
                    l.themes && array(select theme_family(?)) or l.themes = '{}' and exists (select 1 from project_theme pt
                        where pt.project_id = j.id and pt.theme_code in (select theme_family(?)))""", Sql.texts(themes), Sql.texts(themes)));
        }
        if (q != null) {
            where.and(FullText.matches("lesson", "l.id", q));
        }
        return where;
    }

    private static <E extends Enum<E>> void known(String name, Class<E> type, List<String> codes) {
        codes.forEach(
                code -> Codes.find(type, code).orElseThrow(() -> ProblemException.badParameter(name, "unknown-code")));
    }

    private static boolean given(List<?> values) {
        return values != null && !values.isEmpty();
    }
}
