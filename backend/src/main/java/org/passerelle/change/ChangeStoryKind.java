package org.passerelle.change;

import jakarta.persistence.Converter;
import org.passerelle.shared.json.CodeColumn;

/** What a story tells (reference list change-story-kinds). */
public enum ChangeStoryKind {
    CHANGE,
    AVOIDED_COST,
    UNEXPECTED_EFFECT;

    @Converter(autoApply = true)
    static class Column extends CodeColumn<ChangeStoryKind> {
        Column() {
            super(ChangeStoryKind.class);
        }
    }
}
