package org.passerelle.event;

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

/** The filters of events and news. A repeated filter means 'or', different filters mean 'and'. */
public class EventFilter {
    private static final Map<String, Sort> SORTS = Map.of(
            "-start", new Sort("coalesce(e.starts, '0001-01-01')", "date", true, "e.id"),
            "start", new Sort("coalesce(e.starts, '9999-12-31')", "date", false, "e.id"),
            "title", new Sort("plain(coalesce(label(e.titles, 'fr'), ''))", "text", false, "e.id"),
            "-updated", new Sort("e.updated_at", "timestamptz", true, "e.id"));

    @Parameter(description = "Kind of event (reference list event-kinds)", example = "meeting")
    @QueryParam("kind")
    public List<String> kinds;

    @Parameter(description = "A partner that took part or wrote it, by id or slug", example = "pontcharra")
    @QueryParam("partner")
    public List<String> partners;

    @Parameter(description = "The agreement it is about, by id or slug")
    @QueryParam("agreement")
    public List<String> agreements;

    @Parameter(description = "The project it is about, by id or slug")
    @QueryParam("project")
    public List<String> projects;

    @Parameter(description = "Took place in that year, in whole or in part", example = "2019")
    @QueryParam("year")
    public List<String> years;

    @Parameter(description = "Country it took place in (ISO 3166-1 alpha-2)", example = "SN")
    @QueryParam("country")
    public List<String> countries;

    @Parameter(
            description = "Full text: title, place, partners, text, decisions; the last word may be a beginning",
            example = "dakar")
    @QueryParam("q")
    public String q;

    @Parameter(description = "Where the record stands; without it, what is published", example = "published")
    @QueryParam("publication")
    public List<String> publications;

    @Parameter(description = "Order: '-start', 'start', 'title' or '-updated'", example = "-start")
    @QueryParam("sort")
    public String sort;

    /** The order asked for; the latest first by default. */
    public Sort sort() {
        Sort chosen = SORTS.get(sort == null ? "-start" : sort);
        if (chosen == null) {
            throw ProblemException.badParameter("sort", "unknown-code");
        }
        return chosen;
    }

    /**
     * The condition on table event, alias e: the same for the list and every export.
     *
     * @param readable what this caller may read at all
     */
    public Sql where(Sql readable) {
        Sql where = Sql.of("true").and(readable);
        if (given(publications)) {
            where.and(
                    Sql.of("e.publication = any (?)", (Object) codes("publication", Publication.class, publications)));
        } else {
            where.and(Sql.of("e.publication = 'published'"));
        }
        if (given(kinds)) {
            where.and(Sql.of("e.kind = any (?)", (Object) codes("kind", EventKind.class, kinds)));
        }
        if (given(partners)) {
            where.and(Sql.of("""
                    exists (select 1 from partner p where (p.id::text = any (?) or p.slug = any (?))
                        and (p.id = e.registered_by
                            or exists (select 1 from event_partner ep where ep.event_id = e.id and ep.partner_id = p.id)))""", Sql.texts(partners), Sql.texts(partners)));
        }
        if (given(agreements)) {
            where.and(about("agreement", agreements));
        }
        if (given(projects)) {
            where.and(about("project", projects));
        }
        if (given(countries)) {
            countries.forEach(c -> require(c.matches("[A-Z]{2}"), "country", "not-a-country"));
            where.and(Sql.of("e.country = any (?)", (Object) Sql.texts(countries)));
        }
        if (given(years)) {
            years.forEach(y -> require(y.matches("[12]\\d{3}"), "year", "not-a-number"));
            where.and(Sql.of("""
                    exists (select 1 from unnest(?::integer[]) y where e.starts <= make_date(y, 12, 31)
                        and coalesce(e.ends, e.starts) >= make_date(y, 1, 1))""", (Object) years.stream().map(Integer::valueOf).toArray(Integer[]::new)));
        }
        if (q != null) {
            where.and(FullText.matches("event", "e.id", q));
        }
        return where;
    }

    /**
     * Only what everybody may know of can be asked for: a filter that found events by a draft would tell that it exists.
     *
     * @param table agreement or project, both ours
     */
    private static Sql about(String table, List<String> addresses) {
        return Sql.of(
                "e." + table + "_id in (select r.id from " + table
                        + " r where r.publication = 'published' and (r.id::text = any (?) or r.slug = any (?)))",
                Sql.texts(addresses),
                Sql.texts(addresses));
    }

    private static <E extends Enum<E>> String[] codes(String name, Class<E> type, List<String> given) {
        given.forEach(code -> require(Codes.find(type, code).isPresent(), name, "unknown-code"));
        return Sql.texts(given);
    }

    private static void require(boolean good, String name, String code) {
        if (!good) {
            throw ProblemException.badParameter(name, code);
        }
    }

    private static boolean given(List<?> values) {
        return values != null && !values.isEmpty();
    }
}
