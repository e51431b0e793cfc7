package org.passerelle.reminder;

import jakarta.persistence.Converter;
import org.passerelle.shared.json.CodeColumn;

/** How far a reminder has come (reference list reminder-states). */
public enum ReminderState {
    PREPARED,
    /** Handed to the mail server, whose answer is not known yet. */
    SENDING,
    SENT,
    /** Nothing more is tried: somebody has to look. */
    FAILED,
    SENT_BY_HAND;

    @Converter(autoApply = true)
    static class Column extends CodeColumn<ReminderState> {
        Column() {
            super(ReminderState.class);
        }
    }
}
