package org.passerelle.change;

import jakarta.persistence.Converter;
import org.passerelle.shared.json.CodeColumn;

/** Whether what a story tells is a gain or a loss (reference list change-effects). */
public enum ChangeEffect {
    POSITIVE,
    NEGATIVE;

    @Converter(autoApply = true)
    static class Column extends CodeColumn<ChangeEffect> {
        Column() {
            super(ChangeEffect.class);
        }
    }
}
