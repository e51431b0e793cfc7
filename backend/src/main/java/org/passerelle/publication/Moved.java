package org.passerelle.publication;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.passerelle.partner.PartnerInput;

/**
 * Everything a merge moved, as the table keeps it, so that undoing gives each back.
 *
 * @param organization alias that went to the kept partner; null where none did
 * @param identifiers that the kept partner took over
 * @param formerNames names of the merged partner, kept as former ones
 * @param rows ids of the rows whose one reference moved, by column
 */
record Moved(
        String organization,
        List<PartnerInput.Identifier> identifiers,
        List<PartnerInput.FormerName> formerNames,
        List<Participation> projects,
        List<Confirmation> confirmations,
        List<Seats> agreements,
        List<Seats> events,
        Map<MovedColumn, List<UUID>> rows) {

    /**
     * The two partners in one project.
     *
     * @param kept what the kept partner was before; null where it was not in the project
     * @param after what it became
     */
    record Participation(UUID project, Part kept, Part merged, Part after) {
        static Participation united(UUID project, Part kept, Part merged) {
            return new Participation(project, kept, merged, kept == null ? merged : kept.with(merged));
        }
    }

    /** What a partner is in a project. */
    record Part(String side, List<String> roles, int position, boolean sharesEditing) {
        private Part with(Part other) {
            List<String> together = java.util.stream.Stream.concat(roles.stream(), other.roles.stream())
                    .distinct()
                    .toList();
            return new Part(side, together, position, sharesEditing || other.sharesEditing);
        }

        /** Position aside: others may have come before it. */
        boolean isStill(Part now) {
            return now != null
                    && side.equals(now.side)
                    && roles.equals(now.roles)
                    && sharesEditing == now.sharesEditing;
        }
    }

    /** When each of the two last said that a project is still true; kept is null where it never did. */
    record Confirmation(UUID project, Instant kept, Instant merged) {}
}
