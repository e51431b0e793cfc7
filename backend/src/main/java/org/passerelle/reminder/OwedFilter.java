package org.passerelle.reminder;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.passerelle.project.OfProjects;
import org.passerelle.shared.sql.Sql;

/** Of what reminders could be made. A repeated filter means 'or', different filters mean 'and'. */
public class OwedFilter {
    @Parameter(description = "The partner that would be reminded, by id or slug", example = "pontcharra")
    @QueryParam("partner")
    List<String> partners;

    @Parameter(description = "The project, by id or slug", example = "planification-communale")
    @QueryParam("project")
    List<String> projects;

    @Parameter(description = "The year in which the periods ended", example = "2020")
    @QueryParam("year")
    List<Integer> years;

    /** The condition on tables project (j), project_partner (pp) and indicator_value (v). */
    Sql where() {
        Sql where = Sql.of("true");
        if (given(partners)) {
            where.and(OfProjects.isPartner("pp.partner_id", partners));
        }
        if (given(projects)) {
            where.and(OfProjects.named(projects));
        }
        if (given(years)) {
            where.and(ofYears(years.toArray(Integer[]::new)));
        }
        return where;
    }

    static Sql ofYears(Integer[] years) {
        return Sql.of("extract(year from v.ends)::integer = any (?)", (Object) years);
    }

    private static boolean given(List<?> values) {
        return values != null && !values.isEmpty();
    }
}
