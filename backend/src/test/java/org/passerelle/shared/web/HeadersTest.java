package org.passerelle.shared.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.World;

/** Every kind of answer, whoever asked and whatever came of it, has the headers that keep readers safe. */
@ApiTest
class HeadersTest {
    private static final String PARTNER = "/api/v1/partners/pontcharra";
    private static final String A_PARTNER = "{\"names\": {\"fr\": \"Essai\"}, \"type\": \"other\"}";
    private static final String PUBLIC = "public, max-age=60, stale-while-revalidate=600";

    @Inject
    World world;

    @BeforeEach
    void aPublishedPartner() {
        world.pontcharra();
    }

    private interface Asking extends BiFunction<RequestSpecification, String, Response> {}

    private static Arguments answer(int status, String address, Asking how) {
        return arguments(status, address, how);
    }

    private static Arguments get(int status, String address) {
        return answer(status, address, RequestSpecification::get);
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                get(200, "/api/v1/partners"),
                get(200, PARTNER),
                get(200, "/api/v1/projects?format=csv"),
                get(200, "/api/v1/projects?format=ndjson"),
                get(200, "/api/v1/projects?format=xlsx"),
                get(200, "/api/v1/map"),
                get(200, "/api/v1/changes"),
                get(200, "/api/v1/catalog"),
                get(200, "/api/v1/openapi.yaml"),
                get(200, "/api/docs"),
                get(200, "/api/docs/docs.js"),
                answer(304, "/api/v1/pillars", (asks, address) -> asks.header(
                                "If-None-Match",
                                Person.VISITOR.asks().get(address).header("ETag"))
                        .get(address)),
                answer(200, PARTNER, RequestSpecification::head),
                answer(204, PARTNER, RequestSpecification::options),
                get(400, "/api/v1/projects?limit=101"),
                get(401, "/api/v1/me"),
                get(404, "/api/v1/partners/nobody"),
                get(404, "/api/v1/nothing"),
                get(404, "/anything"),
                get(404, "/api/v1/%2e%2e/me"),
                answer(405, PARTNER, RequestSpecification::post),
                answer(406, PARTNER, (asks, address) -> asks.accept("text/html").get(address)),
                answer(401, "/api/v1/partners", (asks, address) -> asks.body(
                                "{\"x\": \"" + "x".repeat(1_100_000) + "\"}")
                        .post(address)),
                answer(401, "/api/v1/partners", (asks, address) -> asks.contentType("text/plain")
                        .body("x")
                        .post(address)),
                answer(401, "/api/v1/partners", (asks, address) -> asks.body(A_PARTNER)
                        .post(address)),
                get(414, "/api/v1/partners?q=" + "x".repeat(9_000)),
                get(500, "/api/v1/trouble"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("answers")
    void a_visitor_s_answer_is_safe(int status, String address, Asking how) {
        Response answer = how.apply(Person.VISITOR.asks().urlEncodingEnabled(false), address);
        assertThat(answer.statusCode()).isEqualTo(status);
        isSafe(answer, address);
        boolean docs = address.startsWith("/api/docs");
        if (status >= 400 || status == 204) {
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        } else {
            assertThat(answer.header("Cache-Control")).isEqualTo(docs ? "public, max-age=86400" : PUBLIC);
        }
        if (status < 204 && !address.contains("openapi") && !address.contains("format=")) {
            assertThat(answer.header("ETag")).isNotNull();
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("answers")
    void what_is_seen_with_a_token_is_kept_nowhere(int status, String address, Asking how) {
        Response answer = how.apply(Person.PONTCHARRA_EDITOR.asks().urlEncodingEnabled(false), address);
        isSafe(answer, address);
        assertThat(answer.header("Cache-Control")).contains("no-store").doesNotContain("public");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("answers")
    void what_is_seen_with_a_bad_token_is_kept_nowhere(int status, String address, Asking how) {
        Response answer = how.apply(
                Person.VISITOR.asks().urlEncodingEnabled(false).header("Authorization", "Bearer a.b.c"), address);
        isSafe(answer, address);
        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(204);
        assertThat(answer.header("Cache-Control")).contains("no-store").doesNotContain("public");
    }

    private static void isSafe(Response answer, String address) {
        assertThat(answer.headers().getValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().getValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(answer.headers().getValues("Content-Security-Policy"))
                .singleElement()
                .satisfies(policy -> {
                    assertThat(policy).contains("default-src 'none'", "frame-ancestors 'none'");
                    assertThat(policy).doesNotContain("unsafe", "*", "http:");
                });
        assertThat(String.join(", ", answer.headers().getValues("Vary")))
                .contains("Accept", "Accept-Encoding", "Accept-Language", "Authorization", "Origin");
        // Nothing says what runs here, and nobody is followed.
        for (String telling : List.of("Server", "X-Powered-By", "Set-Cookie", "Strict-Transport-Security")) {
            assertThat(answer.header(telling)).as(telling).isNull();
        }
        if (answer.statusCode() >= 400 && answer.asByteArray().length > 0) {
            assertThat(answer.contentType()).startsWith("application/problem+json");
            assertThat(answer.asString()).doesNotContain("select secret", "Exception", "java.");
        }
        Response behindTls = given().header("X-Forwarded-Proto", "https").get(address.split("\\?")[0]);
        assertThat(behindTls.header("Strict-Transport-Security")).startsWith("max-age=31536000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
    void a_page_elsewhere_may_see_what_a_visitor_sees(String method) {
        for (String address : List.of("/api/v1/partners", "/api/v1/nothing", "/api/v1/openapi", "/api/v1/me")) {
            Response answer =
                    given().header("Origin", "https://portal.example.org").request(method, address);
            assertThat(answer.header("Access-Control-Allow-Origin")).as(address).isEqualTo("*");
            assertThat(answer.header("Access-Control-Allow-Credentials")).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q",
                "/q/",
                "/q/health",
                "/q/health/ready",
                "/q/metrics",
                "/q/dev",
                "/q/dev-ui",
                "/q/openapi",
                "/q/swagger-ui",
                "/q/arc",
                "/q/info",
                "/api/q/metrics",
                "/api/v1/../../q/metrics",
                "/api/v1/q/metrics",
                "//q/metrics",
                "/%71/metrics",
                "/Q/metrics",
                "/metrics",
                "/health"
            })
    void what_is_for_operators_is_not_here(String address) {
        for (RequestSpecification asks : Arrays.asList(given(), Person.PLATFORM_ADMIN.asks())) {
            Response answer = asks.urlEncodingEnabled(false).get(address);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.contentType()).startsWith("application/problem+json");
        }
    }
}
