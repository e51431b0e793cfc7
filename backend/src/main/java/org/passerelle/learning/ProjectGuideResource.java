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

/** The guide as the partners of one project answer it. */
@Path("/api/v1/projects/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Learning")
public class ProjectGuideResource {
    private final GuideReads reads;
    private final GuideWriting writing;
    private final ProjectLookup projects;
    private final Access access;
    private final Answers answers;

    ProjectGuideResource(
            GuideReads reads, GuideWriting writing, ProjectLookup projects, Access access, Answers answers) {
        this.reads = reads;
        this.writing = writing;
        this.projects = projects;
        this.access = access;
        this.answers = answers;
    }

    @GET
    @Path("guide")
    @PermitAll
    @Operation(
            operationId = "getGuideOfProject",
            summary = "The steps and questions of the guide, with what each partner of a project answered",
            description = "Who takes part in the project reads all answers, everybody else those that are open to all.")
    @APIResponseSchema(GuideView.class)
    public Response get(@PathParam("id") String id) {
        ProjectLookup.Found found = projects.find(id);
        return found.moved()
                ? answers.moved("/api/v1/projects/" + found.project().slug() + "/guide")
                : answers.content(reads.ofProject(
                        found.project().id(), access.readsUnpublished(found.project()), answers.language()));
    }

    @POST
    @Path("guide-answers")
    @RolesAllowed({Roles.REPORTER, Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Idempotent
    @Operation(
            operationId = "createGuideAnswer",
            summary = "Begin to answer a step of the guide for one's own partner",
            description = "Once for each step and round; the next round asks the same again, to be compared.")
    @APIResponseSchema(value = GuideView.Sheet.class, responseCode = "201")
    public Response create(@PathParam("id") String id, @Valid @NotNull GuideAnswerInput input) {
        Project project = projects.require(id, Action.CONFIRM);
        UUID partner = access.decide(Action.CONFIRM, project).partner();
        GuideAnswer answer = writing.create(project, partner, input);
        return answers.created(
                "/api/v1/guide-answers/" + answer.id(), reads.sheet(answer.id(), answers.language()), answer.version());
    }
}
