package org.passerelle.exchange.demo;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.validation.ConstraintViolationException;
import java.util.function.BiFunction;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.passerelle.history.Life;
import org.passerelle.reference.CldrLists;
import org.passerelle.security.PlatformWork;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.record.KeptRecord;
import org.passerelle.shared.record.PublishedRecord;
import org.passerelle.shared.sql.Database;

/**
 * Loads the demo records at start, where the platform is asked to have them. A record is written once, in a transaction
 * of its own together with what hangs under it: a start that is cut off goes on where it stopped, and what people have
 * changed since is never touched.
 */
@ApplicationScoped
public class DemoRecords {
    /** After all reference lists, whose loaders follow {@link CldrLists#FIRST}. */
    static final int AFTER_THE_LISTS = CldrLists.FIRST + 1000;

    private final boolean wanted;
    private final DemoFiles files;
    private final DemoWriting writing;
    private final DemoProjects projects;
    private final Life life;
    private final PlatformWork platform;
    private final Database database;

    DemoRecords(
            @ConfigProperty(name = "passerelle.demo-data") boolean wanted,
            DemoFiles files,
            DemoWriting writing,
            DemoProjects projects,
            Life life,
            PlatformWork platform,
            Database database) {
        this.wanted = wanted;
        this.files = files;
        this.writing = writing;
        this.projects = projects;
        this.life = life;
        this.platform = platform;
        this.database = database;
    }

    void atStart(@Observes @Priority(AFTER_THE_LISTS) StartupEvent start) {
        if (wanted) {
            platform.run(this::load);
        }
    }

    /** Writes what is not there yet, as the platform; @return how many records that were */
    int load() {
        long since = System.nanoTime();
        DemoKeys keys = new DemoKeys(database);
        DemoProjects.Parts parts = projects.parts();
        int loaded = each("partners", keys, writing::partner)
                + each("agreements", keys, writing::agreement)
                + each("contexts", keys, writing::context)
                + each("projects", keys, (record, known) -> projects.project(record, known, parts))
                + each("sheets", keys, (record, known) -> projects.project(record, known, parts))
                + each("events", keys, writing::event);
        Log.infof("Demo records: %d loaded in %d ms", loaded, (System.nanoTime() - since) / 1_000_000);
        return loaded;
    }

    private int each(String file, DemoKeys keys, BiFunction<DemoRecord, DemoKeys, KeptRecord> write) {
        int loaded = 0;
        for (DemoRecord record : files.records(file)) {
            if (!keys.has(record.key()) && once(record, keys, write)) {
                loaded++;
            }
        }
        return loaded;
    }

    private boolean once(DemoRecord record, DemoKeys keys, BiFunction<DemoRecord, DemoKeys, KeptRecord> write) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                if (!keys.claim(record.key())) {
                    return false;
                }
                KeptRecord written = write.apply(record, keys);
                if (written instanceof PublishedRecord page) {
                    goThroughLife(page, record);
                }
                keys.keep(record.key(), written.id());
                return true;
            });
        } catch (RuleBroken | ConstraintViolationException refused) {
            throw new IllegalStateException("Demo record '" + record.key() + "' is refused", refused);
        }
    }

    private void goThroughLife(PublishedRecord written, DemoRecord record) {
        switch (record.publication()) {
            case DRAFT -> {
                // It waits for its editors.
            }
            case SUBMITTED -> life.submit(written);
            case SENT_BACK -> {
                life.submit(written);
                life.sendBack(written, record.reason());
            }
            case PUBLISHED -> {
                life.submit(written);
                life.publish(written);
            }
            case WITHDRAWN -> throw new IllegalArgumentException(record.key() + ": nothing is loaded to be hidden");
        }
    }
}
