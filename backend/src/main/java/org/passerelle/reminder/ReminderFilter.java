package org.passerelle.reminder;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.passerelle.project.OfProjects;
import org.passerelle.shared.json.Codes;
import org.passerelle.shared.paging.Sort;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.sql.Sql;

/** The filters of the list of reminders. A repeated filter means 'or', different filters mean 'and'. */
public class ReminderFilter {
    /** The order of every list of reminders: the latest first. */
    public static final Sort LATEST_FIRST = new Sort("m.created_at", "timestamptz", true, "m.id");

    @Parameter(description = "The partner that is reminded, by id or slug", example = "pontcharra")
    @QueryParam("partner")
    List<String> partners;

    @Parameter(description = "Its project, by id or slug", example = "planification-communale")
    @QueryParam("project")
    List<String> projects;

    @Parameter(description = "How far it has come (reference list reminder-states)", example = "prepared")
    @QueryParam("state")
    List<String> states;

    /** The condition on tables reminder (m) and project (j). */
    public Sql where() {
        Sql where = Sql.of("true");
        if (given(partners)) {
            where.and(OfProjects.isPartner("m.partner_id", partners));
        }
        if (given(projects)) {
            where.and(OfProjects.named(projects));
        }
        if (given(states)) {
            states.forEach(code -> Codes.find(ReminderState.class, code)
                    .orElseThrow(() -> ProblemException.badParameter("state", "unknown-code")));
            where.and(Sql.of("m.state = any (?)", (Object) Sql.texts(states)));
        }
        return where;
    }

    private static boolean given(List<?> values) {
        return values != null && !values.isEmpty();
    }
}
