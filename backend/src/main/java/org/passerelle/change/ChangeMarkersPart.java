package org.passerelle.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.passerelle.project.ProjectPart;

/** The change markers inside a whole project: include=changeMarkers. */
@ApplicationScoped
class ChangeMarkersPart implements ProjectPart {
    private final ChangeMarkerReads reads;

    ChangeMarkersPart(ChangeMarkerReads reads) {
        this.reads = reads;
    }

    @Override
    public String name() {
        return "changeMarkers";
    }

    @Override
    public String json(UUID projectId, String lang) {
        return reads.ofProject(projectId, lang);
    }
}
