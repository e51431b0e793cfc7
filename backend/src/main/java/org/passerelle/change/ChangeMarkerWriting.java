package org.passerelle.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.passerelle.history.ChangeLog;
import org.passerelle.project.Project;
import org.passerelle.project.WholeProject;
import org.passerelle.results.Result;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** Writes change markers by the rules. Each write holds the project first. */
@ApplicationScoped
public class ChangeMarkerWriting {
    static final int MOST_MARKERS = 200;

    private final ChangeLog changes;
    private final WholeProject whole;
    private final Database database;
    private final Clock clock;

    ChangeMarkerWriting(ChangeLog changes, WholeProject whole, Database database, Clock clock) {
        this.changes = changes;
        this.whole = whole;
        this.database = database;
        this.clock = clock;
    }

    /** @throws RuleBroken where a rule of markers refuses it, or the project has all it can take */
    public ChangeMarker create(Project project, ChangeMarkerInput input) {
        whole.hold(project);
        checkResult(project, input.resultId());
        ChangeMarker marker = new ChangeMarker(project, input, roomAfter(project), LocalDate.now(clock));
        changes.created(marker);
        whole.touch(project);
        return marker;
    }

    /** @throws RuleBroken where a rule of markers refuses it */
    public void change(ChangeMarker marker, ChangeMarkerInput input) {
        whole.hold(marker.project());
        checkResult(marker.project(), input.resultId());
        changes.changed(marker, now -> marker.apply(input, LocalDate.now(clock)));
        whole.touch(marker.project());
    }

    public void remove(ChangeMarker marker) {
        whole.hold(marker.project());
        changes.removed(marker);
        whole.touch(marker.project());
    }

    /** @throws RuleBroken 'not-in-this-project' for an objective or result of elsewhere */
    private static void checkResult(Project project, UUID result) {
        if (result != null && Result.count("id = ?1 and project = ?2", result, project) == 0) {
            throw new RuleBroken("resultId", "not-in-this-project");
        }
    }

    /** The next position, where there is room for one more. */
    private int roomAfter(Project project) {
        return database.first(
                        Sql.of(
                                "select count(*), coalesce(max(position), -1) + 1 from change_marker where project_id = ?",
                                project.id()),
                        row -> {
                            if (row.getInt(1) >= MOST_MARKERS) {
                                throw new RuleBroken("", "chain-full", MOST_MARKERS);
                            }
                            return Math.min(row.getInt(2), 10_000);
                        })
                .orElseThrow();
    }
}
