package org.passerelle.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.ToDoubleFunction;
import org.jboss.logging.Logger;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/**
 * Figures of the platform for operators: how fresh the change feed is and what waits for a moderator. They are read by
 * the clock, not by who asks for them, so that scraping costs the database nothing.
 */
@ApplicationScoped
public class PlatformFigures {
    private static final Logger LOG = Logger.getLogger(PlatformFigures.class);

    private static final String READ = """
            select
                (select extract(epoch from changed_at) from record_change order by seq desc limit 1),
                (select extract(epoch from now() - min(xact_start)) from pg_stat_activity
                    where datname = current_database() and backend_xid is not null and pid <> pg_backend_pid()),
                (select count(*) from record_change
                    where is_public and transaction >= pg_snapshot_xmin(pg_current_snapshot())),
                count(*), extract(epoch from now() - min(submitted_at))
            from (select submitted_at from partner where publication = 'submitted'
                union all select submitted_at from agreement where publication = 'submitted'
                union all select submitted_at from project where publication = 'submitted'
                union all select submitted_at from event where publication = 'submitted') waiting""";

    private final Database database;
    private final DatabaseWatch watch;
    private final MeterRegistry registry;
    private volatile Figures figures = new Figures(0, 0, 0, 0, 0);

    PlatformFigures(Database database, DatabaseWatch watch, MeterRegistry registry) {
        this.database = database;
        this.watch = watch;
        this.registry = registry;
    }

    /**
     * One reading.
     *
     * @param lastChange seconds since 1970; 0 where nothing has ever changed
     * @param feedLag seconds for which the oldest open write holds the feed back; 0 where none does
     * @param feedWaiting committed changes that readers of the feed do not get yet
     * @param queue records submitted to the moderators
     * @param queueAge seconds since the oldest of them was submitted; 0 for an empty queue
     */
    record Figures(double lastChange, double feedLag, double feedWaiting, double queue, double queueAge) {}

    void register(@Observes StartupEvent start) {
        gauge("passerelle.last.change", "When a record last changed, seconds since 1970", Figures::lastChange);
        gauge(
                "passerelle.feed.lag",
                "For how many seconds the oldest open write holds the feed back",
                Figures::feedLag);
        gauge("passerelle.feed.waiting", "Changes that readers of the feed do not get yet", Figures::feedWaiting);
        gauge("passerelle.moderation.queue", "Records submitted to the moderators", Figures::queue);
        gauge("passerelle.moderation.oldest", "Seconds since the oldest of them was submitted", Figures::queueAge);
        Gauge.builder("passerelle.database.up", watch, w -> w.isUp() ? 1 : 0)
                .description("1 while the database answers")
                .register(registry);
    }

    private void gauge(String name, String description, ToDoubleFunction<Figures> figure) {
        Gauge.builder(name, this, self -> figure.applyAsDouble(self.figures))
                .description(description)
                .register(registry);
    }

    @Scheduled(every = "15s", delayed = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void read() {
        if (!watch.isUp()) {
            LOG.warn("the database does not answer");
            return;
        }
        figures = database.first(
                        Sql.of(READ),
                        row -> new Figures(
                                row.getDouble(1),
                                row.getDouble(2),
                                row.getDouble(3),
                                row.getDouble(4),
                                row.getDouble(5)))
                .orElseThrow();
    }
}
