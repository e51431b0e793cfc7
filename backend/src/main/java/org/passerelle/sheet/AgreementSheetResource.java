package org.passerelle.sheet;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The sheet of an agreement. */
@Path("/api/v1/agreements/{id}/sheet")
@Tag(name = "Agreements")
public class AgreementSheetResource {
    private final AgreementSheets sheets;
    private final SheetAnswers answers;

    AgreementSheetResource(AgreementSheets sheets, SheetAnswers answers) {
        this.sheets = sheets;
        this.answers = answers;
    }

    @GET
    @PermitAll
    @Produces("application/pdf")
    @Operation(
            operationId = "getAgreementSheet",
            summary = "An agreement on A4 pages to print, as PDF",
            description =
                    "Parties, dates, objectives, planned activities, projects under it, the chain of renewals. What everybody may read, in the language asked for.")
    public Response sheet(@PathParam("id") String id) {
        return answers.of(sheets.of(id));
    }
}
