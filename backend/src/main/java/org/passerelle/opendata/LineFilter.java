package org.passerelle.opendata;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.passerelle.funding.FundingKind;
import org.passerelle.funding.FundingState;
import org.passerelle.funding.LevyScheme;
import org.passerelle.shared.json.Codes;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.record.Slugs;
import org.passerelle.shared.sql.Sql;

/** Narrows the lines of the filtered projects, so that every figure can be followed to its lines. */
public class LineFilter {
    @Parameter(description = "Lines of these projects alone, by id or slug", example = "eau-a-dembela")
    @QueryParam("project")
    List<String> projects;

    @Parameter(description = "Year of the line; 'year' is about the project", example = "2020")
    @QueryParam("lineYear")
    List<String> years;

    @Parameter(
            description = "Who pays the line, by id or slug, or by the name of a funder outside the directory",
            example = "pontcharra")
    @QueryParam("lineFunder")
    List<String> funders;

    @Parameter(description = "Kind of funding (reference list funding-kinds)", example = "cash")
    @QueryParam("kind")
    List<String> kinds;

    @Parameter(description = "State of the funding (reference list funding-states)", example = "received")
    @QueryParam("state")
    List<String> states;

    @Parameter(description = "The side the line counts for: north, south or unspecified", example = "north")
    @QueryParam("side")
    List<String> sides;

    @Parameter(description = "Currency (ISO 4217)", example = "EUR")
    @QueryParam("currency")
    List<String> currencies;

    @Parameter(
            description = "Lines of which a part comes from this one-percent scheme (reference list levy-schemes)",
            example = "water")
    @QueryParam("levy")
    List<String> levies;

    /** The condition on view counted_funding_line, alias f. */
    Sql where() {
        Sql where = Sql.of("true");
        if (given(projects)) {
            UUID[] ids = projects.stream()
                    .map(Slugs::uuid)
                    .flatMap(java.util.Optional::stream)
                    .toArray(UUID[]::new);
            where.and(Sql.of(
                    "f.project_id = any (?) or f.project_id in (select o.id from project o where o.slug = any (?))",
                    ids,
                    Sql.texts(projects)));
        }
        if (given(years)) {
            years.forEach(y -> require(y.matches("[12]\\d{3}"), "lineYear", "not-a-number"));
            where.and(Sql.of("f.year = any (?)", (Object)
                    years.stream().map(Integer::valueOf).toArray(Integer[]::new)));
        }
        if (given(funders)) {
            UUID[] ids = funders.stream()
                    .map(Slugs::uuid)
                    .flatMap(java.util.Optional::stream)
                    .toArray(UUID[]::new);
            where.and(Sql.of(
                    "f.funder_id = any (?) or f.funder_id in (select p.id from partner p where p.slug = any (?)) or plain(f.funder_name) in (select plain(n) from unnest(?) n)",
                    ids,
                    Sql.texts(funders),
                    Sql.texts(funders)));
        }
        if (given(kinds)) {
            where.and(Sql.of("f.kind = any (?)", (Object) codes("kind", FundingKind.class, kinds)));
        }
        if (given(states)) {
            where.and(Sql.of("f.state = any (?)", (Object) codes("state", FundingState.class, states)));
        }
        if (given(sides)) {
            sides.forEach(s -> require(List.of("north", "south", "unspecified").contains(s), "side", "unknown-code"));
            where.and(Sql.of("coalesce(f.counted_side, 'unspecified') = any (?)", (Object) Sql.texts(sides)));
        }
        if (given(currencies)) {
            currencies.forEach(c -> require(c.matches("[A-Z]{3}"), "currency", "unknown-code"));
            where.and(Sql.of("f.currency = any (?)", (Object) Sql.texts(currencies)));
        }
        if (given(levies)) {
            where.and(Sql.of(
                    "exists (select 1 from jsonb_array_elements(f.levies) e (part) where e.part ->> 'scheme' = any (?))",
                    (Object) codes("levy", LevyScheme.class, levies)));
        }
        return where;
    }

    /** The condition on one part of a line that comes from a scheme, alias e: of such a line another scheme is not meant. */
    Sql schemes() {
        return given(levies)
                ? Sql.of("e.part ->> 'scheme' = any (?)", (Object) codes("levy", LevyScheme.class, levies))
                : Sql.of("true");
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

    private static boolean given(List<String> values) {
        return values != null && !values.isEmpty();
    }
}
