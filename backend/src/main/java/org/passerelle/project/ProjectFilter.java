package org.passerelle.project;

import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.passerelle.shared.json.Codes;
import org.passerelle.shared.paging.Sort;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.record.Publication;
import org.passerelle.shared.sql.FullText;
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

    @Parameter(description = "Country of a place or of a partner (ISO 3166-1 alpha-2)", example = "ML")
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

    /**
     * The condition on table project, alias j.
     *
     * @param readable what this caller may read at all
     * @param today the day statuses are judged on
     */
    public Sql where(Sql readable, LocalDate today) {
        Sql where = Sql.of("true").and(readable);
        if (given(publications)) {
            publications.forEach(p -> Codes.find(Publication.class, p).orElseThrow(() -> unknown("publication")));
            where.and(Sql.of("j.publication = any (?)", (Object) Sql.texts(publications)));
        } else {
            where.and(Sql.of("j.publication = 'published'"));
        }
        if (given(countries)) {
            countries.forEach(c -> require(c.matches("[A-Z]{2}"), "country", "not-a-country"));
            String[] codes = Sql.texts(countries);
            where.and(Sql.of("""
                    exists (select 1 from project_place l where l.project_id = j.id and l.country = any (?))
                    or exists (select 1 from project_partner pp join partner p on p.id = pp.partner_id
                        where pp.project_id = j.id and p.country = any (?))""", codes, codes));
        }
        if (given(themes)) {
            where.and(Sql.of(
                    "exists (select 1 from project_theme pt where pt.project_id = j.id and pt.theme_code in (select theme_family(?)))",
                    (Object) Sql.texts(themes)));
        }
        if (given(sdgs)) {
            where.and(Sql.of("j.sdgs && ?", (Object) numbers("sdg", sdgs, 1, 17)));
        }
        if (given(years)) {
            where.and(underWay(numbers("year", years, 1000, 2200)));
        }
        if (given(statuses)) {
            statuses.forEach(s -> Codes.find(ProjectStatus.class, s).orElseThrow(() -> unknown("status")));
            where.and(Sql.of(
                    "shown_status(j.status, j.starts, j.ends, ?::date) = any (?)",
                    today.toString(),
                    Sql.texts(statuses)));
        }
        takingPart(where);
        if (given(agreements)) {
            where.and(Sql.of(
                    "j.agreement_id in (select a.id from agreement a where a.id::text = any (?) or a.slug = any (?))",
                    Sql.texts(agreements),
                    Sql.texts(agreements)));
        }
        if (given(publics)) {
            publics.forEach(p -> Codes.find(TargetPublic.class, p).orElseThrow(() -> unknown("public")));
            where.and(Sql.of("j.publics && ?", (Object) Sql.texts(publics)));
        }
        if (updatedSince != null) {
            where.and(Sql.of(
                    "j.updated_at >= ?::text::timestamptz",
                    instant(updatedSince).toString()));
        }
        if (bbox != null) {
            where.and(inside(bbox));
        }
        if (q != null) {
            where.and(FullText.matches("project", "j.id", q));
        }
        return where;
    }

    private void takingPart(Sql where) {
        if (given(roles)) {
            roles.forEach(r -> Codes.find(PartnerRole.class, r).orElseThrow(() -> unknown("role")));
        }
        if (given(partners) || given(roles)) {
            Sql participation = Sql.of(
                    "exists (select 1 from project_partner pp join partner p on p.id = pp.partner_id where pp.project_id = j.id");
            if (given(partners)) {
                participation.and(
                        Sql.of("p.id::text = any (?) or p.slug = any (?)", Sql.texts(partners), Sql.texts(partners)));
            }
            if (given(roles)) {
                participation.and(Sql.of("pp.roles && ?", (Object) Sql.texts(roles)));
            }
            where.and(participation.add(")"));
        }
        if (given(funders)) {
            where.and(Sql.of("""
                    exists (select 1 from funding_line f join partner p on p.id = f.funder_id
                        where f.project_id = j.id and (p.id::text = any (?) or p.slug = any (?)))""", Sql.texts(funders), Sql.texts(funders)));
        }
        if (minAmount != null) {
            require(minAmount.matches("\\d{1,13}(\\.\\d{1,2})?"), "minAmount", "not-a-number");
            where.and(Sql.of(
                    "exists (select 1 from funding_line f where f.project_id = j.id group by f.currency having sum(f.amount) >= ?)",
                    new BigDecimal(minAmount)));
        }
    }

    /** A project with neither date nor open end is under way in no year that we could name. */
    private static Sql underWay(Integer[] years) {
        return Sql.of("""
                exists (select 1 from unnest(?) y where (j.starts is not null or j.ends is not null)
                    and coalesce(j.starts, j.ends) <= make_date(y, 12, 31)
                    and (case when j.open_ended then 'infinity' else coalesce(j.ends, j.starts) end) >= make_date(y, 1, 1))""", (Object) years);
    }

    private static Sql inside(String bbox) {
        String[] parts = bbox.split(",", -1);
        try {
            double[] box = Arrays.stream(parts).mapToDouble(Double::parseDouble).toArray();
            require(
                    box.length == 4
                            && box[0] >= -180
                            && box[2] <= 180
                            && box[1] >= -90
                            && box[3] <= 90
                            && box[0] <= box[2]
                            && box[1] <= box[3],
                    "bbox",
                    "not-a-box");
            return Sql.of("""
                    exists (select 1 from project_place l where l.project_id = j.id
                        and l.longitude between ? and ? and l.latitude between ? and ?)""", box[0], box[2], box[1], box[3]);
        } catch (NumberFormatException notNumbers) {
            throw ProblemException.badParameter("bbox", "not-a-box");
        }
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException notAnInstant) {
            throw ProblemException.badParameter("updatedSince", "not-an-instant");
        }
    }

    private static Integer[] numbers(String name, List<String> values, int min, int max) {
        return values.stream()
                .map(v -> {
                    require(
                            v.matches("\\d{1,4}") && Integer.parseInt(v) >= min && Integer.parseInt(v) <= max,
                            name,
                            "not-a-number");
                    return Integer.valueOf(v);
                })
                .toArray(Integer[]::new);
    }

    private static void require(boolean good, String name, String code) {
        if (!good) {
            throw ProblemException.badParameter(name, code);
        }
    }

    private static ProblemException unknown(String name) {
        return ProblemException.badParameter(name, "unknown-code");
    }

    private static boolean given(List<?> values) {
        return values != null && !values.isEmpty();
    }
}
