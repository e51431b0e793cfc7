package org.passerelle.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.passerelle.project.ProjectPart;

/** What the context does to a project inside a whole project: include=context. */
@ApplicationScoped
class ContextPart implements ProjectPart {
    private final ContextReads reads;

    ContextPart(ContextReads reads) {
        this.reads = reads;
    }

    @Override
    public String name() {
        return "context";
    }

    @Override
    public String json(UUID projectId, String lang) {
        return reads.ofProject(projectId, lang);
    }
}
