package org.passerelle.project;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.passerelle.security.Access;
import org.passerelle.security.Access.Action;
import org.passerelle.security.Roles;
import org.passerelle.shared.web.Answers;

/** What the partners of a project do together: share its editing, say that it is still true. */
@Path("/api/v1/projects/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Projects")
public class ProjectTogetherResource {
    private final ProjectReads reads;
    private final ProjectWriting writing;
    private final ProjectLookup lookup;
    private final Access access;
    private final Answers answers;

    ProjectTogetherResource(
            ProjectReads reads, ProjectWriting writing, ProjectLookup lookup, Access access, Answers answers) {
        this.reads = reads;
        this.writing = writing;
        this.lookup = lookup;
        this.access = access;
        this.answers = answers;
    }

    @PUT
    @Path("editors/{partnerId}")
    @RolesAllowed({Roles.PARTNER_ADMIN, Roles.PLATFORM_ADMIN})
    @Transactional
    @Operation(
            operationId = "shareProjectEditing",
            summary = "Let the editors of another partner in the project change it too")
    @APIResponseSchema(ProjectView.class)
    public Response share(@PathParam("id") String id, @PathParam("partnerId") UUID partnerId) {
        return share(id, partnerId, true);
    }

    @DELETE
    @Path("editors/{partnerId}")
    @RolesAllowed({Roles.PARTNER_ADMIN, Roles.PLATFORM_ADMIN})
    @Transactional
    @Operation(
            operationId = "takeBackProjectEditing",
            summary = "Take the editing back from a partner it was shared with")
    @APIResponseSchema(ProjectView.class)
    public Response takeBack(@PathParam("id") String id, @PathParam("partnerId") UUID partnerId) {
        return share(id, partnerId, false);
    }

    @POST
    @Path("confirmations")
    @RolesAllowed({Roles.REPORTER, Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(operationId = "confirmProject", summary = "Say for one's partner that the record is still true")
    @APIResponseSchema(ProjectView.class)
    public Response confirm(@PathParam("id") String id) {
        Project project = lookup.require(id, Action.CONFIRM);
        writing.confirm(project, access.decide(Action.CONFIRM, project).partner());
        return answers.changed(reads.one(project.id(), answers.language(), lookup.privy(project)), project.version());
    }

    private Response share(String id, UUID partnerId, boolean shared) {
        Project project = lookup.require(id, Action.SHARE);
        answers.expectVersion(project.version(), () -> Map.of());
        writing.shareEditing(project, partnerId, shared);
        return answers.changed(reads.one(project.id(), answers.language(), lookup.privy(project)), project.version());
    }
}
