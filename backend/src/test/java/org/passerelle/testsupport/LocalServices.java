package org.passerelle.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The real PostgreSQL and the real Keycloak of the test profile, started once for all suites by the project's own scripts. */
public final class LocalServices {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static JsonNode settings;

    private LocalServices() {}

    static synchronized JsonNode settings() {
        if (settings == null) {
            node("services.mjs", "start", "--name", "test");
            Path home = System.getenv("PASSERELLE_HOME") == null
                    ? ROOT.resolve(".local")
                    : Path.of(System.getenv("PASSERELLE_HOME"));
            try {
                settings = new ObjectMapper()
                        .readTree(home.resolve("test/services.json").toFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return settings;
    }

    public static String setting(String name) {
        return settings().get(name).asText();
    }

    /** Runs a script of backend/local and gives what it printed. */
    static String node(String script, String... arguments) {
        List<String> command = new ArrayList<>(
                List.of("node", ROOT.resolve("backend/local/" + script).toString()));
        command.addAll(List.of(arguments));
        try {
            Path errors = Files.createTempFile("passerelle-script", ".log");
            Process process = new ProcessBuilder(command)
                    .directory(ROOT.toFile())
                    .redirectError(errors.toFile())
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(script + " failed: " + output + Files.readString(errors));
            }
            return output.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
