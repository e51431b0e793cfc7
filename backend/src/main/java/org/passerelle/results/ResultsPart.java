package org.passerelle.results;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.passerelle.project.ProjectPart;

/** The results chain inside a whole project: include=results. */
@ApplicationScoped
class ResultsPart implements ProjectPart {
    private final ResultReads reads;

    ResultsPart(ResultReads reads) {
        this.reads = reads;
    }

    @Override
    public String name() {
        return "results";
    }

    @Override
    public String json(UUID projectId, String lang) {
        return reads.chainJson(projectId, lang);
    }
}
