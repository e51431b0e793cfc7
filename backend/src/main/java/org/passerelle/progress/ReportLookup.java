package org.passerelle.progress;

import jakarta.enterprise.context.ApplicationScoped;
import org.passerelle.security.Access;
import org.passerelle.security.Access.Action;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.record.Slugs;

/** Finds a report as far as the caller may know of it: a partner of its project, or everybody where it is open and public. */
@ApplicationScoped
class ReportLookup {
    private final Access access;

    ReportLookup(Access access) {
        this.access = access;
    }

    /** @throws ProblemException 404 where there is none the caller may know of */
    ProgressReport find(String id) {
        ProgressReport report = Slugs.uuid(id)
                .map(uuid -> ProgressReport.<ProgressReport>findById(uuid))
                .orElseThrow(ProblemException::notFound);
        access.require(Action.READ, report);
        return report;
    }
}
