package org.passerelle.change;

import jakarta.persistence.Converter;
import org.passerelle.shared.json.CodeColumn;

/** What those who can be recognised in a story said to its being told (reference list consent-states). */
public enum ConsentState {
    /** Nobody can be recognised in it: there is nobody to ask. */
    NOBODY_RECOGNISABLE,
    /** Somebody can be, and has not said yes yet. */
    AWAITED,
    ORAL,
    WRITTEN,
    WITHDRAWN;

    /** Whether a story may be told to everybody. */
    boolean letsBePublic() {
        return this == NOBODY_RECOGNISABLE || isGiven();
    }

    private boolean isGiven() {
        return this == ORAL || this == WRITTEN;
    }

    /** What somebody said was said on a day. */
    boolean isDated() {
        return isGiven() || this == WITHDRAWN;
    }

    @Converter(autoApply = true)
    static class Column extends CodeColumn<ConsentState> {
        Column() {
            super(ConsentState.class);
        }
    }
}
