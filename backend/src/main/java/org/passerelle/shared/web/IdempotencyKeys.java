package org.passerelle.shared.web;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** Forgets the answers that nobody can ask for again. */
@ApplicationScoped
public class IdempotencyKeys {
    private final Database database;

    IdempotencyKeys(Database database) {
        this.database = database;
    }

    /** Every instance may do it: what one has deleted the next no longer finds. */
    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetOld() {
        database.change(Sql.of("delete from idempotency_key where created_at < now() - interval '24 hours'"));
    }
}
