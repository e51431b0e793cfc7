package org.passerelle.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import org.passerelle.security.Access;
import org.passerelle.security.Access.Action;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.record.Slugs;

/** Finds a document as far as the caller may know of it, which its record decides and whom it is for. */
@ApplicationScoped
public class DocumentLookup {
    private final Access access;

    DocumentLookup(Access access) {
        this.access = access;
    }

    /** @throws ProblemException 404 where there is none the caller may know of, or it was withdrawn */
    public Document find(String id) {
        Document document = known(id, LockModeType.NONE);
        if (document.isWithdrawn()) {
            throw ProblemException.notFound();
        }
        return document;
    }

    /**
     * The document for a change, held until the transaction ends: of two writers the second waits, and then learns that
     * the other was first.
     *
     * @throws ProblemException as {@link #find}
     */
    Document hold(String id) {
        Document document = known(id, LockModeType.PESSIMISTIC_WRITE);
        if (document.isWithdrawn()) {
            throw ProblemException.notFound();
        }
        return document;
    }

    /** Like {@link #hold} for one that may have been withdrawn, which only those can know of who could do that. */
    Document holdWithdrawn(String id) {
        Document document = known(id, LockModeType.PESSIMISTIC_WRITE);
        boolean removable = access.caller().moderates()
                || access.decide(Action.EDIT, document.owner()).allowed();
        if (document.isWithdrawn() && !removable) {
            throw ProblemException.notFound();
        }
        return document;
    }

    private Document known(String id, LockModeType lock) {
        Document document = Slugs.uuid(id)
                .map(uuid -> Document.<Document>findById(uuid, lock))
                .orElseThrow(ProblemException::notFound);
        boolean readable = access.decide(Action.READ, document.owner()).allowed()
                && (document.isOpen() || access.readsUnpublished(document.owner()));
        if (!readable) {
            throw ProblemException.notFound();
        }
        return document;
    }
}
