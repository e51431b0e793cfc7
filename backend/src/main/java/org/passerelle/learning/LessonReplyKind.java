package org.passerelle.learning;

import jakarta.persistence.Converter;
import org.passerelle.shared.json.CodeColumn;

/** What another partner says to a lesson or a question: 'we met this too', or an answer (reference list lesson-reply-kinds). */
public enum LessonReplyKind {
    MET,
    ANSWER;

    @Converter(autoApply = true)
    static class Column extends CodeColumn<LessonReplyKind> {
        Column() {
            super(LessonReplyKind.class);
        }
    }
}
