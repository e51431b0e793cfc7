package org.passerelle.results;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.passerelle.project.Project;
import org.passerelle.shared.money.Money;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.record.KeptRecord;
import org.passerelle.shared.record.RecordType;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/** How something is measured, under a result or directly under the project; its values lie in periods. */
@Entity
public class Indicator extends KeptRecord {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id", updatable = false)
    private Project project;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "result_id")
    private Result result;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "definition_id")
    private IndicatorDefinition definition;

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts titles;

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts descriptions;

    private IndicatorMeasure measure;

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts units;

    private boolean unbounded;
    private IndicatorDirection direction;
    private Accumulation accumulation;
    private Pillar pillar;
    private Integer sdg;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<IndicatorInput.Step> scale = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Dimension> dimensions = List.of();

    @Column(name = "baseline_value")
    private BigDecimal baselineValue;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "baseline_fraction")
    private Fraction baselineFraction;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "baseline_account")
    private Texts baselineAccount;

    @Column(name = "baseline_on")
    private LocalDate baselineOn;

    @Column(name = "baseline_precision")
    private PreciseDate.Precision baselinePrecision;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "baseline_source")
    private Texts baselineSource;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "baseline_comment")
    private Texts baselineComment;

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts verification;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "collected_by")
    private Texts collectedBy;

    @Column(name = "cost_amount")
    private BigDecimal costAmount;

    @Column(name = "cost_currency")
    private String costCurrency;

    private boolean example;
    private int position;

    @OneToMany(mappedBy = "indicator")
    @OrderBy("starts")
    private List<IndicatorValue> values = new ArrayList<>();

    protected Indicator() {}

    /**
     * @param result the one the input names, null for none
     * @param adopted the definition the input names, null for none
     * @param last the position it gets where the input names none
     * @throws RuleBroken as {@link #apply}
     */
    public Indicator(Project project, IndicatorInput input, Result result, IndicatorDefinition adopted, int last) {
        this.project = project;
        this.position = last;
        apply(input, result, adopted);
    }

    /**
     * Takes what an editor wrote.
     *
     * @param newResult the one the input names, null for none
     * @param adopted the definition the input names, null for none
     * @throws RuleBroken 'not-in-this-project' where the result is of another project; what {@link IndicatorRules}
     *     refuse; 'differs-from-definition' where it counts something else than the definition it adopts; 'values-no-longer-fit' where a value that is already there would break them
     */
    public void apply(IndicatorInput input, Result newResult, IndicatorDefinition adopted) {
        if (newResult != null && !Result.same(newResult.project(), project)) {
            throw new RuleBroken("resultId", "not-in-this-project");
        }
        IndicatorRules.check(input);
        if (adopted != null) {
            adopted.checkAdopted(input);
        }
        valuesStillFit(input);
        result = newResult;
        definition = adopted;
        titles = input.titles();
        descriptions = input.descriptions();
        measure = input.measure();
        units = input.unit();
        unbounded = input.unbounded();
        direction = input.direction();
        accumulation = input.accumulation();
        pillar = input.pillar();
        sdg = input.sdg();
        scale = List.copyOf(input.scale());
        dimensions = List.copyOf(input.dimensions());
        baseline(input.baseline());
        verification = input.verification();
        collectedBy = input.collectedBy();
        cost(input.cost());
        example = input.example();
        if (input.position() != null) {
            position = input.position();
        }
    }

    private void baseline(IndicatorInput.Baseline baseline) {
        baselineValue = baseline == null ? null : Decimals.number("baseline.value", baseline.value());
        baselineFraction = baseline == null ? null : baseline.fraction();
        baselineAccount = baseline == null ? null : baseline.account();
        baselineOn = baseline == null ? null : PreciseDate.firstDay(baseline.on(), "baseline.on");
        baselinePrecision = baseline == null ? null : PreciseDate.precisionOf(baseline.on());
        baselineSource = baseline == null ? null : baseline.source();
        baselineComment = baseline == null ? null : baseline.comment();
    }

    private void cost(Money cost) {
        costAmount = cost == null ? null : Money.positive("cost.amount", cost.amount());
        costCurrency = cost == null ? null : cost.currency();
    }

    /** A definition cannot leave values behind that it would refuse. */
    private void valuesStillFit(IndicatorInput input) {
        for (IndicatorValue value : values) {
            try {
                IndicatorRules.check(input, value.input());
                if (measure != IndicatorMeasure.PERCENTAGE) {
                    IndicatorRules.checkDenominator(input, value.input());
                }
            } catch (RuleBroken misfit) {
                throw new RuleBroken(
                        "measure",
                        "values-no-longer-fit",
                        value.input().starts().value());
            }
        }
    }

    @Override
    public IndicatorInput input() {
        return new IndicatorInput(
                result == null ? null : result.id(),
                titles,
                descriptions,
                measure,
                units,
                unbounded,
                direction,
                accumulation,
                pillar,
                sdg,
                scale,
                dimensions,
                new IndicatorInput.Baseline(
                        Decimals.text(baselineValue),
                        baselineFraction,
                        baselineAccount,
                        PreciseDate.of(baselineOn, baselinePrecision),
                        baselineSource,
                        baselineComment),
                verification,
                collectedBy,
                costAmount == null ? null : Money.of(costAmount, costCurrency),
                example,
                definition == null ? null : definition.code(),
                position);
    }

    @Override
    public RecordType type() {
        return RecordType.INDICATOR;
    }

    @Override
    public KeptRecord root() {
        return project;
    }

    public Project project() {
        return project;
    }

    IndicatorDefinition definition() {
        return definition;
    }

    public List<IndicatorValue> values() {
        return values;
    }
}
