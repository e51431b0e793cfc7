package org.passerelle.learning;

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

/** What the context does to one project. */
@Path("/api/v1/projects/{id}/context-effects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Learning")
public class ProjectContextResource {
    private final ContextReads reads;
    private final ContextWriting writing;
    private final ProjectLookup projects;
    private final Answers answers;

    ProjectContextResource(ContextReads reads, ContextWriting writing, ProjectLookup projects, Answers answers) {
        this.reads = reads;
        this.writing = writing;
        this.projects = projects;
        this.answers = answers;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listContextEffectsOfProject",
            summary = "What the context does to a project, the latest first")
    @APIResponseSchema(ContextView.Effects.class)
    public Response list(@PathParam("id") String id) {
        ProjectLookup.Found found = projects.find(id);
        return found.moved()
                ? answers.moved("/api/v1/projects/" + found.project().slug() + "/context-effects")
                : answers.content(reads.ofProject(found.project().id(), answers.language()));
    }

    @POST
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Idempotent
    @Operation(operationId = "createContextEffect", summary = "Say what the context does to a project")
    @APIResponseSchema(value = ContextView.Effect.class, responseCode = "201")
    public Response create(@PathParam("id") String id, @Valid @NotNull ContextEffectInput input) {
        Project project = projects.require(id, Action.EDIT);
        ContextEffect effect = writing.create(project, input);
        return answers.created(
                "/api/v1/context-effects/" + effect.id(),
                reads.effect(effect.id(), answers.language()),
                effect.version());
    }
}
