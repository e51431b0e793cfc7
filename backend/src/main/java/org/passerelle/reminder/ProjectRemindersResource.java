package org.passerelle.reminder;

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

/** Reminders of one project. */
@Path("/api/v1/projects/{id}/reminders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Results")
public class ProjectRemindersResource {
    private final ReminderReads reads;
    private final ReminderWriting writing;
    private final ProjectLookup projects;
    private final Access access;
    private final Answers answers;

    ProjectRemindersResource(
            ReminderReads reads, ReminderWriting writing, ProjectLookup projects, Access access, Answers answers) {
        this.reads = reads;
        this.writing = writing;
        this.projects = projects;
        this.access = access;
        this.answers = answers;
    }

    @POST
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Idempotent
    @Operation(
            operationId = "createReminder",
            summary = "Remind a partner of what it owes of a project",
            description =
                    "The platform words it, in the partner's language, and sends it to the partner's shared mailbox where it has a mail "
                            + "server; else it waits to be sent by hand. Nobody is reminded of the same value twice on a day.")
    @APIResponseSchema(value = ReminderView.class, responseCode = "201")
    public Response create(@PathParam("id") String id, @Valid @NotNull ReminderInput input) {
        Project project = projects.require(id, Action.EDIT);
        UUID from = access.decide(Action.EDIT, project).partner();
        Reminder reminder = writing.create(project, from, input);
        return answers.created(
                "/api/v1/reminders/" + reminder.id(),
                reads.reminder(reminder.id(), answers.language()),
                reminder.version());
    }
}
