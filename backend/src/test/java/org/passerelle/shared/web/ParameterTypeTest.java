package org.passerelle.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.testsupport.Odd;

/** Whatever a filter is given, it is a value of its type or a bad parameter: what comes after can rely on it. */
class ParameterTypeTest {
    static Stream<Arguments> types() {
        return Stream.of(
                reading(Integer.class, Integer::valueOf),
                reading(Long.class, Long::valueOf),
                reading(BigDecimal.class, BigDecimal::new),
                reading(Boolean.class, Boolean::valueOf),
                reading(LocalDate.class, LocalDate::parse),
                reading(Instant.class, Instant::parse),
                reading(UUID.class, UUID::fromString),
                reading(String.class, text -> text));
    }

    private static Arguments reading(Class<?> type, Function<String, Object> reader) {
        return Arguments.of(type, reader);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void passes_only_what_can_be_read(Class<?> type, Function<String, Object> reader) {
        Odd.texts(1).forEach(text -> {
            try {
                ParameterType.of(type).check("filter", List.of(text));
            } catch (ProblemException refused) {
                assertThat(refused.type().status()).isEqualTo(400);
                return;
            }
            assertThat(reader.apply(text)).isNotNull();
            assertThat(text).doesNotContain("\u0000").hasSizeLessThanOrEqualTo(ParameterBounds.MAX_TEXT);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void given_twice_is_refused_where_one_is_meant(Class<?> type, Function<String, Object> reader) {
        assertThat(refusal(ParameterType.of(type), List.of("1", "1"))).isEqualTo("given-twice");
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "java.lang.Boolean, yes, not-true-or-false",
        "java.util.UUID, pontcharra, not-an-id",
        "java.lang.Integer, many, not-a-number"
    })
    void says_what_was_expected(Class<?> type, String value, String code) {
        assertThat(refusal(ParameterType.of(type), List.of(value))).isEqualTo(code);
    }

    @Test
    void takes_no_more_values_than_anybody_chooses_by_hand() {
        List<String> most = Collections.nCopies(ParameterBounds.MAX_VALUES, "FR");
        ParameterType.many(String.class).check("country", most);
        assertThat(refusal(ParameterType.many(String.class), Collections.nCopies(most.size() + 1, "FR")))
                .isEqualTo("too-many-values");
    }

    private static String refusal(ParameterType type, List<String> values) {
        return catchThrowableOfType(ProblemException.class, () -> type.check("filter", values))
                .violations()
                .get(0)
                .code();
    }
}
