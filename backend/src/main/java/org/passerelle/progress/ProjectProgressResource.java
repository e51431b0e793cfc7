package org.passerelle.progress;

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
import jakarta.ws.rs.core.HttpHeaders;
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
import org.passerelle.shared.web.Idempotent;

/** The progress reports of one project, and the values that are due. */
@Path("/api/v1/projects/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
public class ProjectProgressResource {
    private final ProgressReads reads;
    private final ValuesDueReads due;
    private final ProgressWriting writing;
    private final ProjectLookup projects;
    private final Access access;
    private final Answers answers;
    private final HttpHeaders headers;

    ProjectProgressResource(
            ProgressReads reads,
            ValuesDueReads due,
            ProgressWriting writing,
            ProjectLookup projects,
            Access access,
            Answers answers,
            HttpHeaders headers) {
        this.reads = reads;
        this.due = due;
        this.writing = writing;
        this.projects = projects;
        this.access = access;
        this.answers = answers;
        this.headers = headers;
    }

    @GET
    @Path("progress-reports")
    @PermitAll
    @Operation(
            operationId = "listProgressReportsOfProject",
            summary = "The progress reports of a project, the latest date first",
            description = "Who takes part in the project reads all of them, everybody else those that are open to all.")
    @APIResponseSchema(ProgressReportView.OfProject.class)
    public Response list(@PathParam("id") String id) {
        ProjectLookup.Found found = projects.find(id);
        return found.moved()
                ? answers.moved("/api/v1/projects/" + found.project().slug() + "/progress-reports")
                : answers.content(reads.ofProject(
                        found.project().id(), access.readsUnpublished(found.project()), answers.language()));
    }

    @GET
    @Path("values-due")
    @PermitAll
    @Operation(
            operationId = "listValuesDue",
            summary = "The indicators of a project with the period to report now, its target and the last value")
    @APIResponseSchema(ValuesDueView.class)
    public Response valuesDue(@PathParam("id") String id) {
        ProjectLookup.Found found = projects.find(id);
        return found.moved()
                ? answers.moved("/api/v1/projects/" + found.project().slug() + "/values-due")
                : answers.content(due.ofProject(found.project().id(), answers.language()));
    }

    @POST
    @Path("progress-reports")
    @RolesAllowed({Roles.REPORTER, Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Idempotent
    @Operation(
            operationId = "createProgressReport",
            summary = "Tell for one's own partner where a project stands, with the values of its indicators",
            description =
                    "All of it is kept or nothing. A report that comes again with the same Idempotency-Key is the same report, however "
                            + "late. What somebody else has reported since of a period is answered with 409 and stands in 'current'. "
                            + "To open it to all is for editors.")
    @APIResponseSchema(value = ProgressReportView.class, responseCode = "201")
    public Response create(@PathParam("id") String id, @Valid @NotNull NewProgressReport input) {
        Project project = projects.require(id, Action.REPORT);
        if (input.report().openToAll()) {
            access.require(Action.EDIT, project);
        }
        UUID partner = access.decide(Action.REPORT, project).partner();
        ProgressReport report = writing.create(
                project, new ProgressReport.Origin(partner, null, headers.getHeaderString("Idempotency-Key")), input);
        return answers.created(
                "/api/v1/progress-reports/" + report.id(),
                reads.report(report.id(), true, answers.language()),
                report.version());
    }
}
