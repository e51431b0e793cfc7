package org.passerelle.sheet;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.passerelle.partner.Partner;
import org.passerelle.partner.ReadablePartners;

/** The sheet of a partner. */
@Path("/api/v1/partners/{id}/sheet")
@Tag(name = "Partners")
public class PartnerSheetResource {
    private final ReadablePartners partners;
    private final PartnerSheets sheets;
    private final SheetAnswers answers;

    PartnerSheetResource(ReadablePartners partners, PartnerSheets sheets, SheetAnswers answers) {
        this.partners = partners;
        this.sheets = sheets;
        this.answers = answers;
    }

    @GET
    @PermitAll
    @Produces("application/pdf")
    @Operation(
            operationId = "getPartnerSheet",
            summary = "A partner on A4 pages to print, as PDF",
            description =
                    "Who it is, and its portfolio: projects with its roles, agreements, money in and out by year, a map. What everybody may read, in the language asked for.")
    public Response sheet(@PathParam("id") String id) {
        Partner partner = partners.require(id);
        return partner.mergedInto() == null
                ? answers.of(sheets.of(partner))
                : answers.moved("/api/v1/partners/" + partner.mergedInto() + "/sheet");
    }
}
