package org.passerelle.progress;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.passerelle.project.OfProjects;
import org.passerelle.shared.paging.Sort;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.sql.Sql;

/** The filters of the list of progress reports. A repeated filter means 'or', different filters mean 'and'. */
public class ProgressFilter {
    private static final Map<String, Sort> SORTS = Map.of(
            "-dated", new Sort("r.dated", "date", true, "r.id"),
            "-updated", new Sort("r.updated_at", "timestamptz", true, "r.id"));

    @Parameter(description = "Its project, by id or slug", example = "planification-communale")
    @QueryParam("project")
    List<String> projects;

    @Parameter(description = "The partner that tells it, by id or slug", example = "pontcharra")
    @QueryParam("partner")
    List<String> partners;

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

    /** The condition on tables progress_report (r) and project (j): those open to all, of published projects only. */
    public Sql where() {
        Sql where = Sql.of("j.publication = 'published' and r.open_to_all");
        if (given(projects)) {
            where.and(OfProjects.named(projects));
        }
        if (given(partners)) {
            where.and(OfProjects.isPartner("r.partner_id", partners));
        }
        return where;
    }

    private static boolean given(List<?> values) {
        return values != null && !values.isEmpty();
    }
}
