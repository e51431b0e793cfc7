package org.passerelle.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.passerelle.project.Project;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.record.KeptRecord;
import org.passerelle.shared.record.RecordType;
import org.passerelle.shared.text.Side;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/** One evaluation of a project: by whom, when, what was found and recommended, and what became of it. */
@Entity
@Table(name = "evaluation")
public class Evaluation extends KeptRecord {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id", updatable = false)
    private Project project;

    private EvaluationKind kind;
    private Side side;

    @Column(name = "is_external")
    private boolean external;

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts evaluators;

    private LocalDate starts;

    @Column(name = "starts_precision")
    private PreciseDate.Precision startsPrecision;

    private LocalDate ends;

    @Column(name = "ends_precision")
    private PreciseDate.Precision endsPrecision;

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts summaries;

    @Column(name = "document_id")
    private UUID documentId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<EvaluationInput.Finding> findings = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<EvaluationInput.Recommendation> recommendations = List.of();

    protected Evaluation() {}

    /** @throws RuleBroken as {@link #apply} */
    public Evaluation(Project project, EvaluationInput input) {
        this.project = project;
        apply(input);
    }

    /**
     * Takes what an editor wrote.
     *
     * @throws RuleBroken 'end-before-start'; 'measured-without-indicator', 'indicator-without-measure' and
     *     'indicator-twice' for findings; 'due-before-evaluation' and 'rejected-without-reason' for recommendations
     */
    public void apply(EvaluationInput input) {
        LocalDate first = input.starts().firstDay();
        LocalDate last = PreciseDate.lastDay(input.ends(), "ends");
        if (last != null && last.isBefore(first)) {
            throw new RuleBroken("ends", "end-before-start");
        }
        checkFindings(input.findings());
        checkRecommendations(input.recommendations(), first);
        kind = input.kind();
        side = input.side();
        external = input.external();
        evaluators = input.evaluators();
        starts = first;
        startsPrecision = input.starts().precision();
        ends = PreciseDate.firstDay(input.ends(), "ends");
        endsPrecision = PreciseDate.precisionOf(input.ends());
        summaries = input.summaries();
        documentId = input.documentId();
        findings = input.findings();
        recommendations = input.recommendations();
    }

    private static void checkFindings(List<EvaluationInput.Finding> findings) {
        Set<UUID> measured = new HashSet<>();
        for (int i = 0; i < findings.size(); i++) {
            EvaluationInput.Finding finding = findings.get(i);
            String field = "findings[" + i + "]";
            if (finding.indicatorId() == null && finding.measured() != null) {
                throw new RuleBroken(field + ".measured", "measured-without-indicator");
            }
            if (finding.indicatorId() != null && finding.measured() == null) {
                throw new RuleBroken(field + ".measured", "indicator-without-measure");
            }
            if (finding.indicatorId() != null && !measured.add(finding.indicatorId())) {
                throw new RuleBroken(field + ".indicatorId", "indicator-twice");
            }
        }
    }

    private static void checkRecommendations(List<EvaluationInput.Recommendation> all, LocalDate first) {
        for (int i = 0; i < all.size(); i++) {
            EvaluationInput.Recommendation one = all.get(i);
            String field = "recommendations[" + i + "]";
            if (one.dueOn() != null && one.dueOn().lastDay().isBefore(first)) {
                throw new RuleBroken(field + ".dueOn", "due-before-evaluation");
            }
            if (one.state() == RecommendationState.REJECTED && one.managementResponse() == null) {
                throw new RuleBroken(field + ".managementResponse", "rejected-without-reason");
            }
        }
    }

    @Override
    public EvaluationInput input() {
        return new EvaluationInput(
                kind,
                side,
                external,
                evaluators,
                PreciseDate.of(starts, startsPrecision),
                PreciseDate.of(ends, endsPrecision),
                summaries,
                documentId,
                findings,
                recommendations);
    }

    /** When things were found to be so: at its end, where that is known. */
    PreciseDate found() {
        return ends == null ? PreciseDate.of(starts, startsPrecision) : PreciseDate.of(ends, endsPrecision);
    }

    @Override
    public RecordType type() {
        return RecordType.EVALUATION;
    }

    @Override
    public KeptRecord root() {
        return project;
    }

    public Project project() {
        return project;
    }

    EvaluationKind kind() {
        return kind;
    }

    /** What it measured can become the baseline of indicators. */
    public boolean isDiagnosis() {
        return kind == EvaluationKind.INITIAL_DIAGNOSIS;
    }

    List<EvaluationInput.Finding> findings() {
        return findings;
    }
}
