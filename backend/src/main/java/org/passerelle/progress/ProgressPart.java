package org.passerelle.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.passerelle.project.Project;
import org.passerelle.project.ProjectPart;
import org.passerelle.security.Access;

/** The progress reports inside a whole project: include=progress. */
@ApplicationScoped
class ProgressPart implements ProjectPart {
    private final ProgressReads reads;
    private final Access access;

    ProgressPart(ProgressReads reads, Access access) {
        this.reads = reads;
        this.access = access;
    }

    @Override
    public String name() {
        return "progress";
    }

    @Override
    public String json(UUID projectId, String lang) {
        Project project = Project.findById(projectId);
        return reads.ofProject(projectId, access.readsUnpublished(project), lang);
    }
}
