package org.passerelle.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.passerelle.publication.Seats.Seat;

class SeatsTest {
    private static final UUID KEPT = UUID.randomUUID();
    private static final UUID MERGED = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final UUID NEWCOMER = UUID.randomUUID();

    private static final List<Seat> BEFORE = List.of(
            seat(MERGED, "signatory"), seat(OTHER, "signatory"), seat(KEPT, "signatory"), seat(MERGED, "operator"));

    private final Seats united = Seats.united(UUID.randomUUID(), BEFORE, KEPT, MERGED);

    private static Seat seat(UUID partner, String role) {
        return new Seat(partner, role);
    }

    @Test
    void a_role_that_both_had_is_kept_once() {
        assertThat(united.after())
                .containsExactly(seat(KEPT, "signatory"), seat(OTHER, "signatory"), seat(KEPT, "operator"));
    }

    @Test
    void an_untouched_list_is_given_back_as_it_was() {
        assertThat(united.givenBack(united.after(), KEPT, MERGED)).contains(BEFORE);
    }

    @Test
    void a_newcomer_stays_when_the_rest_is_given_back() {
        List<Seat> now = List.of(
                seat(NEWCOMER, "observer"), seat(KEPT, "signatory"), seat(OTHER, "signatory"), seat(KEPT, "operator"));
        assertThat(united.givenBack(now, KEPT, MERGED).orElseThrow())
                .containsExactly(
                        seat(NEWCOMER, "observer"),
                        seat(KEPT, "signatory"),
                        seat(MERGED, "signatory"),
                        seat(OTHER, "signatory"),
                        seat(MERGED, "operator"));
    }

    @Test
    void a_list_whose_united_seats_changed_cannot_be_given_back() {
        assertThat(united.givenBack(List.of(seat(KEPT, "signatory"), seat(OTHER, "signatory")), KEPT, MERGED))
                .isEmpty();
    }
}
