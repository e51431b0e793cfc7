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
import org.passerelle.security.Access;
import org.passerelle.security.Access.Action;
import org.passerelle.security.Roles;
import org.passerelle.shared.web.Answers;
import org.passerelle.shared.web.Idempotent;

/** The stories of change of a project. */
@Path("/api/v1/projects/{id}/change-stories")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Results")
public class ProjectChangeStoriesResource {
    private final ChangeStoryReads reads;
    private final ChangeStoryWriting writing;
    private final ProjectLookup projects;
    private final Access access;
    private final Answers answers;

    ProjectChangeStoriesResource(
            ChangeStoryReads reads,
            ChangeStoryWriting writing,
            ProjectLookup projects,
            Access access,
            Answers answers) {
        this.reads = reads;
        this.writing = writing;
        this.projects = projects;
        this.access = access;
        this.answers = answers;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listChangeStoriesOfProject",
            summary = "The stories of change of a project that the caller may read, with what was avoided by currency")
    @APIResponseSchema(ChangeStoryView.OfProject.class)
    public Response list(@PathParam("id") String id) {
        ProjectLookup.Found found = projects.find(id);
        return found.moved()
                ? answers.moved("/api/v1/projects/" + found.project().slug() + "/change-stories")
                : answers.content(reads.ofProject(
                        found.project().id(), access.readsUnpublished(found.project()), answers.language()));
    }

    @POST
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Idempotent
    @Operation(operationId = "createChangeStory", summary = "Tell a change, an avoided cost or an unexpected effect")
    @APIResponseSchema(value = ChangeStoryView.class, responseCode = "201")
    public Response create(@PathParam("id") String id, @Valid @NotNull ChangeStoryInput input) {
        Project project = projects.require(id, Action.EDIT);
        ChangeStory story = writing.create(project, input);
        return answers.created(
                "/api/v1/change-stories/" + story.id(), reads.one(story.id(), answers.language()), story.version());
    }
}
