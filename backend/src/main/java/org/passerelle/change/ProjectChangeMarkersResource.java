package org.passerelle.change;

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
import org.passerelle.project.Project;
import org.passerelle.project.ProjectLookup;
import org.passerelle.security.Access.Action;
import org.passerelle.security.Roles;
import org.passerelle.shared.web.Answers;
import org.passerelle.shared.web.Idempotent;

/** The change markers of a project. */
@Path("/api/v1/projects/{id}/change-markers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Results")
public class ProjectChangeMarkersResource {
    private final ChangeMarkerReads reads;
    private final ChangeMarkerWriting writing;
    private final ProjectLookup projects;
    private final Answers answers;

    ProjectChangeMarkersResource(
            ChangeMarkerReads reads, ChangeMarkerWriting writing, ProjectLookup projects, Answers answers) {
        this.reads = reads;
        this.writing = writing;
        this.projects = projects;
        this.answers = answers;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listChangeMarkersOfProject",
            summary = "The change markers of a project with what was seen of each")
    @APIResponseSchema(ChangeMarkerView.OfProject.class)
    public Response list(@PathParam("id") String id) {
        ProjectLookup.Found found = projects.find(id);
        return found.moved()
                ? answers.moved("/api/v1/projects/" + found.project().slug() + "/change-markers")
                : answers.content(reads.ofProject(found.project().id(), answers.language()));
    }

    @POST
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Idempotent
    @Operation(operationId = "createChangeMarker", summary = "Record a change of behaviour that a project looks for")
    @APIResponseSchema(value = ChangeMarkerView.class, responseCode = "201")
    public Response create(@PathParam("id") String id, @Valid @NotNull ChangeMarkerInput input) {
        Project project = projects.require(id, Action.EDIT);
        ChangeMarker marker = writing.create(project, input);
        return answers.created(
                "/api/v1/change-markers/" + marker.id(), reads.one(marker.id(), answers.language()), marker.version());
    }
}
