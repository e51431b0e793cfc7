package org.passerelle.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.passerelle.history.ChangeLog;
import org.passerelle.project.Project;
import org.passerelle.project.WholeProject;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.problem.ProblemType;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** Writes progress reports by the rules, with the values they bring. A new one holds the project first. */
@ApplicationScoped
public class ProgressWriting {
    static final int MOST_REPORTS = 200;

    private final ChangeLog changes;
    private final ReportedValues values;
    private final ReportPhotos photos;
    private final WholeProject whole;
    private final Database database;
    private final Clock clock;

    ProgressWriting(
            ChangeLog changes,
            ReportedValues values,
            ReportPhotos photos,
            WholeProject whole,
            Database database,
            Clock clock) {
        this.changes = changes;
        this.values = values;
        this.photos = photos;
        this.whole = whole;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Keeps a report with its values.
     *
     * @param origin the report that came with its key by the same way before is that report, however long ago
     * @throws RuleBroken where a rule of reports or of one of the values refuses it; then nothing is kept
     * @throws ProblemException conflict where somebody else has reported a period otherwise since; idempotency-key-reused
     *     where the key brought a report by another way
     */
    public ProgressReport create(Project project, ProgressReport.Origin origin, NewProgressReport input) {
        whole.hold(project);
        ProgressReport before = origin.sentAs() == null
                ? null
                : ProgressReport.find(
                                "project = ?1 and sentAs = ?2 and partnerId = ?3",
                                project,
                                origin.sentAs(),
                                origin.partner())
                        .firstResult();
        if (before != null && !before.cameBy(origin.link())) {
            throw new ProblemException(ProblemType.IDEMPOTENCY_KEY_REUSED);
        }
        if (before != null) {
            return before;
        }
        if (ProgressReport.count("project", project) >= MOST_REPORTS) {
            throw new RuleBroken("", "chain-full", MOST_REPORTS);
        }
        ProgressReport report;
        try {
            report = new ProgressReport(project, origin, input.report(), today());
        } catch (RuleBroken broken) {
            throw broken.under("report");
        }
        changes.created(report);
        values.write(report, origin.partner(), input.values());
        index(report);
        touch(report, false);
        return report;
    }

    /** Its pictures go with it: who may read the one may see the others. @throws RuleBroken where a rule refuses it */
    public void change(ProgressReport report, ProgressReportInput input) {
        whole.hold(report.project());
        boolean wasOpen = report.isOpen();
        Instant before = report.updatedAt();
        changes.changed(report, now -> report.apply(input, today()));
        if (report.updatedAt().equals(before)) {
            return;
        }
        index(report);
        if (wasOpen != report.isOpen()) {
            photos.share(report);
        }
        touch(report, wasOpen);
    }

    /** Its pictures are withdrawn; the values it brought stay, and the history keeps what it said. */
    public void remove(ProgressReport report) {
        whole.hold(report.project());
        photos.withdraw(report);
        changes.removed(report);
        database.change(Sql.of(
                "delete from search_entry where record_type = 'progress-report' and record_id = ?", report.id()));
        touch(report, false);
    }

    /** What it says is found; who may see it is asked when it is looked for. */
    private void index(ProgressReport report) {
        database.text(Sql.of("select index_progress_report(?)::text", report.id()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What the partners keep among themselves leaves no trace in the dates that everybody reads. */
    private void touch(ProgressReport report, boolean wasOpen) {
        if (wasOpen || report.isOpen()) {
            whole.touch(report.project());
        }
    }
}
