package org.passerelle.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.passerelle.shared.problem.ProblemType;

class MessagesTest {
    @Test
    void every_sentence_exists_in_every_language() {
        for (String language : Messages.LANGUAGES) {
            assertThat(Messages.in(language).keys())
                    .as(language)
                    .isEqualTo(Messages.in("fr").keys());
        }
    }

    @Test
    void every_kind_of_problem_has_a_title_and_a_detail() {
        assertThat(Messages.in("fr").keys())
                .containsAll(Arrays.stream(ProblemType.values())
                        .flatMap(t -> java.util.stream.Stream.of(
                                "problem." + t.code() + ".title", "problem." + t.code() + ".detail"))
                        .toList());
    }

    @Test
    void no_sentence_has_a_typewriter_apostrophe() {
        for (String language : Messages.LANGUAGES) {
            Messages sentences = Messages.in(language);
            assertThat(sentences.keys())
                    .as(language)
                    .noneMatch(key -> sentences.get(key).matches("(?s).*\\p{L}'\\p{L}.*"));
        }
    }
}
