package org.passerelle.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.passerelle.project.Project;
import org.passerelle.project.ProjectPart;
import org.passerelle.security.Access;

/** The stories of change inside a whole project: include=changeStories. */
@ApplicationScoped
class ChangeStoriesPart implements ProjectPart {
    private final ChangeStoryReads reads;
    private final Access access;

    ChangeStoriesPart(ChangeStoryReads reads, Access access) {
        this.reads = reads;
        this.access = access;
    }

    @Override
    public String name() {
        return "changeStories";
    }

    @Override
    public String json(UUID projectId, String lang) {
        Project project = Project.findById(projectId);
        return reads.ofProject(projectId, access.readsUnpublished(project), lang);
    }
}
