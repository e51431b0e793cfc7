package org.passerelle.operations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/**
 * Whether the database answers. The answer is kept for some seconds, and one caller asks for all who wait, so that many
 * balancers, or somebody who calls without pause, cost the database nothing.
 */
@ApplicationScoped
class DatabaseState {
    static final Duration KEPT = Duration.ofSeconds(3);

    private final Database database;
    private final Clock clock;
    private boolean up;
    private Instant until = Instant.MIN;

    DatabaseState(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    synchronized boolean isUp() {
        Instant now = clock.instant();
        // A clock that was set back must not keep an old answer alive.
        if (!now.isBefore(until) || now.plus(KEPT).isBefore(until)) {
            up = answers();
            until = now.plus(KEPT);
        }
        return up;
    }

    private boolean answers() {
        try {
            return database.number(Sql.of("select 1")) == 1;
        } catch (Database.DatabaseFailure away) {
            return false;
        }
    }
}
