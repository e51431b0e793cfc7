package org.passerelle.results;

import jakarta.persistence.Converter;
import org.passerelle.shared.json.CodeColumn;

/** Where an indicator is meant to go (reference list indicator-directions). */
public enum IndicatorDirection {
    INCREASE,
    DECREASE,
    MAINTAIN;

    @Converter(autoApply = true)
    static class Column extends CodeColumn<IndicatorDirection> {
        Column() {
            super(IndicatorDirection.class);
        }
    }
}
