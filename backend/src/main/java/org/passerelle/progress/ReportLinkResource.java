package org.passerelle.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.passerelle.security.Access;
import org.passerelle.security.Access.Action;
import org.passerelle.security.Roles;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.record.Slugs;
import org.passerelle.shared.web.Answers;

/** One personal link, which the editors of its partner know of and can withdraw at any time. */
@Path("/api/v1/report-links/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
public class ReportLinkResource {
    private final ReportLinkReads reads;
    private final ReportLinkWriting writing;
    private final Access access;
    private final Answers answers;

    ReportLinkResource(ReportLinkReads reads, ReportLinkWriting writing, Access access, Answers answers) {
        this.reads = reads;
        this.writing = writing;
        this.access = access;
        this.answers = answers;
    }

    @GET
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Operation(operationId = "getReportLink", summary = "One personal link of one's own partner, without its secret")
    @APIResponseSchema(ReportLinkView.class)
    public Response get(@PathParam("id") String id) {
        ReportLink link = known(id);
        return answers.record(reads.link(link.id()), link.version());
    }

    @DELETE
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(
            operationId = "withdrawReportLink",
            summary = "Withdraw a personal link",
            description = "Whoever holds it is refused from then on; what came by it stays.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public Response withdraw(@PathParam("id") String id) {
        ReportLink link = known(id);
        answers.expectVersion(link.version(), link::input);
        writing.withdraw(link);
        return Response.noContent().build();
    }

    private ReportLink known(String id) {
        ReportLink link = Slugs.uuid(id)
                .map(uuid -> ReportLink.<ReportLink>findById(uuid))
                .orElseThrow(ProblemException::notFound);
        access.require(Action.EDIT, link);
        return link;
    }
}
