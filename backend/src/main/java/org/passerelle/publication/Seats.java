package org.passerelle.publication;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The partners of one agreement or event, in order, before and after two of them became one. Pure: it reads and writes
 * nothing.
 *
 * @param record the agreement or event
 */
record Seats(UUID record, List<Seat> before, List<Seat> after) {

    /**
     * A partner in a role.
     *
     * @param role null where the list has no roles
     */
    record Seat(UUID partner, String role) {}

    /** One partner takes the seats of another; where it sits in that role already, one seat is left. */
    static Seats united(UUID record, List<Seat> before, UUID kept, UUID merged) {
        Set<Seat> after = new LinkedHashSet<>();
        for (Seat seat : before) {
            after.add(seat.partner().equals(merged) ? new Seat(kept, seat.role()) : seat);
        }
        return new Seats(record, before, List.copyOf(after));
    }

    /**
     * The list with the seats given back.
     *
     * @param now the list as it is; others may have come or gone in the meantime
     * @return empty where the seats of the kept partner are no longer those of the merge
     */
    Optional<List<Seat>> givenBack(List<Seat> now, UUID kept, UUID merged) {
        if (now.equals(after)) {
            return Optional.of(before);
        }
        if (!seatsOf(kept, now).equals(seatsOf(kept, after))
                || !seatsOf(merged, now).isEmpty()) {
            return Optional.empty();
        }
        List<Seat> back = new ArrayList<>();
        for (Seat seat : now) {
            if (!seat.partner().equals(kept) || before.contains(seat)) {
                back.add(seat);
            }
            Seat ofMerged = new Seat(merged, seat.role());
            if (seat.partner().equals(kept) && before.contains(ofMerged)) {
                back.add(ofMerged);
            }
        }
        return Optional.of(back);
    }

    private static Set<Seat> seatsOf(UUID partner, List<Seat> seats) {
        return seats.stream().filter(s -> s.partner().equals(partner)).collect(Collectors.toSet());
    }
}
