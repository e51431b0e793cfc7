package org.passerelle.results;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.passerelle.project.ProjectLookup;
import org.passerelle.security.Access.Action;
import org.passerelle.security.Roles;
import org.passerelle.shared.web.Answers;
import org.passerelle.shared.web.Idempotent;

/** The locked periods of one project. */
@Path("/api/v1/projects/{id}/period-locks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Results")
public class ProjectPeriodLocksResource {
    private final PeriodLockReads reads;
    private final PeriodLockWriting writing;
    private final ProjectLookup projects;
    private final Answers answers;

    ProjectPeriodLocksResource(
            PeriodLockReads reads, PeriodLockWriting writing, ProjectLookup projects, Answers answers) {
        this.reads = reads;
        this.writing = writing;
        this.projects = projects;
        this.answers = answers;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listPeriodLocksOfProject",
            summary = "The periods of a project whose values are locked, the earliest first")
    @APIResponseSchema(PeriodLockView.OfProject.class)
    public Response list(@PathParam("id") String id) {
        ProjectLookup.Found found = projects.find(id);
        return found.moved()
                ? answers.moved("/api/v1/projects/" + found.project().slug() + "/period-locks")
                : answers.content(reads.ofProject(found.project().id()));
    }

    @POST
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN, Roles.MODERATOR, Roles.PLATFORM_ADMIN})
    @Transactional
    @Idempotent
    @Operation(
            operationId = "lockPeriod",
            summary = "Lock a period: its values stay as they are",
            description =
                    "A value whose period touches a locked one can be neither added, changed, removed nor restored. Partners "
                            + "may still agree or disagree with it.")
    @APIResponseSchema(value = PeriodLockView.class, responseCode = "201")
    public Response create(@PathParam("id") String id, @Valid @NotNull PeriodLockInput input) {
        PeriodLock lock = writing.create(projects.require(id, Action.LOCK), input);
        return answers.created("/api/v1/period-locks/" + lock.id(), reads.lock(lock.id()), lock.version());
    }
}
