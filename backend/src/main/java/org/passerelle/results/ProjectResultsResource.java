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
import org.passerelle.project.Project;
import org.passerelle.project.ProjectLookup;
import org.passerelle.security.Access.Action;
import org.passerelle.security.Roles;
import org.passerelle.shared.web.Answers;
import org.passerelle.shared.web.Idempotent;

/** The results chain of one project. */
@Path("/api/v1/projects/{id}/results")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Results")
public class ProjectResultsResource {
    private final ResultReads reads;
    private final ResultWriting writing;
    private final ProjectLookup projects;
    private final Answers answers;

    ProjectResultsResource(ResultReads reads, ResultWriting writing, ProjectLookup projects, Answers answers) {
        this.reads = reads;
        this.writing = writing;
        this.projects = projects;
        this.answers = answers;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listResultsOfProject",
            summary = "The results chain of a project, with indicators, periods and values")
    @APIResponseSchema(ResultView.Chain.class)
    public Response list(@PathParam("id") String id) {
        ProjectLookup.Found found = projects.find(id);
        return found.moved()
                ? answers.moved("/api/v1/projects/" + found.project().slug() + "/results")
                : answers.content(reads.chainJson(found.project().id(), answers.language()));
    }

    @POST
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Idempotent
    @Operation(operationId = "createResult", summary = "Add a link to a project's results chain")
    @APIResponseSchema(value = ResultView.class, responseCode = "201")
    public Response create(@PathParam("id") String id, @Valid @NotNull ResultInput input) {
        Project project = projects.require(id, Action.EDIT);
        Result result = writing.create(project, input);
        return answers.created(
                "/api/v1/results/" + result.id(), reads.result(result, answers.language()), result.version());
    }
}
