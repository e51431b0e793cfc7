package org.passerelle.evaluation;

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

/** The evaluations of a project, from the first diagnosis on. */
@Path("/api/v1/projects/{id}/evaluations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Learning")
public class ProjectEvaluationsResource {
    private final EvaluationReads reads;
    private final EvaluationWriting writing;
    private final ProjectLookup projects;
    private final Answers answers;

    ProjectEvaluationsResource(
            EvaluationReads reads, EvaluationWriting writing, ProjectLookup projects, Answers answers) {
        this.reads = reads;
        this.writing = writing;
        this.projects = projects;
        this.answers = answers;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listEvaluationsOfProject", summary = "Evaluations of a project, the latest first")
    @APIResponseSchema(EvaluationView.OfProject.class)
    public Response list(@PathParam("id") String id) {
        ProjectLookup.Found found = projects.find(id);
        return found.moved()
                ? answers.moved("/api/v1/projects/" + found.project().slug() + "/evaluations")
                : answers.content(reads.ofProject(found.project().id(), answers.language()));
    }

    @POST
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Idempotent
    @Operation(operationId = "createEvaluation", summary = "Record an evaluation of a project")
    @APIResponseSchema(value = EvaluationView.class, responseCode = "201")
    public Response create(@PathParam("id") String id, @Valid @NotNull EvaluationInput input) {
        Project project = projects.require(id, Action.EDIT);
        Evaluation evaluation = writing.create(project, input);
        return answers.created(
                "/api/v1/evaluations/" + evaluation.id(),
                reads.one(evaluation.id(), answers.language()),
                evaluation.version());
    }
}
