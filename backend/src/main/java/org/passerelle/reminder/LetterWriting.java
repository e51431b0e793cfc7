package org.passerelle.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.passerelle.results.DueState;
import org.passerelle.shared.record.RecordType;
import org.passerelle.shared.text.Messages;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;
import org.passerelle.shared.web.PublicAddresses;

/** Words a reminder in the language of the partner that gets it. */
@ApplicationScoped
class LetterWriting {
    /** So many values are named; the form the letter leads to shows all of them. */
    private static final int MOST_NAMED = 40;

    private static final int LONGEST_TITLE = 120;

    /** Where Italian is the language of offices. */
    private static final Set<String> ITALIAN = Set.of("IT", "SM", "VA");

    /** Where neither French nor Italian is, as far as partners of this field come from there. */
    private static final Set<String> ENGLISH = Set.of(
            "GB", "IE", "MT", "GH", "NG", "GM", "SL", "LR", "KE", "UG", "TZ", "ZM", "ZW", "MW", "ZA", "NA", "BW", "LS",
            "SZ", "ET", "ER", "SS", "SD", "SO", "US", "DE", "NL", "SE", "DK", "FI", "NO", "AT", "PL", "CZ");

    private final PublicAddresses addresses;
    private final Clock clock;

    LetterWriting(PublicAddresses addresses, Clock clock) {
        this.addresses = addresses;
        this.clock = clock;
    }

    /**
     * @param from the names of the partner that reminds
     * @param replyTo its shared mailbox; null for none
     */
    Letter write(Owed owed, Texts from, String replyTo) {
        String lang = languageOf(owed.partner().country());
        Words words = new Words(lang);
        List<Owed.Value> values = owed.values();
        String title = oneLine(owed.titles().in(lang));
        StringBuilder body = new StringBuilder()
                .append(words.say("greeting"))
                .append("\n\n")
                .append(words.say("intro", title, oneLine(owed.partner().names().in(lang))))
                .append("\n\n");
        values.stream().limit(MOST_NAMED).forEach(value -> body.append(words.line(value))
                .append('\n'));
        if (values.size() > MOST_NAMED) {
            body.append(words.say("more", values.size() - MOST_NAMED)).append('\n');
        }
        body.append('\n')
                .append(words.say("enter", addresses.of("/mon-espace/projets/" + owed.projectId() + "/valeurs")))
                .append('\n')
                .append(words.say("project", addresses.pages(RecordType.PROJECT) + "/" + owed.slug()))
                .append("\n\n")
                .append(words.say("no-data"))
                .append("\n\n")
                .append(words.say("from", words.day(LocalDate.now(clock)), oneLine(from.in(lang))))
                .append('\n');
        if (owed.mailbox() != null) {
            String page =
                    addresses.pages(RecordType.PARTNER) + "/" + owed.partner().slug();
            body.append(words.say("why", page)).append('\n');
        }
        String subject = words.say(values.size() == 1 ? "subject-one" : "subject", values.size(), shortened(title));
        return new Letter(lang, owed.mailbox(), replyTo, subject, body.toString());
    }

    /** The language of a country's offices among those the platform speaks; French where nothing is known. */
    static String languageOf(String country) {
        if (country == null) {
            return "fr";
        }
        return ITALIAN.contains(country) ? "it" : ENGLISH.contains(country) ? "en" : "fr";
    }

    /** What people typed, without its line breaks. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").strip();
    }

    private static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE)).strip() + "…";
    }

    /** The sentences of one language. */
    private static final class Words {
        private final String lang;
        private final Messages messages;
        private final Locale locale;

        Words(String lang) {
            this.lang = lang;
            messages = Messages.in(lang);
            locale = Locale.forLanguageTag(lang.equals("en") ? "en-GB" : lang);
        }

        String say(String key, Object... args) {
            return messages.get("reminder." + key, args);
        }

        String line(Owed.Value value) {
            String starts = date(value.starts());
            String ends = date(value.ends());
            return say(
                    value.state() == DueState.LATE ? "late" : "due",
                    oneLine(value.titles().in(lang)),
                    starts.equals(ends) ? starts : starts + " – " + ends,
                    day(value.since()));
        }

        String day(LocalDate day) {
            return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
        }

        private String date(PreciseDate date) {
            String pattern =
                    switch (date.precision()) {
                        case YEAR -> "yyyy";
                        case MONTH -> "MMMM yyyy";
                        case DAY -> "d MMMM yyyy";
                    };
            return DateTimeFormatter.ofPattern(pattern, locale).format(date.firstDay());
        }
    }
}
