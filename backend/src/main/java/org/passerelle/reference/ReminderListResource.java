package org.passerelle.reference;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.passerelle.shared.web.Answers;

/** The closed lists of reminders: like {@link ClosedListResource}, whose file would grow too long. */
@Path("/api/v1")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference lists")
public class ReminderListResource {
    private final ReferenceReads reads;
    private final Answers answers;

    ReminderListResource(ReferenceReads reads, Answers answers) {
        this.reads = reads;
        this.answers = answers;
    }

    @GET
    @Path("reminder-states")
    @Operation(operationId = "listReminderStates", summary = "How far a reminder of due values has come")
    @APIResponseSchema(ListView.Entries.class)
    public Response reminderStates() {
        return list("reminder-states");
    }

    @GET
    @Path("reminder-troubles")
    @Operation(operationId = "listReminderTroubles", summary = "Why a reminder was not sent")
    @APIResponseSchema(ListView.Entries.class)
    public Response reminderTroubles() {
        return list("reminder-troubles");
    }

    private Response list(String name) {
        return answers.content(reads.terms(name, answers.language()));
    }
}
