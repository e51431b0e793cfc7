package org.passerelle.shared.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.passerelle.shared.problem.RuleBroken;

class PublishedRecordTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    /** A record with nothing but a life. */
    private static class Page extends PublishedRecord {
        private List<RuleBroken.Violation> missing = List.of();

        @Override
        public List<RuleBroken.Violation> missing() {
            return missing;
        }

        @Override
        public RecordType type() {
            return RecordType.EVENT;
        }

        @Override
        public Object input() {
            return "";
        }
    }

    private final Page page = new Page();

    private static void refused(Runnable step, String code) {
        RuleBroken broken = catchThrowableOfType(RuleBroken.class, step::run);
        assertThat(broken.violations().get(0).code()).isEqualTo(code);
    }

    @Test
    void a_record_begins_as_a_draft() {
        assertThat(page.publication()).isEqualTo(Publication.DRAFT);
        assertThat(page.wasEverPublished()).isFalse();
    }

    @Test
    void what_lacks_something_cannot_be_submitted() {
        page.missing = List.of(new RuleBroken.Violation("titles", "required", List.of()));
        refused(() -> page.submit(NOW), "required");
        assertThat(page.publication()).isEqualTo(Publication.DRAFT);
    }

    @Test
    void what_is_submitted_cannot_be_submitted_again() {
        page.submit(NOW);
        refused(() -> page.submit(NOW), "cannot-submit");
    }

    @Test
    void only_what_was_submitted_is_published() {
        refused(() -> page.publish(NOW), "cannot-publish");
        page.submit(NOW);
        page.publish(NOW);
        assertThat(page.isPublished()).isTrue();
        assertThat(page.wasEverPublished()).isTrue();
    }

    @Test
    void nothing_is_sent_back_without_a_reason() {
        page.submit(NOW);
        refused(() -> page.sendBack("  "), "reason-required");
        page.sendBack(" Précisez. ");
        assertThat(page.publicationReason()).isEqualTo("Précisez.");
        assertThat(page.publication()).isEqualTo(Publication.SENT_BACK);
    }

    @Test
    void what_is_published_cannot_be_sent_back() {
        page.submit(NOW);
        page.publish(NOW);
        refused(() -> page.sendBack("Trop tard."), "cannot-send-back");
    }

    @Test
    void the_reason_goes_when_the_record_is_published() {
        page.submit(NOW);
        page.sendBack("Précisez.");
        page.submit(NOW);
        page.publish(NOW);
        assertThat(page.publicationReason()).isNull();
    }

    @Test
    void what_was_public_is_public_again_when_a_withdrawal_is_taken_back() {
        page.submit(NOW);
        page.publish(NOW);
        page.withdraw(null);
        refused(() -> page.withdraw(null), "already-withdrawn");
        page.restore();
        assertThat(page.isPublished()).isTrue();
    }

    @Test
    void what_never_was_public_comes_back_as_a_draft() {
        refused(page::restore, "not-withdrawn");
        page.withdraw("Doublon");
        page.restore();
        assertThat(page.publication()).isEqualTo(Publication.DRAFT);
        assertThat(page.publicationReason()).isNull();
    }
}
