package org.passerelle.results;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.passerelle.project.Project;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.record.KeptRecord;
import org.passerelle.shared.record.RecordType;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/** Target and actual value of an indicator in one period. */
@Entity
@Table(name = "indicator_value")
public class IndicatorValue extends KeptRecord {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "indicator_id", updatable = false)
    private Indicator indicator;

    private LocalDate starts;

    @Column(name = "starts_precision")
    private PreciseDate.Precision startsPrecision;

    private LocalDate ends;

    @Column(name = "ends_precision")
    private PreciseDate.Precision endsPrecision;

    private BigDecimal target;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "target_fraction")
    private Fraction targetFraction;

    private BigDecimal actual;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "actual_fraction")
    private Fraction actualFraction;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Part> parts = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts accounts;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "no_data")
    private Texts noData;

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts comments;

    @Column(name = "reported_by")
    private UUID reportedBy;

    protected IndicatorValue() {}

    /** @throws RuleBroken as {@link #apply} */
    public IndicatorValue(Indicator indicator, ValueInput input, UUID reportedBy) {
        this.indicator = indicator;
        apply(input, reportedBy);
        indicator.values().add(this);
    }

    /**
     * Takes what a reporter or editor wrote.
     *
     * @param reporter the partner they act for; null for the platform itself
     * @throws RuleBroken what {@link IndicatorRules} refuse, 'period-overlaps' and 'denominator-required' among it
     */
    public void apply(ValueInput input, UUID reporter) {
        IndicatorRules.check(indicator.input(), input);
        if (!keepsItsPercentage(input)) {
            IndicatorRules.checkDenominator(indicator.input(), input);
        }
        IndicatorRules.checkAlone(
                input,
                indicator.values().stream()
                        .filter(other -> !Result.same(other, this))
                        .map(IndicatorValue::input)
                        .toList());
        if (input.equals(input())) {
            return;
        }
        starts = input.starts().firstDay();
        startsPrecision = input.starts().precision();
        ends = input.ends().lastDay();
        endsPrecision = input.ends().precision();
        target = Decimals.number("target", input.target());
        targetFraction = input.targetFraction();
        actual = Decimals.number("actual", input.actual());
        actualFraction = input.actualFraction();
        parts = List.copyOf(input.parts());
        accounts = input.account();
        noData = input.noData();
        comments = input.comment();
        reportedBy = reporter;
    }

    /** A percentage that was told before denominators were asked for may stay as it is; a new one may not come without. */
    private boolean keepsItsPercentage(ValueInput input) {
        return actual != null && actualFraction == null && Decimals.text(actual).equals(input.actual());
    }

    @Override
    public ValueInput input() {
        return new ValueInput(
                PreciseDate.of(starts, startsPrecision),
                PreciseDate.of(ends, endsPrecision),
                Decimals.text(target),
                targetFraction,
                Decimals.text(actual),
                actualFraction,
                parts,
                accounts,
                noData,
                comments);
    }

    @Override
    public RecordType type() {
        return RecordType.INDICATOR_VALUE;
    }

    @Override
    public KeptRecord root() {
        return project();
    }

    public Indicator indicator() {
        return indicator;
    }

    public Project project() {
        return indicator.project();
    }
}
