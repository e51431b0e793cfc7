package org.passerelle.funding;

import jakarta.persistence.Converter;
import org.passerelle.shared.json.CodeColumn;

/** How far a line has come, from the application to the last invoice (reference list funding-states). */
public enum FundingState {
    ASKED,
    PROMISED,
    RECEIVED,
    SPENT;

    @Converter(autoApply = true)
    static class Column extends CodeColumn<FundingState> {
        Column() {
            super(FundingState.class);
        }
    }
}
