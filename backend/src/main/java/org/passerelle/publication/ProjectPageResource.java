package org.passerelle.publication;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The life and the history of projects. */
@Path("/api/v1/projects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Projects")
public class ProjectPageResource extends RecordPageResource {
    ProjectPageResource(ProjectRecords projects, RecordPages pages) {
        super(projects, pages);
    }
}
