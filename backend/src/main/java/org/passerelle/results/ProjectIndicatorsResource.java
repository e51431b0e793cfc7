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

/** The indicators of one project, wherever they hang in its chain. */
@Path("/api/v1/projects/{id}/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Results")
public class ProjectIndicatorsResource {
    private final ResultReads reads;
    private final ResultWriting writing;
    private final ProjectLookup projects;
    private final Answers answers;

    ProjectIndicatorsResource(ResultReads reads, ResultWriting writing, ProjectLookup projects, Answers answers) {
        this.reads = reads;
        this.writing = writing;
        this.projects = projects;
        this.answers = answers;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listIndicatorsOfProject", summary = "All indicators of a project with their values")
    @APIResponseSchema(IndicatorView.OfProject.class)
    public Response list(@PathParam("id") String id) {
        ProjectLookup.Found found = projects.find(id);
        return found.moved()
                ? answers.moved("/api/v1/projects/" + found.project().slug() + "/indicators")
                : answers.content(reads.indicatorsOfProject(found.project().id(), answers.language()));
    }

    @POST
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Idempotent
    @Operation(operationId = "createIndicator", summary = "Add an indicator to a project")
    @APIResponseSchema(value = IndicatorView.class, responseCode = "201")
    public Response create(@PathParam("id") String id, @Valid @NotNull IndicatorInput input) {
        Project project = projects.require(id, Action.EDIT);
        Indicator indicator = writing.create(project, input);
        return answers.created(
                "/api/v1/indicators/" + indicator.id(),
                reads.indicator(indicator.id(), answers.language()),
                indicator.version());
    }
}
