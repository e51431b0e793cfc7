package org.passerelle.testsupport;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts nobody would think of, the same ones in every run: pieces that break parsers, put together at random. */
public final class Odd {
    private static final List<String> PIECES = List.of(
            "",
            " ",
            "\t",
            "\r\n",
            "\u0000",
            "\u00a0",
            "\u200b",
            "\ufeff",
            "\u202e",
            "\ud83d\ude00",
            "\ud800",
            "é",
            "\u0661",
            "=",
            "+",
            "-",
            "@",
            "\uff1d",
            "'",
            "\"",
            ",",
            ";",
            "|",
            "%",
            "\\",
            "{",
            "[",
            "0",
            "1",
            "9",
            "1988",
            "2024-02-30",
            "2024-02-29",
            "-05",
            "-12",
            ":",
            "T",
            "Z",
            "+00",
            ".",
            "e9",
            "NaN",
            "infinity",
            "null",
            "true",
            "x",
            "' or 1=1--",
            "01990000-0000-7000-8000-000000000001",
            "9999999999999999999999");

    private Odd() {}

    /** Texts for properties: the same pieces, among any characters at all. */
    public static Arbitrary<String> text() {
        return Arbitraries.oneOf(Arbitraries.of(PIECES), Arbitraries.strings().ofMaxLength(5))
                .list()
                .ofMaxSize(6)
                .map(pieces -> String.join("", pieces));
    }

    /** The same without what no text of ours can hold: U+0000 and half characters. */
    public static Arbitrary<String> carriedText() {
        return text().map(text ->
                new String(text.replace("\u0000", "").getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    /** Two thousand texts. */
    public static Stream<String> texts(long seed) {
        Random random = new Random(seed);
        Supplier<String> one = () -> {
            StringBuilder text = new StringBuilder();
            for (int pieces = random.nextInt(6); pieces >= 0; pieces--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            return text.toString();
        };
        return Stream.concat(PIECES.stream(), Stream.generate(one).limit(2_000));
    }
}
