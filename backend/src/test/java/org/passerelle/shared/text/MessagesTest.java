package org.passerelle.shared.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
                        .flatMap(t -> Stream.of("problem." + t.code() + ".title", "problem." + t.code() + ".detail"))
                        .toList());
    }

    /** What no test has ever made the platform say may never be said, or said of something else. */
    @Test
    void every_rule_is_broken_by_a_test() throws IOException {
        String tests;
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            tests = files.filter(file -> file.toString().endsWith("Test.java"))
                    .map(MessagesTest::text)
                    .collect(joining());
        }
        assertThat(Messages.in("fr").keys())
                .filteredOn(key -> key.startsWith("violation."))
                .filteredOn(key -> !Pattern.compile("(?<![\\w-])" + key.substring(10) + "(?![\\w-])")
                        .matcher(tests)
                        .find())
                .isEmpty();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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
