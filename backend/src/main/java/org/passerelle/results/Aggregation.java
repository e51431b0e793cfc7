package org.passerelle.results;

import jakarta.persistence.Converter;
import org.passerelle.shared.json.CodeColumn;

/**
 * How the values of several projects become one (reference list aggregations): added; the shares weighted by what they are
 * shares of; the latest of them; or not at all.
 */
public enum Aggregation {
    SUM,
    WEIGHTED_AVERAGE,
    LATEST,
    NONE;

    /** Whether values told in this way can be put together by this rule. */
    boolean fits(IndicatorMeasure measure) {
        return switch (this) {
            case SUM -> measure == IndicatorMeasure.UNIT;
            case WEIGHTED_AVERAGE -> measure == IndicatorMeasure.PERCENTAGE;
            case LATEST -> measure == IndicatorMeasure.UNIT || measure == IndicatorMeasure.PERCENTAGE;
            case NONE -> true;
        };
    }

    @Converter(autoApply = true)
    static class Column extends CodeColumn<Aggregation> {
        Column() {
            super(Aggregation.class);
        }
    }
}
