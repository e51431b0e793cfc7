package org.passerelle.publication;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The life and the history of projects. */
@Path("/api/v1/projects")
@Tag(name = "Projects")
public class ProjectPageResource extends RecordPageResource {
    ProjectPageResource(ProjectRecords projects, RecordPages pages) {
        super(projects, pages);
    }
}
