package org.passerelle.results;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.passerelle.history.ChangeLog;
import org.passerelle.project.Project;
import org.passerelle.project.WholeProject;
import org.passerelle.shared.problem.RuleBroken;

/** Locks periods of a project and opens them again, and tells other writes which are locked. */
@ApplicationScoped
public class PeriodLockWriting {
    static final int MOST_LOCKS = 100;

    private final ChangeLog changes;
    private final WholeProject whole;

    PeriodLockWriting(ChangeLog changes, WholeProject whole) {
        this.changes = changes;
        this.whole = whole;
    }

    /** @throws RuleBroken where a rule of locks refuses it */
    public PeriodLock create(Project project, PeriodLockInput input) {
        whole.hold(project);
        List<PeriodLock> others = of(project);
        if (others.size() >= MOST_LOCKS) {
            throw new RuleBroken("", "chain-full", MOST_LOCKS);
        }
        PeriodLock lock = new PeriodLock(project, input, others);
        changes.created(lock);
        whole.touch(project);
        return lock;
    }

    /** Opens the period again; the history keeps that it was locked, and why. */
    public void remove(PeriodLock lock) {
        whole.hold(lock.project());
        changes.removed(lock);
        whole.touch(lock.project());
    }

    /** The locks that hold; the caller holds the project, so that none comes between. */
    private static List<PeriodLock> of(Project project) {
        return PeriodLock.list("project", project);
    }

    /** @throws RuleBroken 'period-locked' where a value may be neither added nor taken away */
    void requireOpen(Project project, String field, ValueInput value) {
        PeriodLock.checkOpen(of(project), field, value);
    }

    /** @throws RuleBroken 'locked-values-keep-meaning' */
    void requireMeaning(Indicator indicator, IndicatorInput after) {
        Collection<ValueInput> values =
                indicator.values().stream().map(IndicatorValue::input).toList();
        PeriodLock.checkMeaning(of(indicator.project()), indicator.input(), after, values);
    }
}
