package org.passerelle.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.passerelle.security.Access;
import org.passerelle.security.Access.Action;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.record.RecordType;
import org.passerelle.shared.record.Slugs;

/** Finds an agreement by what stands in an address, as far as the caller may know of it. */
@ApplicationScoped
public class AgreementLookup {
    private final Slugs slugs;
    private final Access access;

    AgreementLookup(Slugs slugs, Access access) {
        this.slugs = slugs;
        this.access = access;
    }

    /**
     * An agreement the caller may read.
     *
     * @param moved true where the address is an old one
     */
    public record Found(Agreement agreement, boolean moved) {}

    /** @throws ProblemException 404 where there is none the caller may know of */
    public Found find(String idOrSlug) {
        Slugs.Address address = slugs.resolve(RecordType.AGREEMENT, idOrSlug).orElseThrow(ProblemException::notFound);
        return new Found(readable(Agreement.findById(address.id())), address.former());
    }

    /** @throws ProblemException 404 as {@link #find}; 403 where only the right is missing */
    public Agreement require(String idOrSlug, Action action) {
        Agreement agreement = find(idOrSlug).agreement();
        access.require(action, agreement);
        return agreement;
    }

    /**
     * The agreement for a change, held until the transaction ends: of two writers the second waits, and then learns that
     * the other was first.
     *
     * @throws ProblemException as {@link #require}
     */
    Agreement hold(String idOrSlug) {
        UUID id = slugs.resolve(RecordType.AGREEMENT, idOrSlug)
                .orElseThrow(ProblemException::notFound)
                .id();
        return readable(Agreement.findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** True for those who see what readers do not: what is not published beside it, the reason of a return. */
    boolean privy(Agreement agreement) {
        return access.caller().moderates()
                || access.decide(Action.EDIT, agreement).allowed();
    }

    private Agreement readable(Agreement agreement) {
        if (agreement == null || !access.decide(Action.READ, agreement).allowed()) {
            throw ProblemException.notFound();
        }
        return agreement;
    }
}
