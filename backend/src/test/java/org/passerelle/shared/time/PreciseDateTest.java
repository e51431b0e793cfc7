package org.passerelle.shared.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.time.PreciseDate.Precision;
import org.passerelle.testsupport.Odd;

class PreciseDateTest {
    @ParameterizedTest
    @EnumSource(Precision.class)
    void any_text_is_a_date_in_range_or_breaks_a_rule(Precision precision) {
        Odd.texts(1).forEach(text -> {
            PreciseDate date = new PreciseDate(text, precision);
            try {
                assertThat(date.firstDay().getYear()).isBetween(1000, 2200);
                assertThat(date.lastDay()).isAfterOrEqualTo(date.firstDay());
                assertThat(text).matches("[12][0-9]{3}(-[0-9]{2}){0,2}");
            } catch (RuleBroken refused) {
                assertThat(refused.violations()).hasSize(1);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"0999", "2201"})
    void a_year_no_cooperation_can_be_in_is_taken_for_a_slip(String year) {
        assertThatThrownBy(() -> new PreciseDate(year, Precision.YEAR).firstDay())
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.violations().get(0).code()).isEqualTo("date-out-of-range"));
    }

    @ParameterizedTest
    @EnumSource(Precision.class)
    void every_day_is_read_back_as_precisely_as_it_was_written(Precision precision) {
        Random random = new Random(2);
        for (int i = 0; i < 2_000; i++) {
            LocalDate day = LocalDate.of(1000, 1, 1).plusDays(random.nextInt(438_000));
            PreciseDate date = PreciseDate.of(day, precision);
            assertThat(date.firstDay()).isBeforeOrEqualTo(day);
            assertThat(date.lastDay()).isAfterOrEqualTo(day);
            assertThat(PreciseDate.of(date.firstDay(), precision)).isEqualTo(date);
        }
    }
}
