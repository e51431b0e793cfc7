package org.passerelle.agreement;

import jakarta.persistence.Converter;
import org.passerelle.shared.json.CodeColumn;

/** What an agreement is between its parties. */
public enum AgreementKind {
    COOPERATION_AGREEMENT,
    TWINNING,
    NETWORK,
    FRAMEWORK_AGREEMENT,
    OTHER;

    @Converter(autoApply = true)
    static class Column extends CodeColumn<AgreementKind> {
        Column() {
            super(AgreementKind.class);
        }
    }
}
