package org.passerelle.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.passerelle.project.ProjectPart;

/** The lessons and questions inside a whole project: include=lessons. */
@ApplicationScoped
class LessonsPart implements ProjectPart {
    private final LessonReads reads;

    LessonsPart(LessonReads reads) {
        this.reads = reads;
    }

    @Override
    public String name() {
        return "lessons";
    }

    @Override
    public String json(UUID projectId, String lang) {
        return reads.ofProject(projectId, lang);
    }
}
