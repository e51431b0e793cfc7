package org.passerelle.funding;

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

/** The funding of one project. */
@Path("/api/v1/projects/{id}/funding-lines")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Funding")
public class ProjectFundingResource {
    private final FundingReads reads;
    private final FundingWriting writing;
    private final ProjectLookup projects;
    private final Answers answers;

    ProjectFundingResource(FundingReads reads, FundingWriting writing, ProjectLookup projects, Answers answers) {
        this.reads = reads;
        this.writing = writing;
        this.projects = projects;
        this.answers = answers;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listFundingLinesOfProject",
            summary = "All funding lines of a project, and what they add up to")
    @APIResponseSchema(FundingLineView.OfProject.class)
    public Response list(@PathParam("id") String id) {
        ProjectLookup.Found found = projects.find(id);
        return found.moved()
                ? answers.moved("/api/v1/projects/" + found.project().slug() + "/funding-lines")
                : answers.content(reads.ofProject(found.project().id(), answers.language()));
    }

    @POST
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Idempotent
    @Operation(operationId = "createFundingLine", summary = "Add a funding line to a project")
    @APIResponseSchema(value = FundingLineView.class, responseCode = "201")
    public Response create(@PathParam("id") String id, @Valid @NotNull FundingLineInput input) {
        Project project = projects.require(id, Action.EDIT);
        FundingLine line = writing.create(project, input);
        return answers.created(
                "/api/v1/funding-lines/" + line.id(), reads.line(line.id(), answers.language()), line.version());
    }
}
