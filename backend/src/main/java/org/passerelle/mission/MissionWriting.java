package org.passerelle.mission;

import jakarta.enterprise.context.ApplicationScoped;
import org.passerelle.history.ChangeLog;
import org.passerelle.project.Project;
import org.passerelle.project.WholeProject;
import org.passerelle.reference.Reference;
import org.passerelle.shared.problem.RuleBroken;

/** Writes missions by the rules. */
@ApplicationScoped
public class MissionWriting {
    static final int MOST_MISSIONS = 500;

    private final ChangeLog changes;
    private final Reference reference;
    private final WholeProject whole;

    MissionWriting(ChangeLog changes, Reference reference, WholeProject whole) {
        this.changes = changes;
        this.reference = reference;
        this.whole = whole;
    }

    /** @throws RuleBroken where a rule of missions refuses it, or the project has all it can take */
    public Mission create(Project project, MissionInput input) {
        whole.hold(project);
        if (Mission.count("project", project) >= MOST_MISSIONS) {
            throw new RuleBroken("", "chain-full", MOST_MISSIONS);
        }
        checkReferences(project, input);
        Mission mission = new Mission(project, input);
        changes.created(mission);
        whole.touch(project);
        return mission;
    }

    /** @throws RuleBroken where a rule of missions refuses it */
    public void change(Mission mission, MissionInput input) {
        whole.hold(mission.project());
        checkReferences(mission.project(), input);
        changes.changed(mission, now -> mission.apply(input));
        whole.touch(mission.project());
    }

    public void remove(Mission mission) {
        whole.hold(mission.project());
        changes.removed(mission);
        whole.touch(mission.project());
    }

    /** @throws RuleBroken 'not-in-this-project' for a document of elsewhere, or a country or currency that does not exist */
    private void checkReferences(Project project, MissionInput input) {
        reference.requireCountry("country", input.country());
        if (input.cost() != null) {
            reference.requireCurrency("cost.currency", input.cost().currency());
        }
        whole.requireDocument(project, input.documentId());
    }
}
