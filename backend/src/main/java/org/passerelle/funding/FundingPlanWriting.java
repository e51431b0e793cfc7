package org.passerelle.funding;

import jakarta.enterprise.context.ApplicationScoped;
import org.passerelle.history.ChangeLog;
import org.passerelle.project.Project;
import org.passerelle.project.WholeProject;
import org.passerelle.reference.Reference;
import org.passerelle.shared.problem.RuleBroken;

/** Writes funding plans by the rules. Who writes holds the project, so that it gets one plan and not two. */
@ApplicationScoped
public class FundingPlanWriting {
    private final ChangeLog changes;
    private final Reference reference;
    private final WholeProject whole;

    FundingPlanWriting(ChangeLog changes, Reference reference, WholeProject whole) {
        this.changes = changes;
        this.reference = reference;
        this.whole = whole;
    }

    /** The plan of a project, which nobody else changes until the transaction ends; null where there is none yet. */
    public FundingPlan hold(Project project) {
        whole.hold(project);
        return FundingPlan.<FundingPlan>find("project", project).firstResult();
    }

    /**
     * @param plan as {@link #hold} gave it
     * @throws RuleBroken where a rule of plans refuses it
     */
    public FundingPlan write(Project project, FundingPlan plan, FundingPlanInput input) {
        reference.requireCurrency("currency", input.currency());
        FundingPlan written = plan == null ? new FundingPlan(project, input) : plan;
        if (plan == null) {
            changes.created(written);
        } else {
            changes.changed(written, now -> written.apply(input));
        }
        whole.touch(project);
        return written;
    }
}
