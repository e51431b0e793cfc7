package org.passerelle.results;

import jakarta.annotation.security.PermitAll;
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
import org.passerelle.project.PartLookup;
import org.passerelle.security.Access.Action;
import org.passerelle.security.Roles;
import org.passerelle.shared.web.Answers;

/** One locked period; who may lock periods of its project may open it again. */
@Path("/api/v1/period-locks/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Results")
public class PeriodLockResource {
    private final PeriodLockReads reads;
    private final PeriodLockWriting writing;
    private final PartLookup parts;
    private final Answers answers;

    PeriodLockResource(PeriodLockReads reads, PeriodLockWriting writing, PartLookup parts, Answers answers) {
        this.reads = reads;
        this.writing = writing;
        this.parts = parts;
        this.answers = answers;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getPeriodLock", summary = "One locked period, and why it is locked")
    @APIResponseSchema(PeriodLockView.class)
    public Response get(@PathParam("id") String id) {
        PeriodLock lock = parts.find(PeriodLock.class, id);
        return answers.record(reads.lock(lock.id()), lock.version());
    }

    @DELETE
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN, Roles.MODERATOR, Roles.PLATFORM_ADMIN})
    @Transactional
    @Operation(operationId = "unlockPeriod", summary = "Open a period again; the history keeps that it was locked")
    @APIResponse(responseCode = "204", description = "Its values can be changed again")
    public Response remove(@PathParam("id") String id) {
        PeriodLock lock = parts.require(PeriodLock.class, id, Action.LOCK);
        answers.expectVersion(lock.version(), lock::input);
        writing.remove(lock);
        return Response.noContent().build();
    }
}
