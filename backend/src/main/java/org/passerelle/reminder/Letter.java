package org.passerelle.reminder;

/**
 * What a reminder says.
 *
 * @param lang language of the partner (ISO 639-1)
 * @param mailbox the shared mailbox it goes to; null where the partner has none
 * @param replyTo the shared mailbox of who reminds; null where they have none
 * @param subject one line
 * @param body plain text
 */
public record Letter(String lang, String mailbox, String replyTo, String subject, String body) {
    /** A line break in a header would begin another header: none is ever handed on. */
    public Letter {
        requireOneLine(mailbox);
        requireOneLine(replyTo);
        requireOneLine(subject);
    }

    private static void requireOneLine(String header) {
        if (header != null && header.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a header of a mail is one line");
        }
    }
}
