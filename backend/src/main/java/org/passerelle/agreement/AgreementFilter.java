package org.passerelle.agreement;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.passerelle.shared.json.Codes;
import org.passerelle.shared.paging.Sort;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.record.Publication;
import org.passerelle.shared.sql.FullText;
import org.passerelle.shared.sql.Sql;

/** The filters of agreements. A repeated filter means 'or', different filters mean 'and'. */
public class AgreementFilter {
    private static final Map<String, Sort> SORTS = Map.of(
            "title", new Sort("plain(coalesce(label(a.titles, 'fr'), ''))", "text", false, "a.id"),
            "-start", new Sort("coalesce(a.starts, a.first_signed, '0001-01-01')", "date", true, "a.id"),
            "-updated", new Sort("a.updated_at", "timestamptz", true, "a.id"));

    @Parameter(description = "Country of a party (ISO 3166-1 alpha-2)", example = "ML")
    @QueryParam("country")
    public List<String> countries;

    @Parameter(description = "Kind of agreement (reference list agreement-kinds)", example = "network")
    @QueryParam("kind")
    public List<String> kinds;

    @Parameter(description = "A party in any role, by id or slug", example = "pontcharra")
    @QueryParam("partner")
    public List<String> partners;

    @Parameter(description = "Whether it holds today (reference list agreement-validities)", example = "in-force")
    @QueryParam("validity")
    public List<String> validities;

    @Parameter(description = "How near its end is (reference list agreement-endings)", example = "within-6-months")
    @QueryParam("ending")
    public List<String> endings;

    @Parameter(
            description = "Held in that year; one whose end nobody knows counts for the year it began in",
            example = "2020")
    @QueryParam("year")
    public List<String> years;

    @Parameter(
            description = "Full text: title, number, parties, description; the last word may be a beginning",
            example = "dembela")
    @QueryParam("q")
    public String q;

    @Parameter(description = "Where the record stands; without it, what is published", example = "published")
    @QueryParam("publication")
    public List<String> publications;

    @Parameter(description = "Order: 'title', '-start' or '-updated'", example = "title")
    @QueryParam("sort")
    public String sort;

    private UUID party;

    /** Narrows the list to the agreements of one partner. */
    void ofPartner(UUID id) {
        party = id;
    }

    /** The order asked for; by title by default. */
    public Sort sort() {
        Sort chosen = SORTS.get(sort == null ? "title" : sort);
        if (chosen == null) {
            throw ProblemException.badParameter("sort", "unknown-code");
        }
        return chosen;
    }

    /**
     * The condition on table agreement, alias a: the same for the list and every export.
     *
     * @param readable what this caller may read at all
     * @param today the day validities are judged on
     */
    public Sql where(Sql readable, LocalDate today) {
        Sql where = Sql.of("true").and(readable);
        if (given(publications)) {
            where.and(
                    Sql.of("a.publication = any (?)", (Object) codes("publication", Publication.class, publications)));
        } else {
            where.and(Sql.of("a.publication = 'published'"));
        }
        if (given(kinds)) {
            where.and(Sql.of("a.kind = any (?)", (Object) codes("kind", AgreementKind.class, kinds)));
        }
        if (given(validities)) {
            where.and(Sql.of(
                    AgreementReads.VALIDITY.formatted("a", "?::date") + " = any (?)",
                    today,
                    codes("validity", Validity.class, validities)));
        }
        if (given(endings)) {
            where.and(Sql.of("agreement_ending(a, ?::date) = any (?)", today, codes("ending", Ending.class, endings)));
        }
        if (given(countries)) {
            countries.forEach(c -> require(c.matches("[A-Z]{2}"), "country", "not-a-country"));
            where.and(party("p.country = any (?)", (Object) Sql.texts(countries)));
        }
        if (given(partners)) {
            where.and(party("p.id::text = any (?) or p.slug = any (?)", Sql.texts(partners), Sql.texts(partners)));
        }
        if (party != null) {
            where.and(party("p.id = ?", party));
        }
        if (given(years)) {
            where.and(held(years));
        }
        if (q != null) {
            where.and(FullText.matches("agreement", "a.id", q));
        }
        return where;
    }

    private static Sql party(String condition, Object... values) {
        return Sql.of(
                "exists (select 1 from agreement_party ap join partner p on p.id = ap.partner_id where ap.agreement_id = a.id and ("
                        + condition + "))",
                values);
    }

    private static Sql held(List<String> years) {
        years.forEach(y -> require(y.matches("[12]\\d{3}"), "year", "not-a-number"));
        return Sql.of("""
                exists (select 1 from unnest(?::integer[]) y, lateral (select coalesce(a.starts, a.first_signed, a.ends)) began (day)
                    where began.day <= make_date(y, 12, 31)
                    and (case when a.open_ended then 'infinity' else coalesce(a.ends, began.day) end) >= make_date(y, 1, 1))""", (Object) years.stream().map(Integer::valueOf).toArray(Integer[]::new));
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
