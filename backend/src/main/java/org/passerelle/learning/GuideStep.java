package org.passerelle.learning;

import jakarta.persistence.Converter;
import org.passerelle.shared.json.CodeColumn;

/** The six steps of the guide for building a cooperation project, in their order (reference list guide-steps). */
public enum GuideStep {
    ORIGINS,
    ASSESSMENT,
    ACTORS,
    TIME,
    RECIPROCITY,
    FOLLOW_UP;

    @Converter(autoApply = true)
    static class Column extends CodeColumn<GuideStep> {
        Column() {
            super(GuideStep.class);
        }
    }
}
