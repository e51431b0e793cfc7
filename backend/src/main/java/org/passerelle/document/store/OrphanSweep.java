package org.passerelle.document.store;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/**
 * Removes files that no record refers to: uploads that were refused after the file was kept, or cut off. The other way
 * round cannot happen: a record is committed only after its file is kept.
 */
@ApplicationScoped
public class OrphanSweep {
    private static final Logger LOG = Logger.getLogger(OrphanSweep.class);
    /** Any number that nothing else in this database locks. */
    private static final long LOCK = 0x5041_5353_444f_4353L;

    private static final String UNREFERRED = """
            select c.sha256 from unnest(?) c (sha256)
            except select f ->> 'sha256' from document d, jsonb_array_elements(d.sizes || d.file) f
            except select f ->> 'sha256' from partner p, jsonb_array_elements(p.logo) f""";

    private final DocumentStore store;
    private final StoreSettings settings;
    private final Database database;
    private final Clock clock;

    OrphanSweep(DocumentStore store, StoreSettings settings, Database database, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.database = database;
        this.clock = clock;
    }

    /** Keeps the sweep away until this transaction ends; any number of uploads hold it at once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void holdOff() {
        database.text(Sql.of("select pg_advisory_xact_lock_shared(?)::text", LOCK));
    }

    /** Every instance may do it; the lock lets one at a time. */
    @Scheduled(every = "6h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweepNow() throws IOException {
        sweep();
    }

    /** @return how many files were removed */
    @Transactional
    public int sweep() throws IOException {
        removeAbandoned();
        if (!database.text(Sql.of("select pg_try_advisory_xact_lock(?)::text", LOCK))
                .orElse("")
                .equals("true")) {
            return 0;
        }
        // Asked with the lock held: an upload that is not finished cannot have put one of these since.
        List<String> old = store.olderThan(clock.instant().minus(settings.grace()));
        List<String> orphans = old.isEmpty()
                ? List.of()
                : database.list(Sql.of(UNREFERRED, (Object) Sql.texts(old)), row -> row.getString(1));
        for (String orphan : orphans) {
            store.delete(orphan);
        }
        if (!orphans.isEmpty()) {
            LOG.infof("%d files without a record removed", orphans.size());
        }
        return orphans.size();
    }

    /** What a process that was killed left behind while a file was made ready. */
    private void removeAbandoned() throws IOException {
        if (!Files.isDirectory(settings.incoming())) {
            return;
        }
        Instant limit = clock.instant().minus(settings.grace());
        try (Stream<Path> files = Files.list(settings.incoming())) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (Files.isRegularFile(file)
                        && Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
