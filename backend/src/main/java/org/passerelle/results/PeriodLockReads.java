package org.passerelle.results;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** Locked periods as JSON, straight from PostgreSQL. */
@ApplicationScoped
public class PeriodLockReads {
    private static final String LOCK = """
            json_build_object('id', l.id, 'version', l.version, 'projectId', l.project_id,
                'starts', precise_date(l.starts, l.starts_precision), 'ends', precise_date(l.ends, l.ends_precision),
                'reason', l.reasons, 'createdAt', instant(l.created_at), 'updatedAt', instant(l.updated_at))""";

    private final Database database;

    PeriodLockReads(Database database) {
        this.database = database;
    }

    /** The locks of a project, the earliest first: a JSON array of {@link PeriodLockView}. */
    String listed(UUID projectId) {
        return database.text(Sql.of(
                        "select coalesce(json_agg(" + LOCK
                                + " order by l.starts), '[]') from period_lock l where l.project_id = ?",
                        projectId))
                .orElseThrow();
    }

    /** The locks of a project, JSON as {@link PeriodLockView.OfProject}. */
    public String ofProject(UUID projectId) {
        return "{\"items\":" + listed(projectId) + "}";
    }

    /** One lock, JSON as {@link PeriodLockView}. */
    public String lock(UUID id) {
        return database.text(Sql.of("select " + LOCK + " from period_lock l where l.id = ?", id))
                .orElseThrow();
    }
}
