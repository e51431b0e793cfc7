package org.passerelle.learning;

import jakarta.persistence.Converter;
import org.passerelle.shared.json.CodeColumn;

/** What the context does to a project (reference list context-effect-kinds). */
public enum ContextEffectKind {
    LOCAL_OPERATOR,
    FROZEN,
    RE_PURPOSED,
    STOPPED;

    @Converter(autoApply = true)
    static class Column extends CodeColumn<ContextEffectKind> {
        Column() {
            super(ContextEffectKind.class);
        }
    }
}
