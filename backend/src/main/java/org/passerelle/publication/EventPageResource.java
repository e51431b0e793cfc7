package org.passerelle.publication;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The life and the history of events and news. */
@Path("/api/v1/events")
@Tag(name = "Events")
public class EventPageResource extends RecordPageResource {
    EventPageResource(EventRecords events, RecordPages pages) {
        super(events, pages);
    }
}
