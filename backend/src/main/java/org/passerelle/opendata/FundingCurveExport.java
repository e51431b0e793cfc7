package org.passerelle.opendata;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.passerelle.project.ProjectLookup;
import org.passerelle.shared.sql.Sql;
import org.passerelle.shared.web.Answers;
import org.passerelle.shared.web.Formats;

/** The funding curve of one project as a file. */
@Path("/api/v1/projects/{id}/funding-curve")
public class FundingCurveExport {
    private final Exports exports;
    private final ProjectLookup projects;
    private final Answers answers;

    FundingCurveExport(Exports exports, ProjectLookup projects, Answers answers) {
        this.exports = exports;
        this.projects = projects;
        this.answers = answers;
    }

    @GET
    @PermitAll
    @Produces(Formats.CSV)
    @Operation(hidden = true)
    public Response csv(@PathParam("id") String id) {
        return file(id, exports::csv);
    }

    @GET
    @PermitAll
    @Produces(Formats.XLSX)
    @Operation(hidden = true)
    public Response xlsx(@PathParam("id") String id) {
        return file(id, exports::xlsx);
    }

    private Response file(String id, Function<Selection, Response> form) {
        ProjectLookup.Found found = projects.find(id);
        if (found.moved()) {
            return answers.moved("/api/v1/projects/" + found.project().slug() + "/funding-curve");
        }
        Sql where = Sql.of(
                "j.id = ? and " + FundingTables.SINGLE_ROWS, found.project().id());
        return form.apply(new Selection(FundingTables.CURVE, where, FundingTables.BY_YEAR));
    }
}
