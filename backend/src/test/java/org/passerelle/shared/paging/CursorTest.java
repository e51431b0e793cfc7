package org.passerelle.shared.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.sql.Sql;
import org.passerelle.testsupport.Odd;

/** A cursor comes back from strangers: it is one of ours or it is refused, and the database never sees another. */
class CursorTest {
    private static final UUID ID = UUID.fromString("01990000-0000-7000-8000-000000000001");

    private static void follow(String type, String key) {
        new Sort("r.key", type, false, "r.id").after(Sql.of("select"), new Page.Key(key, ID));
    }

    @Test
    void any_text_is_a_cursor_or_a_bad_parameter() {
        Odd.texts(1).forEach(text -> {
            for (String cursor : new String[] {text, encoded(text), encoded(ID + "|" + text)}) {
                try {
                    assertThat(Page.of(20, cursor).after().id()).isNotNull();
                } catch (ProblemException refused) {
                    assertThat(refused.type().status()).isEqualTo(400);
                }
            }
        });
    }

    @Test
    void what_is_written_is_read_back() {
        Odd.texts(2)
                .filter(text -> text.indexOf('\u0000') < 0 && !text.contains("\ud800"))
                .forEach(text -> {
                    Page.Key key = new Page.Key(text, ID);
                    assertThat(Page.decode(Page.encode(key))).isEqualTo(key);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"uuid", "integer", "bigint", "numeric", "date", "timestamptz"})
    void odd_keys_are_refused_or_such_as_the_database_reads(String type) {
        Odd.texts(3).forEach(text -> {
            try {
                follow(type, text);
                assertThat(text).matches("[0-9a-f:. TZ+-]{1,61}");
            } catch (ProblemException refused) {
                assertThat(refused.type().status()).isEqualTo(400);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "text, Dembela",
        "uuid, 01990000-0000-7000-8000-000000000001",
        "integer, 2020",
        "bigint, 120400000000",
        "numeric, 12900.00",
        "date, 0001-01-01",
        "date, 9999-12-31",
        "timestamptz, 2026-03-01 10:20:30.123456+00",
        "timestamptz, 2026-03-01T10:20:30.123456789Z",
        "timestamptz, 2026-03-01T10:20Z"
    })
    void keys_of_ours_are_followed(String type, String key) {
        follow(type, key);
    }

    @ParameterizedTest
    @CsvSource({
        "integer, 99999999999",
        "integer, x",
        "bigint, 9223372036854775808",
        "numeric, NaN",
        "numeric, 1e999999",
        "date, 2024-02-30",
        "date, infinity",
        "date, 0000-01-01",
        "timestamptz, 2024-13-01 00:00:00+00",
        "timestamptz, 2024-01-01 25:00:00+00",
        "timestamptz, now",
        "uuid, x"
    })
    void keys_that_would_fail_in_the_database_are_refused(String type, String key) {
        assertThatThrownBy(() -> follow(type, key)).isInstanceOf(ProblemException.class);
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
