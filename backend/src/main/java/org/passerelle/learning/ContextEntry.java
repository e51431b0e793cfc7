package org.passerelle.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.record.KeptRecord;
import org.passerelle.shared.record.RecordType;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/** How things stand for cooperation in a country or an area, from a day on, and where that is said. */
@Entity
@Table(name = "context_entry")
public class ContextEntry extends KeptRecord {
    private String country;
    private String area;
    private ContextStatus status;
    private LocalDate since;

    @Column(name = "since_precision")
    private PreciseDate.Precision sincePrecision;

    private String source;

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts notes;

    protected ContextEntry() {}

    /** @throws RuleBroken as {@link #apply} */
    public ContextEntry(ContextEntryInput input, LocalDate today) {
        apply(input, today);
    }

    /**
     * Takes what a moderator wrote.
     *
     * @throws RuleBroken 'not-yet' where it begins after today: the register tells what is, not what may come
     */
    public void apply(ContextEntryInput input, LocalDate today) {
        if (input.since().firstDay().isAfter(today)) {
            throw new RuleBroken("since", "not-yet");
        }
        country = input.country();
        area = input.area();
        status = input.status();
        since = input.since().firstDay();
        sincePrecision = input.since().precision();
        source = input.source();
        notes = input.notes();
    }

    @Override
    public ContextEntryInput input() {
        return new ContextEntryInput(country, area, status, PreciseDate.of(since, sincePrecision), source, notes);
    }

    @Override
    public RecordType type() {
        return RecordType.CONTEXT_ENTRY;
    }

    String country() {
        return country;
    }
}
