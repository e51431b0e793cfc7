package org.passerelle.shared.text;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What people write, kept per language (ISO 639-1). A language that nobody wrote in is absent, never an empty string.
 *
 * @param fr the text in French
 * @param en the text in English
 * @param it the text in Italian
 */
@Schema(
        description = "A text in each language somebody wrote it in",
        example = "{\"fr\": \"Eau potable à Dembela\", \"en\": \"Drinking water in Dembela\"}")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Texts(
        @Schema(maxLength = 20000) String fr,
        @Schema(maxLength = 20000) String en,
        @Schema(maxLength = 20000) String it) {

    public Texts {
        fr = blankIsAbsent(fr);
        en = blankIsAbsent(en);
        it = blankIsAbsent(it);
    }

    /** A text known in French only. */
    public static Texts fr(String text) {
        return new Texts(text, null, null);
    }

    /** The text in the language asked for, else French, English, Italian; null when there is none. */
    public String in(String language) {
        String wanted =
                switch (language) {
                    case "en" -> en;
                    case "it" -> it;
                    default -> fr;
                };
        return wanted != null
                ? wanted
                : Stream.of(fr, en, it).filter(t -> t != null).findFirst().orElse(null);
    }

    @JsonIgnore
    public boolean isEmpty() {
        return fr == null && en == null && it == null;
    }

    /** Length in characters of the longest language. */
    public int longest() {
        return Stream.of(fr, en, it)
                .filter(t -> t != null)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** Null where there is nothing to keep, so that an emptied text leaves no trace in the record. */
    public static Texts orNull(Texts texts) {
        return texts == null || texts.isEmpty() ? null : texts;
    }

    /** A readable address part made of the text: 'Eau à Dembéla' becomes 'eau-a-dembela'. Empty when no letter is left. */
    public static String slug(String text) {
        String plain = java.text.Normalizer.normalize(
                        text.replace("œ", "oe").replace("æ", "ae"), java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return plain.length() <= 80 ? plain : plain.substring(0, 80).replaceAll("-[^-]*$", "");
    }

    /** The text without blanks around it; null where nothing is left that can be seen. */
    public static String blankIsAbsent(String text) {
        return text == null || text.codePoints().allMatch(Texts::isInvisible) ? null : text.strip();
    }

    /** A heading or a link of nothing but these could be neither seen nor heard. */
    private static boolean isInvisible(int character) {
        int type = Character.getType(character);
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || type == Character.FORMAT
                || type == Character.CONTROL;
    }
}
