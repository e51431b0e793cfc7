package org.passerelle.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.passerelle.security.Access;
import org.passerelle.security.Access.Action;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.record.RecordType;
import org.passerelle.shared.record.Slugs;

/** Finds an event by what stands in an address, as far as the caller may know of it. */
@ApplicationScoped
public class EventLookup {
    private final Slugs slugs;
    private final Access access;

    EventLookup(Slugs slugs, Access access) {
        this.slugs = slugs;
        this.access = access;
    }

    /**
     * An event the caller may read.
     *
     * @param moved true where the address is an old one
     */
    public record Found(Event event, boolean moved) {}

    /** @throws ProblemException 404 where there is none the caller may know of */
    public Found find(String idOrSlug) {
        Slugs.Address address = slugs.resolve(RecordType.EVENT, idOrSlug).orElseThrow(ProblemException::notFound);
        return new Found(readable(Event.findById(address.id())), address.former());
    }

    /** @throws ProblemException 404 as {@link #find}; 403 where only the right is missing */
    public Event require(String idOrSlug, Action action) {
        Event event = find(idOrSlug).event();
        access.require(action, event);
        return event;
    }

    /**
     * The event for a change, held until the transaction ends: of two writers the second waits, and then learns that
     * the other was first.
     *
     * @throws ProblemException as {@link #require}
     */
    Event hold(String idOrSlug) {
        UUID id = slugs.resolve(RecordType.EVENT, idOrSlug)
                .orElseThrow(ProblemException::notFound)
                .id();
        return readable(Event.findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** True for those who see what readers do not: what is not published beside it, the reason of a return. */
    boolean privy(Event event) {
        return access.caller().moderates() || access.decide(Action.EDIT, event).allowed();
    }

    private Event readable(Event event) {
        if (event == null || !access.decide(Action.READ, event).allowed()) {
            throw ProblemException.notFound();
        }
        return event;
    }
}
