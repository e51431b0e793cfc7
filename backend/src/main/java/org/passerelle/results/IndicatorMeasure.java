package org.passerelle.results;

import jakarta.persistence.Converter;
import org.passerelle.shared.json.CodeColumn;

/** How an indicator is told: counted, in percent, on a scale of words, or as a dated account (list indicator-measures). */
public enum IndicatorMeasure {
    UNIT,
    PERCENTAGE,
    ORDINAL,
    QUALITATIVE;

    @Converter(autoApply = true)
    static class Column extends CodeColumn<IndicatorMeasure> {
        Column() {
            super(IndicatorMeasure.class);
        }
    }
}
