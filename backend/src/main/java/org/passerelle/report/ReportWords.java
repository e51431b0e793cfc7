package org.passerelle.report;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import org.passerelle.shared.text.Messages;
import org.passerelle.shared.text.Side;
import org.passerelle.shared.text.Term;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;
import org.passerelle.sheet.SheetWords;

/**
 * How a report says things: its own sentences, and figures and dates as sheets say them.
 *
 * @param sheet the words of sheets, in the language of the report
 */
record ReportWords(SheetWords sheet) {
    static ReportWords in(String language) {
        return new ReportWords(new SheetWords(language));
    }

    String language() {
        return sheet.language();
    }

    /** @throws java.util.MissingResourceException where a sentence lacks */
    String say(String key, Object... args) {
        return Messages.in(language()).get("report." + key, args);
    }

    /** The whole text; null where there is none. */
    String text(Texts texts) {
        return sheet.text(texts);
    }

    String side(Side side) {
        return side == null ? say("both-sides") : say(side == Side.NORTH ? "north" : "south");
    }

    /** The side a line counts for. */
    String side(Term side) {
        return side == null ? say("no-side") : side.label();
    }

    /** An amount in a table whose currency stands above it; cents only where there are any. */
    String amount(BigDecimal amount) {
        NumberFormat format =
                NumberFormat.getNumberInstance(Locale.forLanguageTag(language().equals("en") ? "en-GB" : language()));
        int cents = amount.stripTrailingZeros().scale() <= 0 ? 0 : 2;
        format.setMinimumFractionDigits(cents);
        format.setMaximumFractionDigits(2);
        return format.format(amount);
    }

    /** 'euro (EUR)'. */
    String currency(String code) {
        return Currency.getInstance(code).getDisplayName(Locale.forLanguageTag(language())) + " (" + code + ")";
    }

    String days(ReportPeriod period) {
        return say("days", sheet.day(period.from()), sheet.day(period.to()));
    }

    String period(PreciseDate starts, PreciseDate ends) {
        return sheet.period(starts, ends, false, null);
    }

    String day(LocalDate day) {
        return sheet.day(day);
    }
}
