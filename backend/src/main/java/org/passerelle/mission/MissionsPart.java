package org.passerelle.mission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.passerelle.project.ProjectPart;

/** The missions of a project inside a whole project: include=missions. */
@ApplicationScoped
class MissionsPart implements ProjectPart {
    private final MissionReads reads;

    MissionsPart(MissionReads reads) {
        this.reads = reads;
    }

    @Override
    public String name() {
        return "missions";
    }

    @Override
    public String json(UUID projectId, String lang) {
        return reads.ofProject(projectId, lang);
    }
}
