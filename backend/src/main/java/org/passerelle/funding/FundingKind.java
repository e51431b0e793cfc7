package org.passerelle.funding;

import jakarta.persistence.Converter;
import org.passerelle.shared.json.CodeColumn;

/** Money, or staff, premises and work counted at their worth (reference list funding-kinds). */
public enum FundingKind {
    CASH,
    IN_KIND;

    @Converter(autoApply = true)
    static class Column extends CodeColumn<FundingKind> {
        Column() {
            super(FundingKind.class);
        }
    }
}
