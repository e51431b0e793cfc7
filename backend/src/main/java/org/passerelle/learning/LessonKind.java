package org.passerelle.learning;

import jakarta.persistence.Converter;
import org.passerelle.shared.json.CodeColumn;

/** What a team tells others: what it has learnt, or what it still asks (reference list lesson-kinds). */
public enum LessonKind {
    LESSON,
    QUESTION;

    @Converter(autoApply = true)
    static class Column extends CodeColumn<LessonKind> {
        Column() {
            super(LessonKind.class);
        }
    }
}
