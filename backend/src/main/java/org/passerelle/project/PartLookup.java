package org.passerelle.project;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import org.passerelle.security.Access;
import org.passerelle.security.Access.Action;
import org.passerelle.security.Guarded;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.record.KeptRecord;
import org.passerelle.shared.record.Slugs;
import org.passerelle.shared.web.Answers;

/**
 * Finds what hangs under a project by its id. Rights on such a part are rights on its project, unless the part says itself
 * who may read and edit it.
 */
@ApplicationScoped
public class PartLookup {
    private final Access access;
    private final Answers answers;

    PartLookup(Access access, Answers answers) {
        this.access = access;
        this.answers = answers;
    }

    /** @throws ProblemException 404 where there is none, or the caller may not know of it */
    public <P extends KeptRecord> P find(Class<P> type, String id) {
        P part = Slugs.uuid(id)
                .map(uuid -> Panache.getEntityManager(type).find(type, uuid))
                .orElseThrow(ProblemException::notFound);
        access.require(Action.READ, guardOf(part));
        return part;
    }

    /** @throws ProblemException 404 as {@link #find}; 403 where only the right is missing */
    public <P extends KeptRecord> P require(Class<P> type, String id, Action right) {
        P part = find(type, id);
        access.require(right, guardOf(part));
        return part;
    }

    /** @throws ProblemException as {@link #require}; 428 and 412 where the caller names no version, or an old one */
    public <P extends KeptRecord> P toChange(Class<P> type, String id, Action right) {
        P part = require(type, id, right);
        answers.expectVersion(part.version(), part::input);
        return part;
    }

    private static Guarded guardOf(KeptRecord part) {
        return (Guarded) (part instanceof Guarded ? part : part.root());
    }
}
