package org.passerelle.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.passerelle.project.Project;
import org.passerelle.security.Guarded;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.record.KeptRecord;
import org.passerelle.shared.record.RecordType;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/**
 * Where a project stands on one day, as one of its partners tells it. The other partners of the project read it, and
 * everybody where the partner's editors open it.
 */
@Entity
@Table(name = "progress_report")
public class ProgressReport extends KeptRecord implements Guarded {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id", updatable = false)
    private Project project;

    @Column(name = "partner_id")
    private UUID partnerId;

    private LocalDate dated;

    @Column(name = "dated_precision")
    private PreciseDate.Precision datedPrecision;

    private LocalDate starts;

    @Column(name = "starts_precision")
    private PreciseDate.Precision startsPrecision;

    private LocalDate ends;

    @Column(name = "ends_precision")
    private PreciseDate.Precision endsPrecision;

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts situation;

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts results;

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts remaining;

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts difficulties;

    private boolean unforeseen;

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts money;

    @Column(name = "open_to_all")
    private boolean openToAll;

    @Column(name = "link_id", updatable = false)
    private UUID linkId;

    @Column(name = "sent_as", updatable = false)
    private String sentAs;

    protected ProgressReport() {}

    /**
     * Who tells a report, and how it came.
     *
     * @param partner in whose name it is told
     * @param link the personal link it came by; null where it came from an account
     * @param sentAs key of the request that brought it; null where it had none
     */
    public record Origin(UUID partner, UUID link, String sentAs) {}

    /**
     * @param origin who tells it, and how it came
     * @param today the day it is where the platform is
     * @throws RuleBroken as {@link #apply}
     */
    public ProgressReport(Project project, Origin origin, ProgressReportInput input, LocalDate today) {
        this.project = project;
        this.partnerId = origin.partner();
        this.linkId = origin.link();
        this.sentAs = origin.sentAs();
        apply(input, today);
    }

    /**
     * Takes what the partner wrote.
     *
     * @throws RuleBroken 'report-of-the-future' where it is dated later than tomorrow, which somewhere is today already;
     *     'end-before-start'; 'unforeseen-without-difficulties' where there is nothing that could be unforeseen
     */
    public void apply(ProgressReportInput input, LocalDate today) {
        LocalDate day = PreciseDate.firstDay(input.dated(), "dated");
        if (day.isAfter(today.plusDays(1))) {
            throw new RuleBroken("dated", "report-of-the-future");
        }
        LocalDate first = PreciseDate.firstDay(input.starts(), "starts");
        LocalDate last = PreciseDate.lastDay(input.ends(), "ends");
        if (first != null && last != null && last.isBefore(first)) {
            throw new RuleBroken("ends", "end-before-start");
        }
        if (input.unforeseen() && input.difficulties() == null) {
            throw new RuleBroken("unforeseen", "unforeseen-without-difficulties");
        }
        dated = day;
        datedPrecision = input.dated().precision();
        starts = first;
        startsPrecision = PreciseDate.precisionOf(input.starts());
        ends = last;
        endsPrecision = PreciseDate.precisionOf(input.ends());
        situation = input.situation();
        results = input.results();
        remaining = input.remaining();
        difficulties = input.difficulties();
        unforeseen = input.unforeseen();
        money = input.money();
        openToAll = input.openToAll();
    }

    @Override
    public ProgressReportInput input() {
        return new ProgressReportInput(
                PreciseDate.of(dated, datedPrecision),
                PreciseDate.of(starts, startsPrecision),
                PreciseDate.of(ends, endsPrecision),
                situation,
                results,
                remaining,
                difficulties,
                unforeseen,
                money,
                openToAll);
    }

    /** Whether it came by this personal link, or by none for null. */
    boolean cameBy(UUID link) {
        return Objects.equals(linkId, link);
    }

    @Override
    public RecordType type() {
        return RecordType.PROGRESS_REPORT;
    }

    @Override
    public boolean isOpen() {
        return openToAll;
    }

    @Override
    public KeptRecord root() {
        return project;
    }

    public Project project() {
        return project;
    }

    @Override
    public Set<UUID> editingPartners() {
        return Set.of(partnerId);
    }

    /** The partners of the project read one another's reports. */
    @Override
    public Set<UUID> involvedPartners() {
        Set<UUID> involved = new HashSet<>(project.involvedPartners());
        involved.add(partnerId);
        return involved;
    }

    @Override
    public String editingReason(UUID partner) {
        return "registered";
    }

    @Override
    public boolean isPublished() {
        return openToAll && project.isPublished();
    }
}
