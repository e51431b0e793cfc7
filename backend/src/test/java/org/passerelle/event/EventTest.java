package org.passerelle.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

class EventTest {
    private static EventInput input(EventKind kind, PreciseDate starts, PreciseDate ends, UUID... partners) {
        return new EventInput(
                kind,
                Texts.fr("Atelier eau"),
                null,
                null,
                starts,
                ends,
                "Dakar",
                "SN",
                false,
                List.of(Texts.fr("Directrice de la jeunesse")),
                List.of(partners),
                List.of(),
                null,
                null);
    }

    private static void refused(EventInput input, String field, String code) {
        assertThatThrownBy(() -> new Event(input)).isInstanceOfSatisfying(RuleBroken.class, broken -> {
            assertThat(broken.violations().get(0).field()).isEqualTo(field);
            assertThat(broken.violations().get(0).code()).isEqualTo(code);
        });
    }

    @Test
    void an_event_cannot_end_before_it_starts() {
        refused(input(EventKind.WORKSHOP, PreciseDate.year(2020), PreciseDate.year(2019)), "ends", "end-before-start");
    }

    @Test
    void an_end_needs_a_start() {
        refused(input(EventKind.WORKSHOP, null, PreciseDate.year(2019)), "starts", "end-without-start");
    }

    @Test
    void a_partner_is_present_once() {
        UUID partner = UUID.randomUUID();
        refused(
                input(EventKind.MEETING, PreciseDate.year(2019), null, partner, partner),
                "partnerIds[1]",
                "partner-present-twice");
    }

    @Test
    void an_event_needs_a_date_before_it_is_submitted() {
        assertThat(new Event(input(EventKind.MEETING, null, null)).missing())
                .extracting(RuleBroken.Violation::code)
                .containsExactly("date-needed");
        assertThat(new Event(input(EventKind.MEETING, PreciseDate.year(2019), null)).missing())
                .isEmpty();
    }

    @Test
    void news_needs_a_text_before_it_is_submitted() {
        assertThat(new Event(input(EventKind.NEWS, PreciseDate.year(2019), null)).missing())
                .extracting(RuleBroken.Violation::code)
                .containsExactly("text-needed");
    }

    @Test
    void who_wrote_it_edits_it_and_who_was_there_reads_its_draft() {
        UUID author = UUID.randomUUID();
        UUID present = UUID.randomUUID();
        Event event = new Event(input(EventKind.MEETING, PreciseDate.year(2019), null, present));
        event.registeredBy(author);
        assertThat(event.editingPartners()).containsExactly(author);
        assertThat(event.involvedPartners()).containsExactlyInAnyOrder(author, present);
    }

    @Test
    void what_is_read_is_what_was_written() {
        EventInput input = input(EventKind.MEETING, PreciseDate.year(2019), PreciseDate.year(2020), UUID.randomUUID());
        assertThat(new Event(input).input()).isEqualTo(input);
    }
}
