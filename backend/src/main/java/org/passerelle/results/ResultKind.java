package org.passerelle.results;

import jakarta.persistence.Converter;
import org.passerelle.shared.json.CodeColumn;

/** Levels of a results chain, highest first (reference list result-kinds). */
public enum ResultKind {
    OVERALL_OBJECTIVE,
    SPECIFIC_OBJECTIVE,
    RESULT,
    ACTIVITY;

    @Converter(autoApply = true)
    static class Column extends CodeColumn<ResultKind> {
        Column() {
            super(ResultKind.class);
        }
    }
}
