package org.passerelle.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CallerBucketsTest {
    private final CallerBuckets buckets = new CallerBuckets();

    @Test
    void any_number_of_callers_takes_bounded_memory() {
        for (int i = 0; i < CallerBuckets.MAX_CALLERS + 5_000; i++) {
            buckets.of("caller " + i, 5).tryConsume(1);
        }
        assertThat(buckets.size()).isEqualTo(CallerBuckets.MAX_CALLERS);
    }

    @Test
    void who_goes_on_asking_is_not_forgotten_for_the_many_who_come_by() {
        assertThat(buckets.of("busy", 1).tryConsume(1)).isTrue();
        for (int i = 0; i < CallerBuckets.MAX_CALLERS * 2; i++) {
            buckets.of("passing " + i, 5).tryConsume(1);
            if (i % 1_000 == 0) {
                assertThat(buckets.of("busy", 1).getAvailableTokens()).isZero();
            }
        }
    }
}
