package org.passerelle.funding;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.passerelle.partner.Partner;
import org.passerelle.security.Access;
import org.passerelle.security.Access.Action;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.record.RecordType;
import org.passerelle.shared.record.Slugs;
import org.passerelle.shared.web.Answers;

/** Money in and money out of a partner. */
@Path("/api/v1/partners/{id}/funding")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Funding")
public class PartnerFundingResource {
    private final FundingReads reads;
    private final Slugs slugs;
    private final Access access;
    private final Answers answers;

    PartnerFundingResource(FundingReads reads, Slugs slugs, Access access, Answers answers) {
        this.reads = reads;
        this.slugs = slugs;
        this.access = access;
        this.answers = answers;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getFundingOfPartner",
            summary = "Money in and money out of a partner, by year and currency",
            description = "From the lines of published projects only; nothing is added across currencies.")
    @APIResponseSchema(PartnerFunding.class)
    public Response get(@PathParam("id") String id) {
        Partner partner = slugs.resolve(RecordType.PARTNER, id)
                .map(address -> Partner.<Partner>findById(address.id()))
                .filter(found -> access.decide(Action.READ, found).allowed())
                .orElseThrow(ProblemException::notFound);
        if (partner.mergedInto() != null) {
            return answers.moved("/api/v1/partners/" + partner.mergedInto() + "/funding");
        }
        return answers.content(reads.ofPartner(partner.id()));
    }
}
