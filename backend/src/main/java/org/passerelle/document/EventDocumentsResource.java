package org.passerelle.document;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.passerelle.shared.record.RecordType;

/** The documents and pictures of events. */
@Path("/api/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents")
public class EventDocumentsResource extends RecordDocumentsResource {
    EventDocumentsResource(Attaching attaching) {
        super(RecordType.EVENT, attaching);
    }
}
