package org.passerelle.publication;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The life and the history of agreements. */
@Path("/api/v1/agreements")
@Tag(name = "Agreements")
public class AgreementPageResource extends RecordPageResource {
    AgreementPageResource(AgreementRecords agreements, RecordPages pages) {
        super(agreements, pages);
    }
}
