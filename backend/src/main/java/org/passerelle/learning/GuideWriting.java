package org.passerelle.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.passerelle.history.ChangeLog;
import org.passerelle.project.Project;
import org.passerelle.project.WholeProject;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** Writes what partners answer to the guide by its rules. A new answer holds the project first, so that nobody answers twice. */
@ApplicationScoped
public class GuideWriting {
    private final ChangeLog changes;
    private final WholeProject whole;
    private final Database database;

    GuideWriting(ChangeLog changes, WholeProject whole, Database database) {
        this.changes = changes;
        this.whole = whole;
        this.database = database;
    }

    /**
     * @param partner in whose name it is answered
     * @throws RuleBroken 'answered-already' where the partner has a sheet for this step and round, and where another rule
     *     of answers refuses it
     */
    public GuideAnswer create(Project project, UUID partner, GuideAnswerInput input) {
        whole.hold(project);
        int latest = (int) database.number(
                Sql.of("select coalesce(max(round), 0) from guide_answer where project_id = ?", project.id()));
        GuideAnswer answer = new GuideAnswer(project, partner, input, latest);
        if (GuideAnswer.count(
                        "project = ?1 and partnerId = ?2 and step = ?3 and round = ?4",
                        project,
                        partner,
                        input.step(),
                        answer.input().round())
                > 0) {
            throw new RuleBroken("step", "answered-already");
        }
        changes.created(answer);
        touch(answer, false);
        return answer;
    }

    /** @throws RuleBroken where a rule of answers refuses it */
    public void change(GuideAnswer answer, GuideAnswerInput input) {
        boolean wasOpen = answer.isOpen();
        changes.changed(answer, now -> answer.apply(input));
        touch(answer, wasOpen);
    }

    public void remove(GuideAnswer answer) {
        changes.removed(answer);
        touch(answer, false);
    }

    /** What the partners keep among themselves leaves no trace in the dates that everybody reads. */
    private void touch(GuideAnswer answer, boolean wasOpen) {
        if (wasOpen || answer.isOpen()) {
            whole.touch(answer.project());
        }
    }
}
