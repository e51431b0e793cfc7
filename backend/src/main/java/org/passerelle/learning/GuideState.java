package org.passerelle.learning;

import jakarta.persistence.Converter;
import org.passerelle.shared.json.CodeColumn;

/** How far a partner has come with a step of the guide (reference list guide-states). It is no mark. */
public enum GuideState {
    NOT_BEGUN,
    UNDER_WAY,
    DONE;

    @Converter(autoApply = true)
    static class Column extends CodeColumn<GuideState> {
        Column() {
            super(GuideState.class);
        }
    }
}
