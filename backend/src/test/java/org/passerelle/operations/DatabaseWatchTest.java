package org.passerelle.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.shared.sql.DatabaseLines;
import org.passerelle.testsupport.LocalServices;
import org.passerelle.testsupport.Relay;

/** Without Quarkus, which loads our classes where the driver does not find them. */
class DatabaseWatchTest {
    private static final String USER = LocalServices.setting("PASSERELLE_DB_USER");
    private static final String PASSWORD = LocalServices.setting("PASSERELLE_DB_PASSWORD");

    private Relay relay;
    private DatabaseWatch watch;

    @BeforeEach
    void look() throws IOException {
        relay = new Relay(LocalServices.setting("PASSERELLE_DB_URL").replaceFirst("/[^/]+$", "/postgres"));
        watch = new DatabaseWatch(relay.url(), USER, PASSWORD);
        watch.start(new StartupEvent());
    }

    @AfterEach
    void end() throws IOException {
        watch.stop(new ShutdownEvent());
        relay.close();
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(
                relay.url() + "?socketFactory=" + DatabaseLines.class.getName(), USER, PASSWORD);
    }

    private void becomes(boolean up, int seconds) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        while (watch.isUp() != up) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(20);
        }
    }

    /** What became of a statement that takes the given time; the connection is made before. */
    private CompletableFuture<Void> sleeping(int seconds) throws SQLException {
        Connection connection = connection();
        return CompletableFuture.runAsync(() -> {
            try (connection;
                    Statement statement = connection.createStatement()) {
                statement.execute("select pg_sleep(" + seconds + ")");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void whoever_waits_for_a_database_that_does_not_answer_is_cut_off_within_three_seconds() throws Exception {
        CompletableFuture<Void> slow = sleeping(60);
        Thread.sleep(200);
        relay.hold();
        CompletableFuture<Connection> greeting = CompletableFuture.supplyAsync(() -> {
            try {
                return connection();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        for (CompletableFuture<?> waiting : new CompletableFuture<?>[] {slow, greeting}) {
            assertThatThrownBy(() -> waiting.get(3, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .rootCause()
                    .isInstanceOf(java.net.SocketException.class);
        }
        assertThat(watch.isUp()).isFalse();
    }

    @Test
    void nobody_dials_until_it_answers_and_then_everybody_may() throws Exception {
        relay.hold();
        becomes(false, 3);
        long before = System.nanoTime();
        assertThatThrownBy(this::connection)
                .isInstanceOf(SQLException.class)
                .extracting(e -> ((SQLException) e).getSQLState())
                .isEqualTo("08001");
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
        relay.release();
        becomes(true, 5);
        connection().close();
    }

    @Test
    void a_slow_statement_is_no_silence() throws Exception {
        CompletableFuture<Void> slow = sleeping(4);
        slow.get(10, TimeUnit.SECONDS);
        assertThat(watch.isUp()).isTrue();
    }

    @Test
    void a_pause_that_is_shorter_than_the_patience_cuts_nobody_off() throws Exception {
        CompletableFuture<Void> slow = sleeping(2);
        relay.hold();
        Thread.sleep(1000);
        relay.release();
        slow.get(10, TimeUnit.SECONDS);
        assertThat(watch.isUp()).isTrue();
    }
}
