package org.passerelle.shared.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CarriedTextTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0xD800, 0xDC00})
    void a_text_that_cannot_be_kept_or_reads_otherwise_than_it_is_is_not_carried(int character) {
        assertThat(StrictValues.carried("eau " + (char) character + "gpj.exe")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "L’eau à Dembéla",
                "مياه الشرب \u0028باماكو\u0029",
                "\u05e2\u05d1\u05e8\u05d9\u05ea\u200f 12",
                "\ud83d\ude00",
                "a\u2028b",
                "N'Ko \u07d2\u07de\u07cf"
            })
    void what_people_write_in_any_script_is_carried(String text) {
        assertThat(StrictValues.carried(text)).isTrue();
    }
}
