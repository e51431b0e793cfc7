package org.passerelle.results;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.passerelle.project.OfProjects;
import org.passerelle.project.ProjectFilter;
import org.passerelle.shared.json.Codes;
import org.passerelle.shared.paging.Sort;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.sql.FullText;
import org.passerelle.shared.sql.Sql;

/** The filters of the indicator list. A repeated filter means 'or', different filters mean 'and'. */
public class IndicatorFilter {
    private static final Map<String, Sort> SORTS = Map.of(
            "-updated", new Sort("i.updated_at", "timestamptz", true, "i.id"),
            "title", new Sort("plain(coalesce(label(i.titles, 'fr'), ''))", "text", false, "i.id"));

    /** Whether indicator i has a value. */
    public static final String REPORTED =
            "exists (select 1 from indicator_value said where said.indicator_id = i.id and (said.actual is not null or said.accounts is not null))";

    @Parameter(description = "Its project, by id or slug", example = "planification-communale")
    @QueryParam("project")
    List<String> projects;

    @Parameter(description = "A partner of its project, in any role, by id or slug", example = "pontcharra")
    @QueryParam("partner")
    List<String> partners;

    @Parameter(description = "The agreement its project hangs under, by id or slug")
    @QueryParam("agreement")
    List<String> agreements;

    @Parameter(description = "Country of a place or of a partner of its project (ISO 3166-1 alpha-2)", example = "ML")
    @QueryParam("country")
    List<String> countries;

    @Parameter(description = "Theme of its project on any level, with all that lies under it", example = "waste")
    @QueryParam("theme")
    List<String> themes;

    @Parameter(description = "Its project is under way in that year", example = "2020")
    @QueryParam("year")
    List<String> years;

    @Parameter(description = "Whether a value was ever reported", example = "true")
    @QueryParam("reported")
    Boolean reported;

    @Parameter(
            description =
                    "What both sides say of its last value (reference list stance-states); one without a value has none",
            example = "agreed")
    @QueryParam("standing")
    List<String> standings;

    @Parameter(description = "What it speaks of (reference list pillars)", example = "gender")
    @QueryParam("pillar")
    List<String> pillars;

    @Parameter(description = "How it is told (reference list indicator-measures)", example = "ordinal")
    @QueryParam("measure")
    List<String> measures;

    @Parameter(description = "Sustainable development goal, 1 to 17", example = "6")
    @QueryParam("sdg")
    List<String> sdgs;

    @Parameter(description = "Full text: title, unit, description; the last word may be a beginning", example = "eau")
    @QueryParam("q")
    String q;

    @Parameter(description = "Order: '-updated' or 'title'", example = "title")
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

    /** The same order for rows under the indicators. */
    public Sort sort(String id) {
        Sort ofIndicators = sort();
        return new Sort(ofIndicators.key(), ofIndicators.type(), ofIndicators.descending(), id);
    }

    /** The condition on tables indicator (i) and project (j): indicators of published projects only. */
    public Sql where() {
        Sql where = ofProjects();
        if (given(projects)) {
            where.and(OfProjects.named(projects));
        }
        if (given(partners)) {
            where.and(OfProjects.with(partners));
        }
        if (given(pillars)) {
            known("pillar", Pillar.class, pillars);
            where.and(Sql.of("i.pillar = any (?)", (Object) Sql.texts(pillars)));
        }
        if (given(measures)) {
            known("measure", IndicatorMeasure.class, measures);
            where.and(Sql.of("i.measure = any (?)", (Object) Sql.texts(measures)));
        }
        if (given(sdgs)) {
            where.and(Sql.of("i.sdg = any (?)", (Object) goals()));
        }
        if (reported != null) {
            where.and(Sql.of((reported ? "" : "not ") + REPORTED));
        }
        if (given(standings)) {
            known("standing", StanceState.class, standings);
            where.and(Sql.of("last_value_standing(i.id) = any (?)", (Object) Sql.texts(standings)));
        }
        if (q != null) {
            where.and(FullText.matches("indicator", "i.id", q));
        }
        return where;
    }

    /** What the filters of projects say, of those that are published. */
    private Sql ofProjects() {
        ProjectFilter filter = new ProjectFilter();
        filter.agreements = agreements;
        filter.countries = countries;
        filter.themes = themes;
        filter.years = years;
        return filter.where(Sql.of("true"), null);
    }

    private Integer[] goals() {
        return sdgs.stream()
                .map(goal -> {
                    if (!goal.matches("[1-9]|1[0-7]")) {
                        throw ProblemException.badParameter("sdg", "not-a-number");
                    }
                    return Integer.valueOf(goal);
                })
                .toArray(Integer[]::new);
    }

    private static <E extends Enum<E>> void known(String name, Class<E> type, List<String> codes) {
        codes.forEach(
                code -> Codes.find(type, code).orElseThrow(() -> ProblemException.badParameter(name, "unknown-code")));
    }

    private static boolean given(List<?> values) {
        return values != null && !values.isEmpty();
    }
}
