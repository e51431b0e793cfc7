package org.passerelle.results;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.passerelle.project.Project;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.record.KeptRecord;
import org.passerelle.shared.record.RecordType;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/** A period of a project whose values stay as they are; what partners say of them may still change. */
@Entity
@Table(name = "period_lock")
public class PeriodLock extends KeptRecord {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id", updatable = false)
    private Project project;

    private LocalDate starts;

    @Column(name = "starts_precision")
    private PreciseDate.Precision startsPrecision;

    private LocalDate ends;

    @Column(name = "ends_precision")
    private PreciseDate.Precision endsPrecision;

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts reasons;

    protected PeriodLock() {}

    /**
     * @param others the locks of the project that hold
     * @throws RuleBroken 'end-before-start', 'locks-overlap' where one of its days is locked already
     */
    public PeriodLock(Project project, PeriodLockInput input, Collection<PeriodLock> others) {
        this.project = project;
        starts = PreciseDate.firstDay(input.starts(), "starts");
        startsPrecision = input.starts().precision();
        ends = PreciseDate.lastDay(input.ends(), "ends");
        endsPrecision = input.ends().precision();
        reasons = input.reason();
        if (ends.isBefore(starts)) {
            throw new RuleBroken("ends", "end-before-start");
        }
        touching(others, starts, ends, "starts", "locks-overlap");
    }

    /** @throws RuleBroken 'period-locked' where the period of a value touches one that is locked */
    static void checkOpen(Collection<PeriodLock> locks, String field, ValueInput value) {
        LocalDate first = PreciseDate.firstDay(value.starts(), "starts");
        touching(locks, first, PreciseDate.lastDay(value.ends(), "ends"), field, "period-locked");
    }

    /** @throws RuleBroken 'locked-values-keep-meaning' where a value of a locked period would be told in another way */
    static void checkMeaning(
            Collection<PeriodLock> locks, IndicatorInput before, IndicatorInput after, Collection<ValueInput> values) {
        String changed = changedMeaning(before, after);
        if (changed != null) {
            for (ValueInput value : values) {
                touching(
                        locks,
                        value.starts().firstDay(),
                        value.ends().lastDay(),
                        changed,
                        "locked-values-keep-meaning");
            }
        }
    }

    /** The field without which a figure that stands would say something else; null where all of them are as before. */
    private static String changedMeaning(IndicatorInput before, IndicatorInput after) {
        if (before.measure() != after.measure()) {
            return "measure";
        }
        if (before.unit() != null && !before.unit().equals(after.unit())) {
            return "unit";
        }
        if (!before.scale().equals(after.scale())) {
            return "scale";
        }
        return before.dimensions().equals(after.dimensions()) ? null : "dimensions";
    }

    private static void touching(
            Collection<PeriodLock> locks, LocalDate first, LocalDate last, String field, String code) {
        for (PeriodLock lock : locks) {
            if (!lock.starts.isAfter(last) && !lock.ends.isBefore(first)) {
                PeriodLockInput held = lock.input();
                throw new RuleBroken(
                        field, code, held.starts().value(), held.ends().value());
            }
        }
    }

    @Override
    public PeriodLockInput input() {
        return new PeriodLockInput(
                PreciseDate.of(starts, startsPrecision), PreciseDate.of(ends, endsPrecision), reasons);
    }

    @Override
    public RecordType type() {
        return RecordType.PERIOD_LOCK;
    }

    @Override
    public KeptRecord root() {
        return project;
    }

    public Project project() {
        return project;
    }
}
