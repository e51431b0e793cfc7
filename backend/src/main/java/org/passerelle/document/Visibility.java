package org.passerelle.document;

import jakarta.persistence.Converter;
import org.passerelle.shared.json.CodeColumn;

/** Who may know of a document: all who may read its record, or only those who may read the record's draft. */
public enum Visibility {
    PUBLIC,
    PARTNERS;

    @Converter(autoApply = true)
    static class Column extends CodeColumn<Visibility> {
        Column() {
            super(Visibility.class);
        }
    }
}
