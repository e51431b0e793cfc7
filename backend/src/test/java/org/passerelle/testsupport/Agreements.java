package org.passerelle.testsupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.passerelle.agreement.Agreement;
import org.passerelle.agreement.AgreementInput;
import org.passerelle.agreement.AgreementKind;
import org.passerelle.agreement.AgreementWriting;
import org.passerelle.agreement.PartyRole;
import org.passerelle.agreement.Succession;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/** Agreements in domain words, for tests that need one to be there. */
@ApplicationScoped
public class Agreements {
    private final AgreementWriting writing;

    Agreements(AgreementWriting writing) {
        this.writing = writing;
    }

    /** An agreement signed by these partners; no dates, no predecessor. */
    public static AgreementInput between(AgreementKind kind, String title, UUID... signatories) {
        return during(kind, title, null, null, signatories);
    }

    /** An agreement for a period; null where it is not known. */
    public static AgreementInput during(
            AgreementKind kind, String title, PreciseDate starts, PreciseDate ends, UUID... signatories) {
        return input(kind, title, starts, ends, false, null, null, PartyRole.SIGNATORY, signatories);
    }

    /** An agreement that runs until somebody ends it. */
    public static AgreementInput openEnded(AgreementKind kind, String title, PreciseDate starts, UUID... signatories) {
        return input(kind, title, starts, null, true, null, null, PartyRole.SIGNATORY, signatories);
    }

    /** A renewal of an earlier agreement. */
    public static AgreementInput renewing(
            Agreement earlier, String title, PreciseDate starts, PreciseDate ends, UUID... signatories) {
        return input(
                AgreementKind.COOPERATION_AGREEMENT,
                title,
                starts,
                ends,
                false,
                earlier.id(),
                Succession.RENEWAL,
                PartyRole.SIGNATORY,
                signatories);
    }

    private static AgreementInput input(
            AgreementKind kind,
            String title,
            PreciseDate starts,
            PreciseDate ends,
            boolean openEnded,
            UUID predecessor,
            Succession succession,
            PartyRole role,
            UUID... partners) {
        return new AgreementInput(
                kind,
                null,
                Texts.fr(title),
                null,
                null,
                starts,
                ends,
                openEnded,
                null,
                predecessor,
                succession,
                Stream.of(partners)
                        .map(partner -> new AgreementInput.Party(partner, role))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Id of a published network of equal members that the platform itself registered. */
    @Transactional
    @ActivateRequestContext
    public UUID networkOf(UUID... members) {
        AgreementInput input = input(
                AgreementKind.NETWORK,
                "Réseau " + UUID.randomUUID(),
                null,
                null,
                false,
                null,
                null,
                PartyRole.MEMBER,
                members);
        Agreement network = writing.create(input, null);
        network.submit(Instant.now());
        network.publish(Instant.now());
        return network.id();
    }

    /** Written for a partner, seen by those involved only. */
    @Transactional
    @ActivateRequestContext
    public Agreement draft(AgreementInput input, UUID registeredBy) {
        return writing.create(input, registeredBy);
    }

    /** Open to everybody. */
    @Transactional
    @ActivateRequestContext
    public Agreement published(AgreementInput input, UUID registeredBy) {
        Agreement agreement = writing.create(input, registeredBy);
        agreement.submit(Instant.now());
        agreement.publish(Instant.now());
        return agreement;
    }
}
