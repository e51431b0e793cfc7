package org.passerelle.opendata;

import java.util.regex.Pattern;
import org.dhatim.fastexcel.RichText;

/** A text as a cell of a workbook can carry it. */
final class XlsxText {
    /** Spreadsheets call a file broken that has more in a cell. */
    static final int MOST_CHARACTERS = 32_767;

    /** Stands where a text had to end, so that none is cut silently; the whole one is in the other formats. */
    static final String CUT = " [...]";

    /** What XML cannot carry, and what reads like the spelling of such a character (ISO 29500, ST_Xstring). */
    private static final Pattern TO_SPELL =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)");

    private XlsxText() {}

    /** As rich text without any riches: what the library writes so keeps the blanks at its ends. */
    static RichText of(String text) {
        return RichText.builder().run(spelt(cut(text))).end().build();
    }

    static String spelt(String text) {
        return TO_SPELL.matcher(text)
                .replaceAll(found -> "_x%04X_".formatted((int) found.group().charAt(0)));
    }

    static String cut(String text) {
        if (text.length() <= MOST_CHARACTERS) {
            return text;
        }
        int end = MOST_CHARACTERS - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }
}
