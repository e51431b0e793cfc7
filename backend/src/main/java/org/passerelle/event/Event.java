package org.passerelle.event;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.passerelle.security.Guarded;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.record.PublishedRecord;
import org.passerelle.shared.record.RecordType;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/** Something that takes place, or a piece of news. */
@Entity
public class Event extends PublishedRecord implements Guarded {
    private EventKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts titles;

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts texts;

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts decisions;

    private LocalDate starts;

    @Column(name = "starts_precision")
    private PreciseDate.Precision startsPrecision;

    private LocalDate ends;

    @Column(name = "ends_precision")
    private PreciseDate.Precision endsPrecision;

    private String place;
    private String country;
    private boolean online;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Texts> attendance = List.of();

    @ElementCollection
    @CollectionTable(name = "event_partner", joinColumns = @JoinColumn(name = "event_id"))
    @OrderColumn(name = "position")
    @Column(name = "partner_id")
    private List<UUID> partnerIds = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<EventInput.Link> links = List.of();

    @Column(name = "agreement_id")
    private UUID agreementId;

    @Column(name = "project_id")
    private UUID projectId;

    protected Event() {}

    /** @throws RuleBroken as {@link #apply} */
    public Event(EventInput input) {
        apply(input);
    }

    /**
     * Takes what an editor wrote.
     *
     * @throws RuleBroken where it ends before it starts, or a partner is present twice
     */
    public void apply(EventInput input) {
        LocalDate start = PreciseDate.firstDay(input.starts(), "starts");
        LocalDate end = PreciseDate.lastDay(input.ends(), "ends");
        if (start == null && end != null) {
            throw new RuleBroken("starts", "end-without-start");
        }
        if (end != null && end.isBefore(start)) {
            throw new RuleBroken("ends", "end-before-start");
        }
        Set<UUID> present = new HashSet<>();
        for (int i = 0; i < input.partnerIds().size(); i++) {
            if (!present.add(input.partnerIds().get(i))) {
                throw new RuleBroken("partnerIds[" + i + "]", "partner-present-twice");
            }
        }
        kind = input.kind();
        titles = input.titles();
        texts = input.texts();
        decisions = input.decisions();
        starts = start;
        startsPrecision = PreciseDate.precisionOf(input.starts());
        ends = end;
        endsPrecision = PreciseDate.precisionOf(input.ends());
        place = input.place();
        country = input.country();
        online = input.online();
        attendance = input.attendance();
        if (!partnerIds.equals(input.partnerIds())) {
            partnerIds = new ArrayList<>(input.partnerIds());
        }
        links = input.links();
        agreementId = input.agreementId();
        projectId = input.projectId();
    }

    @Override
    public EventInput input() {
        return new EventInput(
                kind,
                titles,
                texts,
                decisions,
                PreciseDate.of(starts, startsPrecision),
                PreciseDate.of(ends, endsPrecision),
                place,
                country,
                online,
                attendance,
                partnerIds,
                links,
                agreementId,
                projectId);
    }

    @Override
    public RecordType type() {
        return RecordType.EVENT;
    }

    public Texts titles() {
        return titles;
    }

    UUID agreementId() {
        return agreementId;
    }

    UUID projectId() {
        return projectId;
    }

    /** News needs its text; anything else happens some time. */
    @Override
    public List<RuleBroken.Violation> missing() {
        if (kind == EventKind.NEWS) {
            return texts == null ? List.of(new RuleBroken.Violation("texts", "text-needed", List.of())) : List.of();
        }
        return starts == null ? List.of(new RuleBroken.Violation("starts", "date-needed", List.of())) : List.of();
    }

    /** The partner that wrote it. */
    @Override
    public Set<UUID> editingPartners() {
        return registeredBy() == null ? Set.of() : Set.of(registeredBy());
    }

    @Override
    public String editingReason(UUID partner) {
        return "registered";
    }

    /** The partner that wrote it, and those that took part. */
    @Override
    public Set<UUID> involvedPartners() {
        Set<UUID> partners = new HashSet<>(partnerIds);
        partners.addAll(editingPartners());
        return partners;
    }
}
