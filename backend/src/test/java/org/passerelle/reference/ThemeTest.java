package org.passerelle.reference;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.text.Texts;

class ThemeTest {
    private static final Texts WORDS = new Texts("Eau", "Water", "Acqua");

    private static ThemeInput input(String code, String parent) {
        return new ThemeInput(code, WORDS, parent, List.of(), 1, false);
    }

    private final Theme first = new Theme(input("first", null), null);
    private final Theme second = new Theme(input("second", "first"), first);
    private final Theme third = new Theme(input("third", "second"), second);

    @Test
    void a_theme_has_words_in_every_language() {
        ThemeInput half = new ThemeInput("half", new Texts("Eau", null, "Acqua"), null, List.of(), 1, false);
        assertThatThrownBy(() -> new Theme(half, null))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("required at labels.en");
    }

    @Test
    void the_tree_has_three_levels() {
        assertThatThrownBy(() -> new Theme(input("fourth", "third"), third))
                .isInstanceOf(RuleBroken.class)
                .hasMessageStartingWith("theme-too-deep");
    }

    @Test
    void a_theme_keeps_its_code() {
        assertThatThrownBy(() -> third.apply(input("other", "second"), second, false))
                .isInstanceOf(RuleBroken.class)
                .hasMessageStartingWith("code-is-fixed");
    }

    @Test
    void a_theme_in_use_keeps_its_level() {
        assertThatThrownBy(() -> third.apply(input("third", "first"), first, true))
                .isInstanceOf(RuleBroken.class)
                .hasMessageStartingWith("theme-in-use");
    }

    @Test
    void a_theme_in_use_can_be_retired_and_renamed() {
        assertThatCode(() -> third.apply(
                        new ThemeInput(
                                "third", new Texts("Eaux", "Waters", "Acque"), "second", List.of("14031"), 4, true),
                        second,
                        true))
                .doesNotThrowAnyException();
    }

    @Test
    void a_theme_nobody_uses_can_move() {
        assertThatCode(() -> third.apply(input("third", "first"), first, false)).doesNotThrowAnyException();
    }
}
