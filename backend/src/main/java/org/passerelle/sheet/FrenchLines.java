package org.passerelle.sheet;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: as Unicode says, but not behind an apostrophe, where neither French nor Italian breaks a word. */
final class FrenchLines implements FSTextBreaker {
    private final BreakIterator lines = BreakIterator.getLineInstance(Locale.FRENCH);
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        lines.setText(newText);
    }

    @Override
    public int next() {
        int end = lines.next();
        while (end > 1 && end < text.length() && isApostrophe(text.charAt(end - 1))) {
            end = lines.next();
        }
        return end;
    }

    private static boolean isApostrophe(char character) {
        return character == '\u2019' || character == '\'';
    }
}
