package org.passerelle.sheet;

import java.math.BigDecimal;
import java.text.BreakIterator;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import org.passerelle.shared.money.Money;
import org.passerelle.shared.text.Messages;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/** How a sheet says things in its language: sentences, figures, dates (CLDR). */
public final class SheetWords {
    /** A text beyond this many characters ends with a whole sentence and says that it goes on elsewhere. */
    private static final int LONG = 1200;

    private final String language;
    private final Locale locale;
    private final Messages messages;

    public SheetWords(String language) {
        this.language = language;
        // English of Europe: day before month, as the other two languages write it.
        this.locale = Locale.forLanguageTag(language.equals("en") ? "en-GB" : language);
        this.messages = Messages.in(language);
    }

    public String language() {
        return language;
    }

    /** @throws java.util.MissingResourceException where a sentence lacks */
    public String say(String key, Object... args) {
        return messages.get("sheet." + key, args);
    }

    /** The text in the language of the sheet, else in one it was written in; null where there is none. */
    public String text(Texts texts) {
        return texts == null ? null : texts.in(language);
    }

    /** Like {@link #text}; a long one ends with a sentence that says where the rest stands. */
    public String passage(Texts texts) {
        String text = text(texts);
        if (text == null || text.length() <= LONG) {
            return text;
        }
        BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
        sentences.setText(text);
        int end = sentences.preceding(LONG);
        if (end <= 0) {
            BreakIterator words = BreakIterator.getWordInstance(locale);
            words.setText(text);
            end = Math.max(1, words.preceding(LONG));
        }
        return text.substring(0, end).strip() + " " + say("goes-on");
    }

    /** An amount with its currency; cents only where there are any. */
    public String money(BigDecimal amount, String currency) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(currency));
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        format.setMinimumFractionDigits(whole ? 0 : 2);
        format.setMaximumFractionDigits(whole ? 0 : 2);
        return format.format(amount);
    }

    public String money(Money money) {
        return money(new BigDecimal(money.amount()), money.currency());
    }

    /** A value with as many decimals as it was written with. */
    public String number(BigDecimal value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        return format.format(value);
    }

    public String percent(BigDecimal percent) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        return format.format(percent.movePointLeft(2));
    }

    /** A date no more precise than it is known: '2019', 'mai 2019', '12 mai 2019'. */
    public String date(PreciseDate date) {
        String pattern =
                switch (date.precision()) {
                    case YEAR -> "yyyy";
                    case MONTH -> "MMMM yyyy";
                    case DAY -> "d MMMM yyyy";
                };
        return DateTimeFormatter.ofPattern(pattern, locale).format(date.firstDay());
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
    }

    /** From when to when, as practitioners say it. */
    public String period(PreciseDate start, PreciseDate end, boolean open, Integer months) {
        if (start != null && end != null) {
            return date(start).equals(date(end)) ? date(start) : date(start) + " – " + date(end);
        }
        if (start != null) {
            return open ? say("since", date(start)) : date(start);
        }
        if (end != null) {
            return say("until", date(end));
        }
        if (months == null) {
            return say("no-dates");
        }
        return months % 12 == 0 ? say("years", months / 12) : say("months", months);
    }
}
