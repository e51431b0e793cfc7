package org.passerelle.agreement;

import jakarta.persistence.Converter;
import org.passerelle.shared.json.CodeColumn;

/** How an agreement follows the one before it: a renewal takes its place, an amendment changes it while it runs. */
public enum Succession {
    RENEWAL,
    AMENDMENT;

    @Converter(autoApply = true)
    static class Column extends CodeColumn<Succession> {
        Column() {
            super(Succession.class);
        }
    }
}
