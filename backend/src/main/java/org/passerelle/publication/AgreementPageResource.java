package org.passerelle.publication;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The life and the history of agreements. */
@Path("/api/v1/agreements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements")
public class AgreementPageResource extends RecordPageResource {
    AgreementPageResource(AgreementRecords agreements, RecordPages pages) {
        super(agreements, pages);
    }
}
