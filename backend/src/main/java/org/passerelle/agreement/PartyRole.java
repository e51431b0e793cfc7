package org.passerelle.agreement;

import jakarta.persistence.Converter;
import org.passerelle.shared.json.CodeColumn;

/** What a partner is in an agreement; signatories, coordinators and contracting authorities answer for its record. */
public enum PartyRole {
    SIGNATORY,
    COORDINATOR,
    MEMBER,
    PILOT,
    OBSERVER,
    CONTRACTING_AUTHORITY,
    OPERATOR;

    @Converter(autoApply = true)
    static class Column extends CodeColumn<PartyRole> {
        Column() {
            super(PartyRole.class);
        }
    }
}
