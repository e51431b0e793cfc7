package org.passerelle.progress;

import jakarta.enterprise.context.ApplicationScoped;
import org.passerelle.security.Access;
import org.passerelle.security.Access.Action;
import org.passerelle.security.CallerProvider;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.problem.ProblemType;

/** Takes the holder of a personal link for what they are: somebody who reports on one project for one partner. */
@ApplicationScoped
class LinkedCaller {
    /** The header of the secret: a scheme of its own, so that no link is ever taken for a token. */
    static final String HEADER = "Report-Link";

    private final ReportLinkWriting links;
    private final CallerProvider callers;
    private final Access access;

    LinkedCaller(ReportLinkWriting links, CallerProvider callers, Access access) {
        this.links = links;
        this.callers = callers;
        this.access = access;
    }

    /**
     * The rest of the request is done for the link's partner.
     *
     * @throws ProblemException not-signed-in, the same for a link that is none, has expired, was withdrawn, or whose partner
     *     reports on the project no more
     */
    ReportLink enter(String secret) {
        ReportLink link = links.alive(secret == null ? "" : secret)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_SIGNED_IN));
        callers.actThroughLink(link.id(), link.partner());
        if (!access.decide(Action.REPORT, link.project()).allowed()) {
            throw new ProblemException(ProblemType.NOT_SIGNED_IN);
        }
        return link;
    }
}
