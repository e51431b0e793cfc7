package org.passerelle.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** Gives the API under test a database of its own on the real PostgreSQL, and the real Keycloak. */
public class TestStack implements QuarkusTestResourceLifecycleManager {
    private static final int MOST_TRIES = 60;

    private final String database = "passerelle_test_" + ProcessHandle.current().pid();

    /** Where the API under test keeps files. */
    private final Path folder = Path.of("target", "test-documents", database);

    @Override
    public Map<String, String> start() {
        drop();
        administer("create database " + database);
        return Map.ofEntries(
                // Where a test may let a mail server answer; nothing does otherwise.
                Map.entry("quarkus.mailer.host", "127.0.0.1"),
                Map.entry("quarkus.mailer.port", String.valueOf(freePort())),
                Map.entry("passerelle.documents.folder", folder.toString()),
                Map.entry("quarkus.datasource.jdbc.url", url(database)),
                Map.entry("quarkus.datasource.username", LocalServices.setting("PASSERELLE_DB_USER")),
                Map.entry("quarkus.datasource.password", LocalServices.setting("PASSERELLE_DB_PASSWORD")),
                Map.entry("quarkus.oidc.auth-server-url", LocalServices.setting("PASSERELLE_OIDC_ISSUER")),
                Map.entry("quarkus.oidc.token.issuer", LocalServices.setting("PASSERELLE_OIDC_ISSUER")),
                Map.entry("quarkus.oidc.credentials.secret", LocalServices.setting("PASSERELLE_OIDC_CLIENT_SECRET")),
                Map.entry("passerelle.keycloak.issuer", LocalServices.setting("PASSERELLE_OIDC_ISSUER")),
                Map.entry("passerelle.keycloak.url", LocalServices.setting("PASSERELLE_KEYCLOAK_URL")),
                Map.entry("passerelle.keycloak.client-secret", LocalServices.setting("PASSERELLE_OIDC_CLIENT_SECRET")));
    }

    @Override
    public void stop() {
        drop();
    }

    /** PostgreSQL's own vacuum may be at work in the database, which only a superuser may send away: it is soon done. */
    private void drop() {
        for (int tries = 1; ; tries++) {
            try {
                administer("drop database if exists " + database + " with (force)");
                return;
            } catch (IllegalStateException refused) {
                boolean vacuum = refused.getCause() instanceof SQLException e && "42501".equals(e.getSQLState());
                if (!vacuum || tries == MOST_TRIES) {
                    throw refused;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String url(String database) {
        return LocalServices.setting("PASSERELLE_DB_URL").replaceFirst("/[^/]+$", "/" + database);
    }

    private static void administer(String sql) {
        try (Connection connection = DriverManager.getConnection(
                        url("postgres"),
                        LocalServices.setting("PASSERELLE_DB_USER"),
                        LocalServices.setting("PASSERELLE_DB_PASSWORD"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
