package org.passerelle.agreement;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.passerelle.partner.ReadablePartners;
import org.passerelle.security.Access;
import org.passerelle.shared.paging.Page;
import org.passerelle.shared.web.Answers;

/** The agreements a partner is a party to. */
@Path("/api/v1/partners/{id}/agreements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements")
public class PartnerAgreementsResource {
    private final AgreementReads reads;
    private final ReadablePartners partners;
    private final Access access;
    private final Answers answers;

    PartnerAgreementsResource(AgreementReads reads, ReadablePartners partners, Access access, Answers answers) {
        this.reads = reads;
        this.partners = partners;
        this.access = access;
        this.answers = answers;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listPartnerAgreements",
            summary = "The agreements of a partner",
            description = "The filters of GET /agreements narrow it further.")
    @APIResponseSchema(AgreementView.Page.class)
    public Response list(
            @PathParam("id") String id,
            @BeanParam AgreementFilter filter,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            UriInfo uri) {
        Page page = Page.of(limit, cursor);
        filter.ofPartner(partners.require(id).id());
        var readable = access.readable("a", AgreementReads.INVOLVED);
        var rows = reads.list(filter, readable, page, answers.language());
        return answers.page(page, rows, reads.count(filter, readable), uri);
    }
}
