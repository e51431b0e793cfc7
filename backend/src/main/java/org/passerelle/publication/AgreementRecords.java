package org.passerelle.publication;

import jakarta.inject.Singleton;
import org.passerelle.agreement.Agreement;
import org.passerelle.agreement.AgreementInput;
import org.passerelle.agreement.AgreementWriting;
import org.passerelle.shared.record.RecordType;

/** Agreements, as publication sees them. */
@Singleton
public class AgreementRecords extends Records<Agreement, AgreementInput> {
    private final AgreementWriting writing;

    AgreementRecords(AgreementWriting writing) {
        super(RecordType.AGREEMENT, Agreement.class, AgreementInput.class);
        this.writing = writing;
    }

    @Override
    public void write(Agreement agreement, AgreementInput input) {
        writing.change(agreement, input);
    }
}
