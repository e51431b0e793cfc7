package org.passerelle.reminder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.passerelle.security.Access;
import org.passerelle.security.Access.Action;
import org.passerelle.security.Roles;
import org.passerelle.shared.paging.Page;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.record.Slugs;
import org.passerelle.shared.web.Answers;
import org.passerelle.shared.web.ExpectsVersion;

/** Reminders of values that are due, which those who edit the projects prepare, follow and send by hand. */
@Path("/api/v1/reminders")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
@Tag(name = "Results")
public class ReminderResource {
    private final ReminderReads reads;
    private final ReminderWriting writing;
    private final Access access;
    private final Answers answers;

    ReminderResource(ReminderReads reads, ReminderWriting writing, Access access, Answers answers) {
        this.reads = reads;
        this.writing = writing;
        this.access = access;
        this.answers = answers;
    }

    @GET
    @Operation(operationId = "listReminders", summary = "The reminders of the projects one edits, the latest first")
    @APIResponseSchema(ReminderView.Page.class)
    public Response list(
            @BeanParam ReminderFilter filter,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            UriInfo uri) {
        Page page = Page.of(limit, cursor);
        return answers.page(page, reads.list(filter, page, answers.language()), reads.count(filter), uri);
    }

    @GET
    @Path("proposals")
    @Operation(
            operationId = "proposeReminders",
            summary = "What would be sent to whom of the projects one edits",
            description =
                    "One for each project and partner, in the partner's language, of what is due or late; at most a hundred.")
    @APIResponseSchema(ReminderView.Proposals.class)
    public Response proposals(@BeanParam OwedFilter filter) {
        return answers.content(reads.proposals(filter, access.requireActingPartner()));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getReminder", summary = "One reminder with its text and how far it has come")
    @APIResponseSchema(ReminderView.class)
    public Response get(@PathParam("id") String id) {
        Reminder reminder = known(id);
        return answers.record(reads.reminder(reminder.id(), answers.language()), reminder.version());
    }

    @POST
    @Path("{id}/hand-delivery")
    @Transactional
    @ExpectsVersion
    @Operation(operationId = "deliverReminderByHand", summary = "Say that a reminder was sent by hand")
    @APIResponseSchema(ReminderView.class)
    public Response sentByHand(@PathParam("id") String id) {
        Reminder reminder = toChange(id);
        writing.sentByHand(reminder);
        return answers.changed(reads.reminder(reminder.id(), answers.language()), reminder.version());
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @Operation(operationId = "deleteReminder", summary = "Take back a reminder that has not gone out")
    @APIResponse(responseCode = "204", description = "It is not sent any more")
    public Response remove(@PathParam("id") String id) {
        writing.remove(toChange(id));
        return Response.noContent().build();
    }

    private Reminder toChange(String id) {
        Reminder reminder = known(id);
        answers.expectVersion(reminder.version(), reminder::input);
        return reminder;
    }

    private Reminder known(String id) {
        Reminder reminder =
                Slugs.uuid(id).map(uuid -> Reminder.<Reminder>findById(uuid)).orElseThrow(ProblemException::notFound);
        access.require(Action.EDIT, reminder);
        return reminder;
    }
}
