package org.passerelle.opendata;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.passerelle.reminder.ReminderFilter;
import org.passerelle.reminder.ReminderReads;
import org.passerelle.security.Roles;
import org.passerelle.shared.web.Formats;

/** The reminders of one's projects as a file. */
@Path("/api/v1/reminders")
public class ReminderExport {
    private static final ExportTable REMINDERS = new ExportTable(
            "reminders",
            "reminder m join project j on j.id = m.project_id",
            List.of(
                    ExportTable.column("id", "m.id"),
                    ExportTable.column("project_slug", "j.slug"),
                    ExportTable.column("project_title", "label(j.titles, asked.lang)"),
                    ExportTable.column("partner_slug", "(select p.slug from partner p where p.id = m.partner_id)"),
                    ExportTable.column(
                            "partner", "(select label(p.names, asked.lang) from partner p where p.id = m.partner_id)"),
                    ExportTable.column("made_on", "m.made_on::text"),
                    ExportTable.column("state", "m.state"),
                    ExportTable.column("state_label", ExportTable.label("reminder-states", "m.state")),
                    ExportTable.column("trouble", "m.trouble"),
                    ExportTable.column("trouble_label", ExportTable.label("reminder-troubles", "m.trouble")),
                    ExportTable.column("settled_at", "instant(m.settled_at)"),
                    ExportTable.column("mailbox", "m.mailbox"),
                    ExportTable.column("language", "m.lang"),
                    ExportTable.column("subject", "m.subject"),
                    ExportTable.column("text", "m.body")));

    private final Exports exports;
    private final ReminderReads reads;

    ReminderExport(Exports exports, ReminderReads reads) {
        this.exports = exports;
        this.reads = reads;
    }

    @GET
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Produces(Formats.CSV)
    @Operation(hidden = true)
    public Response csv(@BeanParam ReminderFilter filter) {
        Selection selection = new Selection(REMINDERS, reads.own().and(filter.where()), ReminderFilter.LATEST_FIRST);
        // Not open data: no licence goes with it.
        return Response.fromResponse(exports.csv(selection))
                .header(HttpHeaders.LINK, null)
                .build();
    }
}
