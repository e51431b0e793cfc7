package org.passerelle.operations;

import static org.jboss.logging.Logger.Level.INFO;
import static org.jboss.logging.Logger.Level.WARN;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.passerelle.shared.sql.DatabaseLines;

/**
 * Whether PostgreSQL answers, asked all the time on a connection that nobody else uses: what is slow, or waits for a lock
 * or for the pool, is no silence. A server that is silent twice, the second time on a new connection, answers nobody; then
 * the lines are cut, so that whoever waits is told to come back. Only the server's silence counts, not the time that
 * passes: the first question is answered in time also where this process, or the machine, was stopped in between.
 */
@ApplicationScoped
public class DatabaseWatch {
    /** Milliseconds between an answer and the next question. With both patiences: the longest time until the cut. */
    static final long EVERY = 300;
    /** Milliseconds. */
    private static final int PATIENCE = 800;
    /** Seconds for a new connection and its first answer. */
    private static final String PATIENCE_AT_GREETING = "0.7";

    private static final Logger LOG = Logger.getLogger(DatabaseWatch.class);

    private final String url;
    private final Properties login = new Properties();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "database-watch");
        thread.setDaemon(true);
        return thread;
    });
    private Connection line;
    private volatile boolean up;

    DatabaseWatch(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.url = url;
        login.putAll(
                Map.of("user", user, "password", password, "loginTimeout", PATIENCE_AT_GREETING, "socketTimeout", "1"));
    }

    /** Before whoever is called at the start asks how the database is. */
    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
        look();
        clock.scheduleWithFixedDelay(this::look, EVERY, EVERY, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent end) {
        clock.shutdownNow();
        close();
        DatabaseLines.join();
    }

    /** True while the database does its work; what is asked costs it nothing. */
    boolean isUp() {
        return up;
    }

    private void look() {
        SQLException failure = ask();
        if (failure != null) {
            failure = ask();
        }
        if (failure == null) {
            DatabaseLines.join();
        } else if (!isAnswer(failure)) {
            DatabaseLines.cut();
        }
        if (up != (failure == null)) {
            up = failure == null;
            LOG.log(
                    up ? INFO : WARN,
                    up ? "PostgreSQL answers" : "PostgreSQL does not answer: " + failure.getMessage());
        }
    }

    /** @return why there was no answer; null where there was one */
    private SQLException ask() {
        try {
            if (line == null) {
                line = DriverManager.getConnection(url, login);
                line.setNetworkTimeout(Runnable::run, PATIENCE);
            }
            try (Statement question = line.createStatement()) {
                question.execute("select 1");
            }
            return null;
        } catch (SQLException failure) {
            close();
            return failure;
        }
    }

    /** A server that says it is starting, or full, is there: its callers are told so by itself. */
    private static boolean isAnswer(SQLException failure) {
        return failure.getSQLState() != null && !failure.getSQLState().startsWith("08");
    }

    private void close() {
        try (Connection dead = line) {
            line = null;
        } catch (SQLException e) {
            LOG.debug("the connection of the watch did not close", e);
        }
    }
}
