package org.passerelle.change;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.passerelle.project.OfProjects;
import org.passerelle.results.Pillar;
import org.passerelle.shared.json.Codes;
import org.passerelle.shared.paging.Sort;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.sql.FullText;
import org.passerelle.shared.sql.Sql;
import org.passerelle.shared.text.Side;

/** The filters of the list of stories of change. A repeated filter means 'or', different filters mean 'and'. */
public class ChangeStoryFilter {
    private static final Map<String, Sort> SORTS = Map.of(
            "-dated", new Sort("s.dated", "date", true, "s.id"),
            "-updated", new Sort("s.updated_at", "timestamptz", true, "s.id"));

    @Parameter(description = "What it tells (reference list change-story-kinds)", example = "avoided-cost")
    @QueryParam("kind")
    List<String> kinds;

    @Parameter(description = "A gain or a loss (reference list change-effects)", example = "negative")
    @QueryParam("effect")
    List<String> effects;

    @Parameter(description = "What it speaks of (reference list pillars)", example = "gender")
    @QueryParam("pillar")
    List<String> pillars;

    @Parameter(description = "The shore it happened on; those of both shores are found for either", example = "south")
    @QueryParam("side")
    List<String> sides;

    @Parameter(description = "A theme of its project or one under it (reference list themes)", example = "water")
    @QueryParam("theme")
    List<String> themes;

    @Parameter(description = "A country of its project: of a place or of a partner (ISO 3166-1)", example = "ML")
    @QueryParam("country")
    List<String> countries;

    @Parameter(description = "Its project, by id or slug", example = "planification-communale")
    @QueryParam("project")
    List<String> projects;

    @Parameter(description = "A partner of its project, in any role, by id or slug", example = "pontcharra")
    @QueryParam("partner")
    List<String> partners;

    @Parameter(
            description = "Full text: the story, who tells it, its project; the last word may be a beginning",
            example = "comptes")
    @QueryParam("q")
    String q;

    @Parameter(description = "Order: '-dated' or '-updated'", example = "-dated")
    @QueryParam("sort")
    String sort;

    /** The order asked for; the latest date first by default. */
    public Sort sort() {
        Sort chosen = SORTS.get(sort == null ? "-dated" : sort);
        if (chosen == null) {
            throw ProblemException.badParameter("sort", "unknown-code");
        }
        return chosen;
    }

    /** The condition on tables change_story (s) and project (j): those open to all, of published projects only. */
    public Sql where() {
        Sql where = new OfProjects()
                .ofProjects(projects)
                .ofPartners(partners)
                .inCountries(countries)
                .where()
                .and(Sql.of("s.open_to_all"));
        oneOf(where, "kind", "s.kind = any (?)", ChangeStoryKind.class, kinds);
        oneOf(where, "effect", "s.effect = any (?)", ChangeEffect.class, effects);
        oneOf(where, "pillar", "s.pillar = any (?)", Pillar.class, pillars);
        oneOf(where, "side", "coalesce(s.side = any (?), true)", Side.class, sides);
        if (given(themes)) {
            where.and(Sql.of("""
                    exists (select 1 from project_theme pt
                        where pt.project_id = j.id and pt.theme_code in (select theme_family(?)))""", (Object) Sql.texts(themes)));
        }
        if (q != null) {
            where.and(FullText.matches("change-story", "s.id", q));
        }
        return where;
    }

    private static <E extends Enum<E>> void oneOf(
            Sql where, String name, String condition, Class<E> type, List<String> codes) {
        if (!given(codes)) {
            return;
        }
        codes.forEach(
                code -> Codes.find(type, code).orElseThrow(() -> ProblemException.badParameter(name, "unknown-code")));
        where.and(Sql.of(condition, (Object) Sql.texts(codes)));
    }

    private static boolean given(List<?> values) {
        return values != null && !values.isEmpty();
    }
}
