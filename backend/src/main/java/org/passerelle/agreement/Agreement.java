package org.passerelle.agreement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.passerelle.security.Guarded;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.record.Publication;
import org.passerelle.shared.record.PublishedRecord;
import org.passerelle.shared.record.RecordType;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/** The frame of a cooperation: who agreed on what, for which period, and what it follows. */
@Entity
public class Agreement extends PublishedRecord implements Guarded {
    private static final Set<PartyRole> EDITING =
            EnumSet.of(PartyRole.SIGNATORY, PartyRole.COORDINATOR, PartyRole.CONTRACTING_AUTHORITY);

    private AgreementKind kind;
    private String number;

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts titles;

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts descriptions;

    @Column(name = "first_signed")
    private LocalDate firstSigned;

    @Column(name = "first_signed_precision")
    private PreciseDate.Precision firstSignedPrecision;

    private LocalDate starts;

    @Column(name = "starts_precision")
    private PreciseDate.Precision startsPrecision;

    private LocalDate ends;

    @Column(name = "ends_precision")
    private PreciseDate.Precision endsPrecision;

    @Column(name = "open_ended")
    private boolean openEnded;

    private Boolean triennial;

    @Column(name = "predecessor_id")
    private UUID predecessorId;

    private Succession succession;

    @ElementCollection
    @CollectionTable(name = "agreement_party", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    private List<KeptParty> parties = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<AgreementInput.Objective> objectives = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<AgreementInput.Activity> activities = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<AgreementInput.Outcome> outcomes = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<AgreementInput.Document> documents = List.of();

    /** Hibernate wants a class of its own for a row of the collection. */
    @Embeddable
    public static class KeptParty {
        @Column(name = "partner_id")
        private UUID partnerId;

        private PartyRole role;

        protected KeptParty() {}

        KeptParty(AgreementInput.Party party) {
            partnerId = party.partnerId();
            role = party.role();
        }

        AgreementInput.Party asInput() {
            return new AgreementInput.Party(partnerId, role);
        }
    }

    protected Agreement() {}

    /** @throws RuleBroken as {@link #apply} */
    public Agreement(AgreementInput input, Chain chain) {
        apply(input, chain);
    }

    /**
     * Takes what an editor wrote.
     *
     * @param chain what stands before and after it, {@link Chain#NONE} where nothing does
     * @throws RuleBroken where the period contradicts itself, a partner stands twice in a role, or the chain does not
     *     admit it
     */
    public void apply(AgreementInput input, Chain chain) {
        checkPeriod(input);
        checkParties(input.parties());
        if ((input.predecessorId() == null) != (input.succession() == null)) {
            throw input.predecessorId() == null
                    ? new RuleBroken("predecessorId", "succession-without-predecessor")
                    : new RuleBroken("succession", "predecessor-without-succession");
        }
        chain.admit(id(), input);
        kind = input.kind();
        number = input.number();
        titles = input.titles();
        descriptions = input.descriptions();
        firstSigned = PreciseDate.firstDay(input.firstSigned(), "firstSigned");
        firstSignedPrecision = PreciseDate.precisionOf(input.firstSigned());
        starts = PreciseDate.firstDay(input.starts(), "starts");
        startsPrecision = PreciseDate.precisionOf(input.starts());
        ends = PreciseDate.lastDay(input.ends(), "ends");
        endsPrecision = PreciseDate.precisionOf(input.ends());
        openEnded = input.openEnded();
        triennial = input.triennial();
        predecessorId = input.predecessorId();
        succession = input.succession();
        if (!partiesAsInput().equals(input.parties())) {
            parties =
                    new ArrayList<>(input.parties().stream().map(KeptParty::new).toList());
        }
        objectives = input.objectives();
        activities = input.activities();
        outcomes = input.outcomes();
        documents = input.documents();
    }

    private static void checkPeriod(AgreementInput input) {
        LocalDate start = PreciseDate.firstDay(input.starts(), "starts");
        LocalDate end = PreciseDate.lastDay(input.ends(), "ends");
        if (start != null && end != null && end.isBefore(start)) {
            throw new RuleBroken("ends", "end-before-start");
        }
        if (input.openEnded() && end != null) {
            throw new RuleBroken("ends", "open-with-end");
        }
    }

    private static void checkParties(List<AgreementInput.Party> parties) {
        Set<AgreementInput.Party> known = new HashSet<>();
        for (int i = 0; i < parties.size(); i++) {
            if (!known.add(parties.get(i))) {
                throw new RuleBroken("parties[" + i + "]", "party-twice-in-role");
            }
        }
    }

    @Override
    public AgreementInput input() {
        return new AgreementInput(
                kind,
                number,
                titles,
                descriptions,
                PreciseDate.of(firstSigned, firstSignedPrecision),
                PreciseDate.of(starts, startsPrecision),
                PreciseDate.of(ends, endsPrecision),
                openEnded,
                triennial,
                predecessorId,
                succession,
                partiesAsInput(),
                objectives,
                activities,
                outcomes,
                documents);
    }

    private List<AgreementInput.Party> partiesAsInput() {
        return parties.stream().map(KeptParty::asInput).toList();
    }

    @Override
    public RecordType type() {
        return RecordType.AGREEMENT;
    }

    public Texts titles() {
        return titles;
    }

    UUID predecessorId() {
        return predecessorId;
    }

    /** Every partner that is a party, in whatever role. */
    public Set<UUID> partners() {
        return parties.stream().map(p -> p.partnerId).collect(Collectors.toSet());
    }

    /** A network may still be gathering; anything else is between two at least. */
    @Override
    public List<RuleBroken.Violation> missing() {
        int partners = partners().size();
        if (kind == AgreementKind.NETWORK) {
            return partners > 0 ? List.of() : List.of(new RuleBroken.Violation("parties", "required", List.of()));
        }
        return partners > 1 ? List.of() : List.of(new RuleBroken.Violation("parties", "two-parties-needed", List.of()));
    }

    /**
     * Parties that answer for it; and, until it is published, the partner that registered it. Where nobody answers for
     * it, as in a network of plain members, the partner that registered it keeps it; and where that is no party, or is
     * not known, every party does: an agreement that nobody may edit would only grow old.
     */
    @Override
    public Set<UUID> editingPartners() {
        Set<UUID> partners = answering();
        boolean nobodyAnswers = partners.isEmpty();
        if (registeredBy() != null && (nobodyAnswers || isBeingPrepared())) {
            partners.add(registeredBy());
        }
        if (nobodyAnswers && !partners().contains(registeredBy())) {
            partners.addAll(partners());
        }
        return partners;
    }

    @Override
    public String editingReason(UUID partner) {
        Set<UUID> answering = answering();
        if (answering.contains(partner)) {
            return "party";
        }
        if (!answering.isEmpty()) {
            return "registered";
        }
        return partner.equals(registeredBy()) ? "registered-nobody-answers" : "party-nobody-answers";
    }

    private Set<UUID> answering() {
        return parties.stream()
                .filter(p -> EDITING.contains(p.role))
                .map(p -> p.partnerId)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private boolean isBeingPrepared() {
        return publication() != Publication.PUBLISHED && publication() != Publication.WITHDRAWN;
    }

    @Override
    public Set<UUID> involvedPartners() {
        Set<UUID> partners = new HashSet<>(partners());
        if (registeredBy() != null) {
            partners.add(registeredBy());
        }
        return partners;
    }
}
