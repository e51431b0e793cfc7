package org.passerelle.shared.record;

import jakarta.persistence.Converter;
import org.passerelle.shared.json.CodeColumn;

/** Where a record stands between its authors and the public. */
public enum Publication {
    DRAFT,
    SUBMITTED,
    PUBLISHED,
    SENT_BACK,
    WITHDRAWN;

    @Converter(autoApply = true)
    static class Column extends CodeColumn<Publication> {
        Column() {
            super(Publication.class);
        }
    }
}
