package org.passerelle.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;

/** What a client can get wrong at the level of HTTP, and the problem it then gets. */
@ApiTest
class HttpTrapsTest {
    private static final String PARTNERS = "/api/v1/partners";
    private static final String A_PARTNER =
            "{\"names\": {\"fr\": \"Essai\"}, \"type\": \"other\", \"country\": \"FR\"}";

    /** A cursor of the list in its usual order, where the key is a text, shown to an order by date. */
    private static final String FORGED = Base64.getUrlEncoder()
            .encodeToString("01990000-0000-7000-8000-000000000001|x".getBytes(StandardCharsets.UTF_8));

    @TestHTTPResource("/")
    URI base;

    @Inject
    DataSource dataSource;

    private record Answer(int status, String head, String body) {
        String header(String name) {
            return head.lines()
                    .filter(line -> line.toLowerCase().startsWith(name.toLowerCase() + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse(null);
        }
    }

    /** As written, since a client library would refuse or mend half of these. */
    private Answer send(String request) throws IOException {
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(15_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int end = answer.indexOf("\r\n\r\n");
            assertThat(end)
                    .as(request.lines().findFirst().orElse("") + " -> " + answer)
                    .isPositive();
            return new Answer(
                    Integer.parseInt(answer.substring(9, 12)), answer.substring(0, end), answer.substring(end + 4));
        }
    }

    private Answer send(String method, String target, String headers, String body) throws IOException {
        String length = body == null ? "" : "Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n";
        return send(
                method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nAccept-Language: en\r\nConnection: close\r\n"
                        + headers + length + "\r\n" + (body == null ? "" : body));
    }

    static Stream<Arguments> badRequests() {
        return Stream.of(
                // method, target, headers, body, status, type, header that must be there
                Arguments.of("GET", "/", "", null, 404, "not-found", null),
                Arguments.of("GET", "/q/health", "", null, 404, "not-found", null),
                Arguments.of("GET", "/q/metrics", "", null, 404, "not-found", null),
                Arguments.of("GET", "/q/swagger-ui", "", null, 404, "not-found", null),
                Arguments.of("GET", "/index.html", "", null, 404, "not-found", null),
                Arguments.of("GET", "/webjars/swagger-ui/5.34.1/index.html", "", null, 404, "not-found", null),
                Arguments.of("GET", "/api/v1", "", null, 404, "not-found", null),
                Arguments.of("GET", "/api/v1/nothing", "", null, 404, "not-found", null),
                Arguments.of("GET", "/api/v1/partners/nobody/nothing", "", null, 404, "not-found", null),
                Arguments.of("GET", "/api/v1/partners/%00", "", null, 404, "not-found", null),
                Arguments.of("GET", "/api/v1/partners/%zz", "", null, 400, "malformed-request", null),
                Arguments.of("GET", "/api/v1/partners/a%2fb", "", null, 404, "not-found", null),
                Arguments.of("GET", "/api/v1//partners", "", null, 404, "not-found", null),
                Arguments.of("GET", "/api/v1/../v1/partners", "", null, 404, "not-found", null),
                Arguments.of("GET", "/api/v1/partners;a=b", "", null, 404, "not-found", null),
                Arguments.of("GET", "/api/v1/partners/" + "x".repeat(200), "", null, 404, "not-found", null),
                Arguments.of("GET", "/api/v1/partners/" + "x".repeat(7000), "", null, 404, "not-found", null),
                Arguments.of("GET", "/api/v1/partners/" + "%41".repeat(2000), "", null, 404, "not-found", null),
                Arguments.of("GET", PARTNERS + "?sort=-updated&cursor=" + FORGED, "", null, 400, "bad-parameter", null),
                Arguments.of("GET", "/api/v1/partners/1-1-1-1-1", "", null, 404, "not-found", null),
                Arguments.of("GET", "/api/v1/themes/%C3%A9t%C3%A9", "", null, 404, "not-found", null),
                Arguments.of("GET", PARTNERS + "?limit=abc", "", null, 400, "bad-parameter", null),
                Arguments.of("GET", PARTNERS + "?limit=", "", null, 400, "bad-parameter", null),
                Arguments.of("GET", PARTNERS + "?limit=101", "", null, 400, "bad-parameter", null),
                Arguments.of("GET", PARTNERS + "?limit=1.5", "", null, 400, "bad-parameter", null),
                Arguments.of("GET", PARTNERS + "?limit=99999999999999999999", "", null, 400, "bad-parameter", null),
                Arguments.of("GET", PARTNERS + "?limit=1&limit=2", "", null, 400, "bad-parameter", null),
                Arguments.of("GET", PARTNERS + "?cursor=nonsense", "", null, 400, "bad-parameter", null),
                Arguments.of("GET", PARTNERS + "?cursor=" + "a".repeat(501), "", null, 400, "bad-parameter", null),
                Arguments.of("GET", PARTNERS + "?sort=colour", "", null, 400, "bad-parameter", null),
                Arguments.of("GET", PARTNERS + "?type=circus", "", null, 400, "bad-parameter", null),
                Arguments.of("GET", PARTNERS + "?lang=de", "", null, 400, "bad-parameter", null),
                Arguments.of("GET", PARTNERS + "?colour=red", "", null, 400, "unknown-parameter", null),
                Arguments.of("GET", PARTNERS + "?q=%00", "", null, 400, "bad-parameter", null),
                Arguments.of("GET", PARTNERS + "?q=%zz", "", null, 400, "malformed-request", null),
                Arguments.of("GET", PARTNERS + "?q=%ff", "", null, 400, "malformed-request", null),
                Arguments.of(
                        "GET",
                        PARTNERS + "?country=FR".repeat(1) + "&country=ML".repeat(60),
                        "",
                        null,
                        400,
                        "bad-parameter",
                        null),
                Arguments.of("GET", PARTNERS + "?q=" + "a".repeat(9000), "", null, 414, "uri-too-long", null),
                Arguments.of(
                        "GET", PARTNERS, "X-Long: " + "a".repeat(14000) + "\r\n", null, 431, "headers-too-large", null),
                Arguments.of("GET", PARTNERS, "X-A: 1\r\n".repeat(150), null, 431, "headers-too-large", null),
                Arguments.of("GET", PARTNERS, "Accept: application/xml\r\n", null, 406, "not-acceptable", null),
                Arguments.of("GET", PARTNERS, "Accept: text/html\r\n", null, 406, "not-acceptable", null),
                Arguments.of("GET", PARTNERS, "Accept: nonsense\r\n", null, 400, "malformed-request", null),
                Arguments.of("GET", PARTNERS, "Accept: application/json;q=0\r\n", null, 406, "not-acceptable", null),
                Arguments.of("GET", "/api/v1/pillars", "Accept: text/csv\r\n", null, 406, "not-acceptable", null),
                Arguments.of("GET", "/api/v1/pillars?format=csv", "", null, 406, "not-acceptable", null),
                Arguments.of("GET", "/api/v1/pillars?format=doc", "", null, 400, "bad-parameter", null),
                Arguments.of("PATCH", PARTNERS, "", null, 405, "method-not-allowed", "Allow: GET, HEAD, OPTIONS, POST"),
                Arguments.of(
                        "DELETE",
                        "/api/v1/countries",
                        "",
                        null,
                        405,
                        "method-not-allowed",
                        "Allow: GET, HEAD, OPTIONS"),
                Arguments.of("TRACE", PARTNERS, "", null, 405, "method-not-allowed", "Allow: GET, HEAD, OPTIONS, POST"),
                Arguments.of("POST", "/api/docs", "", "x", 405, "method-not-allowed", "Allow: GET, HEAD, OPTIONS"),
                Arguments.of(
                        "GET",
                        PARTNERS,
                        "Authorization: Basic YTpi\r\n",
                        null,
                        401,
                        "not-signed-in",
                        "WWW-Authenticate: Bearer"),
                Arguments.of(
                        "GET",
                        PARTNERS,
                        "Authorization: Bearer\r\n",
                        null,
                        401,
                        "not-signed-in",
                        "WWW-Authenticate: Bearer"),
                Arguments.of(
                        "GET", PARTNERS, "Authorization: \r\n", null, 401, "not-signed-in", "WWW-Authenticate: Bearer"),
                Arguments.of(
                        "GET",
                        PARTNERS,
                        "Authorization: Bearer ..\r\n",
                        null,
                        401,
                        "not-signed-in",
                        "WWW-Authenticate: Bearer"),
                Arguments.of(
                        "GET",
                        PARTNERS,
                        "Authorization: Bearer not.a.token\r\n",
                        null,
                        401,
                        "not-signed-in",
                        "WWW-Authenticate: Bearer"),
                Arguments.of(
                        "POST",
                        PARTNERS,
                        "Content-Type: application/json\r\n",
                        A_PARTNER,
                        401,
                        "not-signed-in",
                        "WWW-Authenticate: Bearer"),
                Arguments.of("GET", "/api/v1/trouble", "", null, 500, "internal-error", null));
    }

    @ParameterizedTest(name = "{0} {1} {2} -> {4}")
    @MethodSource("badRequests")
    void is_answered_with_a_problem(
            String method, String target, String headers, String body, int status, String type, String header)
            throws IOException {
        Answer answer = send(method, target, headers, body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.body())
                .contains("/erreurs/" + type, "\"errorId\"")
                .doesNotContain("secret", "Exception", "org.passerelle");
        if (header != null) {
            assertThat(answer.head()).containsIgnoringCase(header);
        }
    }

    static Stream<Arguments> badBodies() {
        String json = "Content-Type: application/json\r\n";
        return Stream.of(
                Arguments.of("", A_PARTNER, 415, "unsupported-media-type"),
                Arguments.of("Content-Type: text/plain\r\n", A_PARTNER, 415, "unsupported-media-type"),
                Arguments.of("Content-Type: nonsense\r\n", A_PARTNER, 415, "unsupported-media-type"),
                Arguments.of("Content-Type: */*\r\n", A_PARTNER, 415, "unsupported-media-type"),
                Arguments.of(
                        "Content-Type: application/json; charset=utf-7\r\n", A_PARTNER, 415, "unsupported-media-type"),
                Arguments.of(json, A_PARTNER.replaceAll("(.)", "$1\u0000"), 400, "malformed-request"),
                Arguments.of(json + "Content-Encoding: gzip\r\n", A_PARTNER, 415, "unsupported-media-type"),
                Arguments.of(json, "", 400, "malformed-request"),
                Arguments.of(json, "null", 400, "malformed-request"),
                Arguments.of(json, "[]", 400, "malformed-request"),
                Arguments.of(json, "{", 400, "malformed-request"),
                Arguments.of(json, A_PARTNER + " {}", 400, "malformed-request"),
                Arguments.of(json, "{\"a\":".repeat(100) + "1" + "}".repeat(100), 400, "malformed-request"),
                Arguments.of(json, A_PARTNER.replace("FR", "FR\\u0000"), 400, "malformed-request"),
                Arguments.of(json, A_PARTNER.replace("Essai", "Essai \\u202egpj"), 400, "forbidden-character"),
                Arguments.of(json, " ".repeat(1024 * 1024 + 1), 413, "body-too-large"));
    }

    @ParameterizedTest(name = "{0} {2} {3}")
    @MethodSource("badBodies")
    void an_unreadable_body_is_answered_with_a_problem(String headers, String body, int status, String type)
            throws IOException {
        String token = "Authorization: Bearer " + Person.PONTCHARRA_EDITOR.token() + "\r\n";
        Answer answer = send("POST", PARTNERS, token + headers, body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body()).contains(type);
    }

    @Test
    void a_body_announced_too_large_is_not_waited_for() throws IOException {
        Answer answer = send("POST " + PARTNERS + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: 99999999\r\nConnection: close\r\n\r\n");
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("/erreurs/body-too-large");
    }

    @Test
    void a_body_too_large_that_was_sent_all_the_same_still_gets_its_answer() throws IOException {
        String body = " ".repeat(12_000_000);
        Answer answer = send("POST", PARTNERS, "Content-Type: application/json\r\n", body);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("/erreurs/body-too-large");
    }

    @Test
    void an_endless_chunked_body_is_cut() throws IOException {
        String chunk = "10000\r\n" + " ".repeat(0x10000) + "\r\n";
        Answer answer = send("POST " + PARTNERS + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Authorization: Bearer " + Person.PONTCHARRA_EDITOR.token()
                + "\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n" + chunk.repeat(20) + "0\r\n\r\n");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(413);
        assertThat(answer.body()).contains("/erreurs/body-too-large");
    }

    @Test
    void a_problem_speaks_the_caller_s_language() throws IOException {
        assertThat(send("GET", "/api/v1/nothing?lang=it", "", null).body()).contains("Non trovato");
        assertThat(
                        send("GET /nothing HTTP/1.1\r\nHost: a\r\nAccept-Language: fr-CA, en;q=0.5\r\nConnection: close\r\n\r\n")
                                .header("Content-Language"))
                .isEqualTo("fr");
    }

    @Test
    void head_answers_as_get_without_the_body() throws IOException {
        Answer get = send("GET", "/api/v1/pillars", "", null);
        Answer head = send("HEAD", "/api/v1/pillars", "", null);
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.header("ETag")).isEqualTo(get.header("ETag"));
    }

    @Test
    void options_says_which_methods_there_are() throws IOException {
        Answer answer = send("OPTIONS", PARTNERS, "", null);
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, OPTIONS, POST");
    }

    @Test
    void what_has_not_changed_is_not_sent_again() throws IOException {
        String tag = send("GET", "/api/v1/pillars", "", null).header("ETag");
        Answer again = send("GET", "/api/v1/pillars", "If-None-Match: W/" + tag + "\r\n", null);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.header("Vary")).contains("Accept-Encoding", "Accept-Language", "Origin");
    }

    @Test
    void a_long_answer_is_compressed_for_those_who_can_read_it() throws Exception {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(base.resolve("/api/v1/countries"))
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(answer.body().length).isLessThan(15_000);
    }

    @Test
    void transport_security_is_asked_for_only_where_there_is_some() throws IOException {
        assertThat(send("GET", "/api/v1/pillars", "", null).header("Strict-Transport-Security"))
                .isNull();
        assertThat(send("GET", "/api/v1/pillars", "X-Forwarded-Proto: https\r\n", null)
                        .header("Strict-Transport-Security"))
                .startsWith("max-age=");
    }

    @Test
    void a_database_without_a_free_connection_is_503_within_three_seconds() throws Exception {
        List<Connection> taken = new ArrayList<>();
        try {
            for (int i = 0; i < 20; i++) {
                taken.add(dataSource.getConnection());
            }
            long began = System.nanoTime();
            Answer answer = send("GET", "/api/v1/pillars", "", null);
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isNotNull();
            assertThat(answer.body()).contains("/erreurs/unavailable");
            assertThat(System.nanoTime() - began).isLessThan(3_500_000_000L);
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
    }

    @Test
    void every_kind_of_problem_is_explained() throws IOException {
        Answer answer = send("GET", "/api/v1/problem-types?lang=fr", "", null);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("stale-version", "Quelqu’un a modifié cette fiche", "If-Match");
    }

    @Test
    void the_documentation_can_be_read_under_a_strict_policy() throws IOException {
        Answer page = send("GET", "/api/docs", "", null);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Security-Policy"))
                .contains("script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(page.body()).doesNotContain("<script>", "style=", "http://", "https://");
        for (String file : List.of("docs.js", "docs.css", "swagger-ui.css", "swagger-ui-bundle.js")) {
            assertThat(send("GET", "/api/docs/" + file, "", null).status())
                    .as(file)
                    .isEqualTo(200);
        }
        assertThat(send("GET", "/api/v1/openapi.yaml", "", null).body()).contains("openapi: 3.1.0");
    }
}
