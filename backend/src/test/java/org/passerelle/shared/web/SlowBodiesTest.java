package org.passerelle.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;

@ApiTest
class SlowBodiesTest {
    private static final String FORM_BEGINS =
            "--slow\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF";

    @TestHTTPResource("/")
    URI base;

    @Inject
    SlowBodySettings settings;

    private record Ending(String answer, Duration after) {}

    /** Sends the body's beginning and then a blank every tenth of a second, until the connection is closed. */
    private Ending drip(String path, String type, String beginning) throws Exception {
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(40_000);
            OutputStream out = socket.getOutputStream();
            String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept-Language: en\r\nContent-Type: "
                    + type + "\r\nContent-Length: 5000\r\nAuthorization: Bearer " + Person.PONTCHARRA_EDITOR.token()
                    + "\r\n\r\n";
            long began = System.nanoTime();
            out.write((head + beginning).getBytes(StandardCharsets.UTF_8));
            Thread drops = new Thread(() -> {
                try {
                    while (true) {
                        out.write(' ');
                        Thread.sleep(100);
                    }
                } catch (IOException | InterruptedException closed) {
                    // The other side has had enough.
                }
            });
            drops.start();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            drops.interrupt();
            return new Ending(answer, Duration.ofNanos(System.nanoTime() - began));
        }
    }

    private static void isRefused(Ending ending, Duration limit) {
        assertThat(ending.answer())
                .startsWith("HTTP/1.1 408")
                .containsIgnoringCase("content-type: application/problem+json")
                .containsIgnoringCase("connection: close")
                .contains("/erreurs/body-too-slow", "Send it again");
        assertThat(ending.answer().split("HTTP/1.1 ")).hasSize(2);
        assertThat(ending.after()).isBetween(limit, limit.plusSeconds(5));
    }

    @Test
    void a_body_that_never_ends_is_not_waited_for_and_its_connection_is_closed() throws Exception {
        isRefused(drip("/api/v1/events", "application/json", "{"), settings.json());
    }

    @Test
    void a_form_has_longer_and_no_longer_than_that() throws Exception {
        String path = "/api/v1/projects/none/documents";
        isRefused(drip(path, "multipart/form-data; boundary=slow", FORM_BEGINS), settings.upload());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"/api/v1/pillars, 405", "/q/health, 404"})
    void who_is_refused_before_the_body_is_whole_does_not_keep_the_connection(String path, String status)
            throws Exception {
        Ending ending = drip(path, "application/json", "{");
        assertThat(ending.answer()).startsWith("HTTP/1.1 " + status);
        assertThat(ending.after()).isLessThan(Duration.ofSeconds(8));
    }
}
