package org.passerelle.funding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** Ties freely written funders to the directory. */
@Path("/api/v1/projects/{id}/funder-matches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Funding")
public class FunderMatchResource {
    private final FundingReads reads;
    private final FundingWriting writing;
    private final ProjectLookup projects;
    private final Answers answers;

    FunderMatchResource(FundingReads reads, FundingWriting writing, ProjectLookup projects, Answers answers) {
        this.reads = reads;
        this.writing = writing;
        this.projects = projects;
        this.answers = answers;
    }

    @POST
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Idempotent
    @Operation(
            operationId = "matchFunder",
            summary = "Tie all lines of a project that name a funder freely to a partner",
            description =
                    "Accents and capitals of the name do not matter. The answer is the project's funding after it.")
    @APIResponseSchema(FundingLineView.OfProject.class)
    public Response match(@PathParam("id") String id, @Valid @NotNull FunderMatch match) {
        Project project = projects.require(id, Action.EDIT);
        writing.tie(project, match.funderName(), match.partnerId());
        return answers.content(reads.ofProject(project.id(), answers.language()));
    }
}
