package org.passerelle.event;

import jakarta.persistence.Converter;
import org.passerelle.shared.json.CodeColumn;

/** What took place; news is a text that stands for itself. */
public enum EventKind {
    CONFERENCE,
    SEMINAR,
    WORKSHOP,
    MEETING,
    NEWS,
    OTHER;

    @Converter(autoApply = true)
    static class Column extends CodeColumn<EventKind> {
        Column() {
            super(EventKind.class);
        }
    }
}
