package org.passerelle.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.passerelle.project.Project;
import org.passerelle.project.ProjectPart;
import org.passerelle.security.Access;

/** The answers to the guide inside a whole project: include=guide. */
@ApplicationScoped
class GuidePart implements ProjectPart {
    private final GuideReads reads;
    private final Access access;

    GuidePart(GuideReads reads, Access access) {
        this.reads = reads;
        this.access = access;
    }

    @Override
    public String name() {
        return "guide";
    }

    @Override
    public String json(UUID projectId, String lang) {
        Project project = Project.findById(projectId);
        return reads.ofProject(projectId, access.readsUnpublished(project), lang);
    }
}
