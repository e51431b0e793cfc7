package org.passerelle.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.passerelle.history.ChangeLog;
import org.passerelle.project.Project;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** Writes what partners answer to the guide by its rules. Each write holds the project first, so that nobody answers twice. */
@ApplicationScoped
public class GuideWriting {
    private final ChangeLog changes;
    private final Database database;

    GuideWriting(ChangeLog changes, Database database) {
        this.changes = changes;
        this.database = database;
    }

    /**
     * @param partner in whose name it is answered
     * @throws RuleBroken 'answered-already' where the partner has a sheet for this step and round, and where another rule
     *     of answers refuses it
     */
    public GuideAnswer create(Project project, UUID partner, GuideAnswerInput input) {
        hold(project);
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
        return answer;
    }

    /** @throws RuleBroken where a rule of answers refuses it */
    public void change(GuideAnswer answer, GuideAnswerInput input) {
        changes.changed(answer, now -> answer.apply(input));
    }

    public void remove(GuideAnswer answer) {
        changes.removed(answer);
    }

    private void hold(Project project) {
        database.number(Sql.of("select 1 from project where id = ? for no key update", project.id()));
    }
}
