package org.passerelle.progress;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.passerelle.project.Project;
import org.passerelle.project.ProjectLookup;
import org.passerelle.security.Access;
import org.passerelle.security.Access.Action;
import org.passerelle.security.Roles;
import org.passerelle.shared.web.Answers;

/** The personal links that one's own partner gave for one project. */
@Path("/api/v1/projects/{id}/report-links")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
public class ProjectReportLinksResource {
    private final ReportLinkReads reads;
    private final ReportLinkWriting writing;
    private final ProjectLookup projects;
    private final Access access;
    private final Answers answers;

    ProjectReportLinksResource(
            ReportLinkReads reads, ReportLinkWriting writing, ProjectLookup projects, Access access, Answers answers) {
        this.reads = reads;
        this.writing = writing;
        this.projects = projects;
        this.access = access;
        this.answers = answers;
    }

    @GET
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Operation(
            operationId = "listReportLinks",
            summary = "The personal links of one's own partner for a project, without their secrets")
    @APIResponseSchema(ReportLinkView.OfProject.class)
    public Response list(@PathParam("id") String id) {
        Project project = projects.require(id, Action.EDIT);
        return answers.content(reads.ofProject(project.id(), partner(project)));
    }

    // Without an Idempotency-Key: its answers are kept for a day, and a secret is kept nowhere.
    @POST
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(
            operationId = "createReportLink",
            summary = "Make a personal link with which somebody without an account reports on a project",
            description =
                    "The secret is told this once. It opens the form of progress reports of this project for this partner, "
                            + "until it expires or is withdrawn.")
    @APIResponseSchema(value = ReportLinkView.Created.class, responseCode = "201")
    public Response create(@PathParam("id") String id, @Valid @NotNull ReportLinkInput input) {
        Project project = projects.require(id, Action.EDIT);
        ReportLinkWriting.Made made = writing.create(project, partner(project), input);
        return answers.created(
                "/api/v1/report-links/" + made.link().id(),
                reads.created(made.link().id(), made.secret()),
                made.link().version());
    }

    private UUID partner(Project project) {
        return access.decide(Action.EDIT, project).partner();
    }
}
