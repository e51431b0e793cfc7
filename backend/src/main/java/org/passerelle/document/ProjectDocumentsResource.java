package org.passerelle.document;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.passerelle.shared.record.RecordType;

/** The documents and pictures of projects. */
@Path("/api/v1/projects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents")
public class ProjectDocumentsResource extends RecordDocumentsResource {
    ProjectDocumentsResource(Attaching attaching) {
        super(RecordType.PROJECT, attaching);
    }
}
