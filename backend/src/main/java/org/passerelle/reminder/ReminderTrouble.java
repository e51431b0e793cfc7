package org.passerelle.reminder;

import jakarta.persistence.Converter;
import org.passerelle.shared.json.CodeColumn;

/** Why the last attempt to send a reminder did not succeed (reference list reminder-troubles). */
public enum ReminderTrouble {
    /** For good: there is no such mailbox, or it takes no mail from us. */
    MAILBOX_REFUSED,
    SERVER_REFUSED,
    SERVER_AWAY;

    @Converter(autoApply = true)
    static class Column extends CodeColumn<ReminderTrouble> {
        Column() {
            super(ReminderTrouble.class);
        }
    }
}
