package org.passerelle.agreement;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.time.PreciseDate;

/**
 * What stands before and after an agreement, as far as the rules of renewing ask.
 *
 * @param predecessor the agreement it follows; null for none
 * @param line ids of the predecessor and of all that stands before it
 * @param renewals published agreements that take its place
 */
public record Chain(Neighbour predecessor, Set<UUID> line, List<Neighbour> renewals) {
    /** An agreement that follows none and that none follows. */
    public static final Chain NONE = new Chain(null, Set.of(), List.of());

    /** Another agreement of the chain. */
    public record Neighbour(UUID id, String title, PreciseDate starts, PreciseDate ends, boolean openEnded) {}

    /**
     * Lets an agreement take its place in the chain.
     *
     * @param own id of the agreement; null while it has none
     * @throws RuleBroken where the chain would lead back to it, or it would overlap what it renews or what renews it
     */
    void admit(UUID own, AgreementInput input) {
        if (predecessor != null) {
            if (own != null && line.contains(own)) {
                throw new RuleBroken("predecessorId", "goes-in-a-circle");
            }
            followPredecessor(input);
        }
        for (Neighbour renewal : renewals) {
            if (Boolean.TRUE.equals(input.openEnded())) {
                throw new RuleBroken("openEnded", "open-ended-but-renewed", renewal.title());
            }
            if (surelyBefore(renewal.starts(), input.ends())) {
                throw new RuleBroken(
                        "ends",
                        "overlaps-renewal",
                        renewal.title(),
                        renewal.starts().value());
            }
        }
    }

    private void followPredecessor(AgreementInput input) {
        if (surelyBefore(input.starts(), predecessor.starts())) {
            throw new RuleBroken(
                    "starts",
                    "starts-before-predecessor",
                    predecessor.title(),
                    predecessor.starts().value());
        }
        if (input.succession() != Succession.RENEWAL) {
            return;
        }
        if (predecessor.openEnded()) {
            throw new RuleBroken("predecessorId", "renewal-of-open-ended", predecessor.title());
        }
        if (surelyBefore(input.starts(), predecessor.ends())) {
            throw new RuleBroken(
                    "starts",
                    "renewal-overlaps",
                    predecessor.title(),
                    predecessor.ends().value());
        }
    }

    /**
     * True where every day the first date can mean lies before every day the second can: 'ends in 2020' and 'starts in
     * 2020' do not overlap for sure, and many agreements are known by their years only.
     */
    private static boolean surelyBefore(PreciseDate first, PreciseDate second) {
        return first != null && second != null && first.lastDay().isBefore(second.firstDay());
    }
}
