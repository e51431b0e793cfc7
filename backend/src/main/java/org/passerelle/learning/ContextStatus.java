package org.passerelle.learning;

import jakarta.persistence.Converter;
import org.passerelle.shared.json.CodeColumn;

/** How things stand for cooperation in a country or an area (reference list context-statuses). */
public enum ContextStatus {
    NORMAL,
    RESTRICTED,
    AID_SUSPENDED,
    CRISIS;

    @Converter(autoApply = true)
    static class Column extends CodeColumn<ContextStatus> {
        Column() {
            super(ContextStatus.class);
        }
    }
}
