package org.passerelle.sheet;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The sheet of a project. */
@Path("/api/v1/projects/{id}/sheet")
@Tag(name = "Projects")
public class ProjectSheetResource {
    private final ProjectSheets sheets;
    private final SheetAnswers answers;

    ProjectSheetResource(ProjectSheets sheets, SheetAnswers answers) {
        this.sheets = sheets;
        this.answers = answers;
    }

    @GET
    @PermitAll
    @Produces("application/pdf")
    @Operation(
            operationId = "getProjectSheet",
            summary = "A project on two A4 pages to print, as PDF",
            description =
                    "What the page of the project shows to everybody, in the language asked for: both sides' objectives, partners, map, funding, indicators, lessons, the address of the page as a code. Long texts end with a whole sentence and say that they go on there.")
    public Response sheet(@PathParam("id") String id) {
        return answers.of(sheets.of(id));
    }
}
