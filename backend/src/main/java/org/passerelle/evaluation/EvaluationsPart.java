package org.passerelle.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.passerelle.project.ProjectPart;

/** The evaluations of a project inside a whole project: include=evaluations. */
@ApplicationScoped
class EvaluationsPart implements ProjectPart {
    private final EvaluationReads reads;

    EvaluationsPart(EvaluationReads reads) {
        this.reads = reads;
    }

    @Override
    public String name() {
        return "evaluations";
    }

    @Override
    public String json(UUID projectId, String lang) {
        return reads.ofProject(projectId, lang);
    }
}
