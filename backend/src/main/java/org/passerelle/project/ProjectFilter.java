package org.passerelle.project;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.passerelle.shared.paging.Sort;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.sql.Sql;

/**
 * The filters of projects, the same for the list, the map, facets, statistics, funding lines and every export, so that
 * all give the same set. A repeated filter means 'or', different filters mean 'and'.
 */
public class ProjectFilter {
    private static final Map<String, Sort> SORTS = Map.of(
            "-updated", new Sort("j.updated_at", "timestamptz", true, "j.id"),
            "title", new Sort("plain(coalesce(label(j.titles, 'fr'), ''))", "text", false, "j.id"),
            "-start", new Sort("coalesce(j.starts, '0001-01-01')", "date", true, "j.id"),
            "start", new Sort("coalesce(j.starts, '9999-12-31')", "date", false, "j.id"));

    @Parameter(
            description =
                    "Country of a place or of a partner, so that a project is found from both its shores (ISO 3166-1 alpha-2)",
            example = "ML")
    @QueryParam("country")
    public List<String> countries;

    @Parameter(description = "Theme on any level, with all that lies under it", example = "waste")
    @QueryParam("theme")
    public List<String> themes;

    @Parameter(description = "Sustainable development goal, 1 to 17", example = "6")
    @QueryParam("sdg")
    public List<String> sdgs;

    @Parameter(description = "Under way in that year", example = "2020")
    @QueryParam("year")
    public List<String> years;

    @Parameter(description = "Status as readers see it", example = "finished")
    @QueryParam("status")
    public List<String> statuses;

    @Parameter(description = "A partner in any role, by id or slug", example = "pontcharra")
    @QueryParam("partner")
    public List<String> partners;

    @Parameter(description = "Role of that partner, or of any", example = "lead")
    @QueryParam("role")
    public List<String> roles;

    @Parameter(
            description = "Whether it says anything with its indicators (reference list reporting-states)",
            example = "no-values")
    @QueryParam("reporting")
    public List<String> reportings;

    @Parameter(
            description =
                    "How long ago a partner last said that the record is still true (reference list confirmation-ages)",
            example = "old")
    @QueryParam("confirmation")
    public List<String> confirmations;

    @Parameter(
            description =
                    "A partner whose editors may change it, as a lead or because the editing is shared, by id or slug",
            example = "pontcharra")
    @QueryParam("editor")
    public List<String> editors;

    @Parameter(description = "A funder among the funding lines, by id or slug", example = "pontcharra")
    @QueryParam("funder")
    public List<String> funders;

    @Parameter(description = "The agreement it hangs under, by id or slug")
    @QueryParam("agreement")
    public List<String> agreements;

    @Parameter(description = "Target public", example = "youth")
    @QueryParam("public")
    public List<String> publics;

    @Parameter(description = "Funding in one currency of at least this", example = "10000")
    @QueryParam("minAmount")
    public String minAmount;

    @Parameter(description = "Changed at or after (ISO 8601 instant)", example = "2026-01-01T00:00:00Z")
    @QueryParam("updatedSince")
    public String updatedSince;

    @Parameter(description = "A place inside west,south,east,north (degrees)", example = "-12,10,5,20")
    @QueryParam("bbox")
    public String bbox;

    @Parameter(
            description = "Full text: title, partners, places, texts; the last word may be a beginning",
            example = "dembela")
    @QueryParam("q")
    public String q;

    @Parameter(description = "Where the record stands; without it, what is published", example = "published")
    @QueryParam("publication")
    public List<String> publications;

    @Parameter(description = "Order: '-updated', 'title', '-start' or 'start'", example = "title")
    @QueryParam("sort")
    public String sort;

    /** The order asked for; newest change first by default. */
    public Sort sort() {
        Sort chosen = SORTS.get(sort == null ? "-updated" : sort);
        if (chosen == null) {
            throw ProblemException.badParameter("sort", "unknown-code");
        }
        return chosen;
    }

    /** A filter whose values readers see counted, each without itself, so that facets narrow one another. */
    public enum Facet {
        COUNTRY,
        THEME,
        SDG,
        YEAR,
        STATUS,
        ROLE,
        PUBLIC
    }

    /**
     * The condition on table project, alias j.
     *
     * @param readable what this caller may read at all
     * @param today the day statuses are judged on
     */
    public Sql where(Sql readable, LocalDate today) {
        Sql where = common(readable, today);
        for (Facet facet : Facet.values()) {
            if (asks(facet)) {
                where.and(condition(facet, today));
            }
        }
        return where;
    }

    /** The part of {@link #where} that is no facet. */
    public Sql common(Sql readable, LocalDate today) {
        return ProjectConditions.common(this, readable, today);
    }

    /** The part of {@link #where} that is this facet; 'true' where it is not asked for. */
    public Sql condition(Facet facet, LocalDate today) {
        if (!asks(facet)) {
            return Sql.of("true");
        }
        return switch (facet) {
            case COUNTRY -> ProjectConditions.countries(countries);
            case THEME -> ProjectConditions.themes(themes);
            case SDG -> ProjectConditions.sdgs(sdgs);
            case YEAR -> ProjectConditions.years(years);
            case STATUS -> ProjectConditions.statuses(statuses, today);
            case ROLE -> ProjectConditions.participation(partners, roles);
            case PUBLIC -> ProjectConditions.publics(publics);
        };
    }

    /** Which rows of project_partner, alias pp, the filter by partner is about: those whose roles count. */
    public Sql participants() {
        return ProjectConditions.given(partners) ? ProjectConditions.participants(partners) : Sql.of("true");
    }

    private boolean asks(Facet facet) {
        return ProjectConditions.given(
                switch (facet) {
                    case COUNTRY -> countries;
                    case THEME -> themes;
                    case SDG -> sdgs;
                    case YEAR -> years;
                    case STATUS -> statuses;
                    case ROLE -> roles;
                    case PUBLIC -> publics;
                });
    }
}
