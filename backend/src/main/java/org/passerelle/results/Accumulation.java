package org.passerelle.results;

import jakarta.persistence.Converter;
import org.passerelle.shared.json.CodeColumn;

/**
 * How the values of the periods become one total: the latest alone (snapshot), each period added to the others (sum), or
 * the latest because it already contains the earlier ones (cumulative). List accumulations.
 */
public enum Accumulation {
    SNAPSHOT,
    SUM,
    CUMULATIVE;

    /** Whether two values may be added, or one contain another: true of what is counted alone. */
    boolean adds() {
        return this != SNAPSHOT;
    }

    @Converter(autoApply = true)
    static class Column extends CodeColumn<Accumulation> {
        Column() {
            super(Accumulation.class);
        }
    }
}
