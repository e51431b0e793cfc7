package org.passerelle.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.passerelle.project.Project;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.record.KeptRecord;
import org.passerelle.shared.record.RecordType;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/** What the context does to one project: it goes on through a local operator, is frozen, re-purposed or stopped. */
@Entity
@Table(name = "context_effect")
public class ContextEffect extends KeptRecord {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id", updatable = false)
    private Project project;

    @Column(name = "entry_id")
    private UUID entryId;

    private ContextEffectKind effect;
    private LocalDate since;

    @Column(name = "since_precision")
    private PreciseDate.Precision sincePrecision;

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts texts;

    protected ContextEffect() {}

    /** @throws RuleBroken as {@link #apply} */
    public ContextEffect(Project project, ContextEffectInput input, LocalDate entrySince) {
        this.project = project;
        apply(input, entrySince);
    }

    /**
     * Takes what an editor wrote.
     *
     * @param entrySince from when on the entry behind it holds; null where it names none
     * @throws RuleBroken 'effect-before-its-cause' where it ends before the entry begins
     */
    public void apply(ContextEffectInput input, LocalDate entrySince) {
        if (entrySince != null && input.since().lastDay().isBefore(entrySince)) {
            throw new RuleBroken("since", "effect-before-its-cause", entrySince);
        }
        entryId = input.entryId();
        effect = input.effect();
        since = input.since().firstDay();
        sincePrecision = input.since().precision();
        texts = input.texts();
    }

    @Override
    public ContextEffectInput input() {
        return new ContextEffectInput(entryId, effect, PreciseDate.of(since, sincePrecision), texts);
    }

    @Override
    public RecordType type() {
        return RecordType.CONTEXT_EFFECT;
    }

    @Override
    public KeptRecord root() {
        return project;
    }

    public Project project() {
        return project;
    }
}
