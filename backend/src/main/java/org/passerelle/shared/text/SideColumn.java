package org.passerelle.shared.text;

import jakarta.persistence.Converter;
import org.passerelle.shared.json.CodeColumn;

/** Keeps a shore by its code. */
@Converter(autoApply = true)
public class SideColumn extends CodeColumn<Side> {
    public SideColumn() {
        super(Side.class);
    }
}
