package org.passerelle.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** A project as the whole that its parts belong to: funding lines, results, lessons, answers to the guide. */
@ApplicationScoped
public class WholeProject {
    private final Database database;
    private final Clock clock;

    WholeProject(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** No other write that holds it comes between until the transaction ends. */
    public void hold(Project project) {
        database.number(Sql.of("select 1 from project where id = ? for no key update", project.id()));
    }

    /**
     * Caches and 'updatedSince' see the project as changed; its version stays, so that those who edit its texts do not
     * collide with those who edit its parts.
     */
    public void touch(Project project) {
        database.change(Sql.of(
                "update project set updated_at = ? where id = ?", Timestamp.from(clock.instant()), project.id()));
    }

    /**
     * @param document the id of a document that a part of the project refers to; null for none
     * @throws RuleBroken 'not-in-this-project' at 'documentId' where it is of elsewhere, or was withdrawn
     */
    public void requireDocument(Project project, UUID document) {
        if (document != null
                && database.number(Sql.of(
                                "select count(*) from document where id = ? and project_id = ? and withdrawn_at is null",
                                document,
                                project.id()))
                        == 0) {
            throw new RuleBroken("documentId", "not-in-this-project");
        }
    }
}
