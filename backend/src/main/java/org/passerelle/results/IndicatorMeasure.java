package org.passerelle.results;

import jakarta.persistence.Converter;
import org.passerelle.shared.json.CodeColumn;

/**
 * How an indicator is told, as in IATI: counted, in percent, by a category, on a scale of words, or as a dated account (list
 * indicator-measures).
 */
public enum IndicatorMeasure {
    UNIT,
    PERCENTAGE,
    NOMINAL,
    ORDINAL,
    QUALITATIVE;

    /** Whether its number stands for words: a category, or a step of a scale. */
    boolean hasSteps() {
        return this == NOMINAL || this == ORDINAL;
    }

    @Converter(autoApply = true)
    static class Column extends CodeColumn<IndicatorMeasure> {
        Column() {
            super(IndicatorMeasure.class);
        }
    }
}
