package org.passerelle.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.passerelle.project.ProjectPart;

/** Lines and totals inside a whole project: include=funding. */
@ApplicationScoped
class FundingPart implements ProjectPart {
    private final FundingReads reads;

    FundingPart(FundingReads reads) {
        this.reads = reads;
    }

    @Override
    public String name() {
        return "funding";
    }

    @Override
    public String json(UUID projectId, String lang) {
        return reads.ofProject(projectId, lang);
    }
}
