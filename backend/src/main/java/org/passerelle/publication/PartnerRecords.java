package org.passerelle.publication;

import jakarta.inject.Singleton;
import org.passerelle.partner.Partner;
import org.passerelle.partner.PartnerInput;
import org.passerelle.partner.PartnerWriting;
import org.passerelle.shared.record.RecordType;

/** Partners, as publication sees them. */
@Singleton
public class PartnerRecords extends Records<Partner, PartnerInput> {
    private final PartnerWriting writing;

    PartnerRecords(PartnerWriting writing) {
        super(RecordType.PARTNER, Partner.class, PartnerInput.class);
        this.writing = writing;
    }

    /** @throws RuleBroken where it was merged into another, which lives on in its place */
    @Override
    public void requireOpen(Partner partner) {
        partner.requireOwnLife();
    }

    @Override
    public void write(Partner partner, PartnerInput input) {
        writing.change(partner, input);
    }
}
