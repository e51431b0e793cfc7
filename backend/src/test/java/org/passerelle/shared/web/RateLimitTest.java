package org.passerelle.shared.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;

@ApiTest
@TestProfile(RateLimitTest.Few.class)
class RateLimitTest {
    private static final int FEW = 5;
    private static final int MORE = 8;

    private static final ExecutorService CALLERS = Executors.newFixedThreadPool(16);

    @AfterAll
    static void everybodyHangsUp() {
        CALLERS.shutdownNow();
    }

    public static class Few implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "passerelle.rate-limit.anonymous", "" + FEW,
                    "passerelle.rate-limit.person", "" + FEW,
                    "passerelle.rate-limit.client", "" + MORE,
                    "passerelle.rate-limit.refused", "" + FEW);
        }
    }

    private static io.restassured.specification.RequestSpecification from(String address) {
        return given().header("X-Forwarded-For", address);
    }

    /** Asks on until it is refused: on a slow machine a share grows back meanwhile. */
    private static ValidatableResponse refusedInTheEnd(Supplier<Response> ask) {
        return Stream.generate(ask)
                .limit(10L * MORE)
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow()
                .then();
    }

    @Test
    void a_visitor_is_told_what_is_left_and_when_to_come_back() {
        from("192.0.2.1")
                .get("/api/v1/sdgs")
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", "\"default\";q=5;w=60")
                .header("RateLimit", matchesPattern("\"default\";r=4;t=\\d+"));
        for (int i = 0; i < FEW - 1; i++) {
            from("192.0.2.1").get("/api/v1/sdgs").then().statusCode(200);
        }
        refusedInTheEnd(() -> from("192.0.2.1").get("/api/v1/sdgs"))
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[0-9]+"))
                .header("RateLimit", matchesPattern("\"default\";r=0;t=\\d+"))
                .body("type", equalTo("/erreurs/too-many-requests"))
                .body("retryAfter", notNullValue());
    }

    @Test
    void one_visitor_does_not_use_up_another_s_share() {
        refusedInTheEnd(() -> from("192.0.2.2").get("/api/v1/sdgs"));
        from("192.0.2.3").get("/api/v1/sdgs").then().statusCode(200);
    }

    @Test
    void a_visitor_cannot_choose_its_address() {
        AtomicInteger made = new AtomicInteger();
        refusedInTheEnd(() ->
                from("203.0.113." + made.incrementAndGet() + ", 192.0.2.4").get("/api/v1/sdgs"));
    }

    @Test
    void a_person_is_counted_wherever_it_calls_from() {
        AtomicInteger place = new AtomicInteger();
        refusedInTheEnd(() -> Person.CERGY_EDITOR
                .asks()
                .header("X-Forwarded-For", "192.0.2." + place.incrementAndGet())
                .get("/api/v1/sdgs"));
    }

    @Test
    void guessing_tokens_is_slow() {
        Supplier<Response> guess =
                () -> from("192.0.2.30").header("Authorization", "Bearer a.b.c").get("/api/v1/sdgs");
        guess.get().then().statusCode(401);
        refusedInTheEnd(guess);
    }

    @Test
    void a_registered_client_has_a_share_of_its_own() {
        for (int i = 0; i < MORE; i++) {
            Person.PORTAL
                    .asks()
                    .get("/api/v1/sdgs")
                    .then()
                    .statusCode(200)
                    .header("RateLimit-Policy", "\"default\";q=" + MORE + ";w=60");
        }
        refusedInTheEnd(() -> Person.PORTAL.asks().get("/api/v1/sdgs"));
    }

    @Test
    void an_address_of_nothing_is_counted_too() {
        Person.DEMBELA_EDITOR
                .asks()
                .get("/api/v1/nothing")
                .then()
                .statusCode(404)
                .header("RateLimit", notNullValue());
        refusedInTheEnd(() -> Person.DEMBELA_EDITOR.asks().get("/api/v1/openapi"))
                .header("Retry-After", matchesPattern("[0-9]+"))
                .header("Cache-Control", containsString("no-store"));
    }

    @Test
    void the_addresses_of_one_network_are_one_caller() {
        AtomicInteger machine = new AtomicInteger();
        refusedInTheEnd(() -> from("2001:db8:7:7::" + machine.incrementAndGet()).get("/api/v1/sdgs"));
        from("2001:db8:7:8::1").get("/api/v1/sdgs").then().statusCode(200);
    }

    @Test
    void a_burst_of_one_caller_leaves_the_others_served() {
        List<CompletableFuture<Integer>> burst = IntStream.range(0, 200)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> from("192.0.2.40").get("/api/v1/projects").statusCode(), CALLERS))
                .toList();
        for (int i = 0; i < FEW; i++) {
            from("192.0.2.41").get("/api/v1/projects").then().statusCode(200);
            Person.THIES_EDITOR
                    .asks()
                    .header("X-Forwarded-For", "192.0.2.40")
                    .get("/api/v1/projects")
                    .then()
                    .statusCode(200);
        }
        assertThat(burst).extracting(CompletableFuture::join).contains(429).isSubsetOf(200, 429);
    }
}
