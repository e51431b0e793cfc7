package org.passerelle.mission;

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

/** The missions of a project, both ways. */
@Path("/api/v1/projects/{id}/missions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Learning")
public class ProjectMissionsResource {
    private final MissionReads reads;
    private final MissionWriting writing;
    private final ProjectLookup projects;
    private final Answers answers;

    ProjectMissionsResource(MissionReads reads, MissionWriting writing, ProjectLookup projects, Answers answers) {
        this.reads = reads;
        this.writing = writing;
        this.projects = projects;
        this.answers = answers;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listMissionsOfProject",
            summary = "Missions of a project with their sums, the latest first")
    @APIResponseSchema(MissionView.OfProject.class)
    public Response list(@PathParam("id") String id) {
        ProjectLookup.Found found = projects.find(id);
        return found.moved()
                ? answers.moved("/api/v1/projects/" + found.project().slug() + "/missions")
                : answers.content(reads.ofProject(found.project().id(), answers.language()));
    }

    @POST
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Idempotent
    @Operation(operationId = "createMission", summary = "Record a mission of a project")
    @APIResponseSchema(value = MissionView.class, responseCode = "201")
    public Response create(@PathParam("id") String id, @Valid @NotNull MissionInput input) {
        Project project = projects.require(id, Action.EDIT);
        Mission mission = writing.create(project, input);
        return answers.created(
                "/api/v1/missions/" + mission.id(), reads.one(mission.id(), answers.language()), mission.version());
    }
}
