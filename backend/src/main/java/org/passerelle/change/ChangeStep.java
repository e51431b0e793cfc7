package org.passerelle.change;

import jakarta.persistence.Converter;
import org.passerelle.shared.json.CodeColumn;

/** How far a change of behaviour goes, from the least to the most (reference list change-steps). */
public enum ChangeStep {
    EXPECT,
    LIKE,
    LOVE;

    @Converter(autoApply = true)
    static class Column extends CodeColumn<ChangeStep> {
        Column() {
            super(ChangeStep.class);
        }
    }
}
