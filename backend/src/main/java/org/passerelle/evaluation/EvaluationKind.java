package org.passerelle.evaluation;

import jakarta.persistence.Converter;
import org.passerelle.shared.json.CodeColumn;

/** At which time of a project it is evaluated (reference list evaluation-kinds). */
public enum EvaluationKind {
    INITIAL_DIAGNOSIS,
    MID_TERM,
    FINAL,
    EX_POST;

    @Converter(autoApply = true)
    static class Column extends CodeColumn<EvaluationKind> {
        Column() {
            super(EvaluationKind.class);
        }
    }
}
