package org.passerelle.publication;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The life and the history of events and news. */
@Path("/api/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
public class EventPageResource extends RecordPageResource {
    EventPageResource(EventRecords events, RecordPages pages) {
        super(events, pages);
    }
}
