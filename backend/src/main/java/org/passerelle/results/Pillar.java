package org.passerelle.results;

import jakarta.persistence.Converter;
import org.passerelle.shared.json.CodeColumn;

/** What an indicator speaks of; gender cuts across the others (reference list pillars). */
public enum Pillar {
    SOCIAL,
    ECONOMIC,
    ENVIRONMENTAL,
    GOVERNANCE,
    GENDER;

    @Converter(autoApply = true)
    static class Column extends CodeColumn<Pillar> {
        Column() {
            super(Pillar.class);
        }
    }
}
