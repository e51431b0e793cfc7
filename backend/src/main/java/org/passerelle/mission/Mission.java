package org.passerelle.mission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.passerelle.project.Project;
import org.passerelle.shared.money.Money;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.record.KeptRecord;
import org.passerelle.shared.record.RecordType;
import org.passerelle.shared.text.Side;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/** A journey of people of one shore of a project to the other, or anywhere else for it. */
@Entity
@Table(name = "mission")
public class Mission extends KeptRecord {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id", updatable = false)
    private Project project;

    private Side travelling;
    private String country;
    private String place;

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts purposes;

    private LocalDate starts;

    @Column(name = "starts_precision")
    private PreciseDate.Precision startsPrecision;

    private LocalDate ends;

    @Column(name = "ends_precision")
    private PreciseDate.Precision endsPrecision;

    private Integer travellers;

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts functions;

    @Column(name = "cost_amount")
    private BigDecimal costAmount;

    @Column(name = "cost_currency")
    private String costCurrency;

    @Column(name = "visas_asked")
    private Integer visasAsked;

    @Column(name = "visas_obtained")
    private Integer visasObtained;

    @Column(name = "visas_refused")
    private Integer visasRefused;

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts reports;

    @Column(name = "document_id")
    private UUID documentId;

    protected Mission() {}

    /** @throws RuleBroken as {@link #apply} */
    public Mission(Project project, MissionInput input) {
        this.project = project;
        apply(input);
    }

    /**
     * Takes what an editor wrote.
     *
     * @throws RuleBroken 'end-before-start', 'visas-beyond-asked' where more were obtained and refused than asked for,
     *     'amount-not-positive' for a cost of nothing
     */
    public void apply(MissionInput input) {
        LocalDate first = input.starts().firstDay();
        LocalDate last = PreciseDate.lastDay(input.ends(), "ends");
        if (last != null && last.isBefore(first)) {
            throw new RuleBroken("ends", "end-before-start");
        }
        int answered = orZero(input.visasObtained()) + orZero(input.visasRefused());
        if (answered > orZero(input.visasAsked())) {
            throw new RuleBroken("visasAsked", "visas-beyond-asked", answered);
        }
        costAmount = input.cost() == null
                ? null
                : Money.positive("cost.amount", input.cost().amount());
        costCurrency = input.cost() == null ? null : input.cost().currency();
        travelling = input.travelling();
        country = input.country();
        place = input.place();
        purposes = input.purposes();
        starts = first;
        startsPrecision = input.starts().precision();
        ends = PreciseDate.firstDay(input.ends(), "ends");
        endsPrecision = PreciseDate.precisionOf(input.ends());
        travellers = input.travellers();
        functions = input.functions();
        visasAsked = input.visasAsked();
        visasObtained = input.visasObtained();
        visasRefused = input.visasRefused();
        reports = input.reports();
        documentId = input.documentId();
    }

    /** What nobody counted adds nothing. */
    private static int orZero(Integer number) {
        return number == null ? 0 : number;
    }

    @Override
    public MissionInput input() {
        return new MissionInput(
                travelling,
                country,
                place,
                purposes,
                PreciseDate.of(starts, startsPrecision),
                PreciseDate.of(ends, endsPrecision),
                travellers,
                functions,
                costAmount == null ? null : Money.of(costAmount, costCurrency),
                visasAsked,
                visasObtained,
                visasRefused,
                reports,
                documentId);
    }

    @Override
    public RecordType type() {
        return RecordType.MISSION;
    }

    @Override
    public KeptRecord root() {
        return project;
    }

    public Project project() {
        return project;
    }
}
