package org.passerelle.publication;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The life and the history of partners. */
@Path("/api/v1/partners")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partners")
public class PartnerPageResource extends RecordPageResource {
    PartnerPageResource(PartnerRecords partners, RecordPages pages) {
        super(partners, pages);
    }
}
