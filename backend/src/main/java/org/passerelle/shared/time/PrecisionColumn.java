package org.passerelle.shared.time;

import jakarta.persistence.Converter;
import org.passerelle.shared.json.CodeColumn;

/** Keeps the precision of a date beside it. */
@Converter(autoApply = true)
public class PrecisionColumn extends CodeColumn<PreciseDate.Precision> {
    public PrecisionColumn() {
        super(PreciseDate.Precision.class);
    }
}
