package org.passerelle.results;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.passerelle.project.EditingPartners;
import org.passerelle.project.OfProjects;
import org.passerelle.shared.json.Codes;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.sql.Sql;

/** The filters of the board of values. A repeated filter means 'or', different filters mean 'and'. */
public class DueFilter {
    @Parameter(description = "A partner whose people report on the project, by id or slug", example = "pontcharra")
    @QueryParam("partner")
    List<String> partners;

    @Parameter(description = "Its project, by id or slug", example = "planification-communale")
    @QueryParam("project")
    List<String> projects;

    @Parameter(description = "The agreement its project hangs under, by id or slug")
    @QueryParam("agreement")
    List<String> agreements;

    @Parameter(description = "Whether the value is there (reference list due-states)", example = "late")
    @QueryParam("state")
    List<String> states;

    @Parameter(
            description =
                    "What both sides say of the value (reference list stance-states); one that is not entered has none",
            example = "agreed")
    @QueryParam("standing")
    List<String> standings;

    /** What a partner reports on. */
    public static DueFilter ofPartner(UUID id) {
        DueFilter filter = new DueFilter();
        filter.partners = List.of(id.toString());
        return filter;
    }

    /** What the projects under an agreement report on. */
    public static DueFilter ofAgreement(UUID id) {
        DueFilter filter = new DueFilter();
        filter.agreements = List.of(id.toString());
        return filter;
    }

    /** The condition on tables indicator_value (v) and project (j), with {@code v.state} the state of the value. */
    Sql where() {
        Sql where = Sql.of("v.publication <> 'withdrawn' and v.status <> 'cancelled'");
        if (given(partners)) {
            where.and(Sql.of("exists (select 1 from project_partner pp where pp.project_id = v.project_id and "
                            + EditingPartners.ROW)
                    .and(OfProjects.isPartner("pp.partner_id", partners))
                    .add(")"));
        }
        if (given(projects)) {
            where.and(Sql.of(
                    "v.project_id::text = any (?) or v.project_slug = any (?)",
                    Sql.texts(projects),
                    Sql.texts(projects)));
        }
        if (given(agreements)) {
            where.and(Sql.of("""
                    exists (select 1 from agreement a where a.id = v.agreement_id and a.publication <> 'withdrawn'
                        and (a.id::text = any (?) or a.slug = any (?)))""", Sql.texts(agreements), Sql.texts(agreements)));
        }
        if (given(standings)) {
            standings.forEach(code -> Codes.find(StanceState.class, code)
                    .orElseThrow(() -> ProblemException.badParameter("standing", "unknown-code")));
            where.and(Sql.of("v.standing = any (?)", (Object) Sql.texts(standings)));
        }
        if (given(states)) {
            states.forEach(code -> Codes.find(DueState.class, code)
                    .orElseThrow(() -> ProblemException.badParameter("state", "unknown-code")));
            where.and(Sql.of("v.state = any (?)", (Object) Sql.texts(states)));
        }
        return where;
    }

    private static boolean given(List<?> values) {
        return values != null && !values.isEmpty();
    }
}
