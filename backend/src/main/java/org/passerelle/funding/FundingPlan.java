package org.passerelle.funding;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.passerelle.project.Project;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.record.KeptRecord;
import org.passerelle.shared.record.RecordType;
import org.passerelle.shared.text.Texts;

/** What a project means to bring together: year x side x amount, cash and in kind apart. A project has one. */
@Entity
@Table(name = "funding_plan")
public class FundingPlan extends KeptRecord {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id", updatable = false)
    private Project project;

    private String currency;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<FundingPlanInput.Planned> amounts = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts notes;

    protected FundingPlan() {}

    /** @throws RuleBroken as {@link #apply} */
    public FundingPlan(Project project, FundingPlanInput input) {
        this.project = project;
        apply(input);
    }

    /**
     * Takes what an editor wrote.
     *
     * @throws RuleBroken 'planned-twice' where a year, a side and a kind stand more than once
     */
    public void apply(FundingPlanInput input) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < input.amounts().size(); i++) {
            FundingPlanInput.Planned planned = input.amounts().get(i);
            if (!seen.add(List.of(planned.year(), planned.side(), planned.kind()))) {
                throw new RuleBroken("amounts[" + i + "]", "planned-twice");
            }
        }
        currency = input.currency();
        amounts = input.amounts();
        notes = input.notes();
    }

    @Override
    public FundingPlanInput input() {
        return new FundingPlanInput(currency, amounts, notes);
    }

    @Override
    public RecordType type() {
        return RecordType.FUNDING_PLAN;
    }

    @Override
    public KeptRecord root() {
        return project;
    }

    /** Counts from one: zero is the version of a plan that nobody has written yet. */
    static long versionOf(FundingPlan plan) {
        return plan == null ? 0 : plan.version() + 1;
    }
}
