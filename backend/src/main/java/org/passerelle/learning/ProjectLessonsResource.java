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

/** The lessons and open questions of one project. */
@Path("/api/v1/projects/{id}/lessons")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Learning")
public class ProjectLessonsResource {
    private final LessonReads reads;
    private final LessonWriting writing;
    private final ProjectLookup projects;
    private final Answers answers;

    ProjectLessonsResource(LessonReads reads, LessonWriting writing, ProjectLookup projects, Answers answers) {
        this.reads = reads;
        this.writing = writing;
        this.projects = projects;
        this.answers = answers;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listLessonsOfProject",
            summary = "The lessons and open questions of a project, with what partners said to them")
    @APIResponseSchema(LessonView.OfProject.class)
    public Response list(@PathParam("id") String id) {
        ProjectLookup.Found found = projects.find(id);
        return found.moved()
                ? answers.moved("/api/v1/projects/" + found.project().slug() + "/lessons")
                : answers.content(reads.ofProject(found.project().id(), answers.language()));
    }

    @POST
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Idempotent
    @Operation(operationId = "createLesson", summary = "Add a lesson or an open question to a project")
    @APIResponseSchema(value = LessonView.class, responseCode = "201")
    public Response create(@PathParam("id") String id, @Valid @NotNull LessonInput input) {
        Project project = projects.require(id, Action.EDIT);
        Lesson lesson = writing.create(project, input);
        return answers.created(
                "/api/v1/lessons/" + lesson.id(), reads.lesson(lesson.id(), answers.language()), lesson.version());
    }
}
