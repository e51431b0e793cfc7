package org.passerelle.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " \t\r\n", "\u00a0", "\u200b", "\u202e\u202c", "\ufeff \u00ad", "\u2028"})
    void what_cannot_be_seen_is_no_text(String invisible) {
        assertThat(Texts.blankIsAbsent(invisible)).isNull();
        assertThat(Texts.fr(invisible).isEmpty()).isTrue();
    }

    @Test
    void what_can_be_seen_keeps_what_cannot() {
        assertThat(Texts.blankIsAbsent(" Dem\u200bbela\u202c ")).isEqualTo("Dem\u200bbela\u202c");
        assertThat(Texts.blankIsAbsent("\ud83d\udc69\u200d\ud83d\udc67")).isEqualTo("\ud83d\udc69\u200d\ud83d\udc67");
    }
}
