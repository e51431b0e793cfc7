package org.passerelle.shared.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;

@ApiTest
@TestProfile(RateLimitTest.Few.class)
class RateLimitTest {
    private static final int FEW = 5;

    public static class Few implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "passerelle.rate-limit.anonymous", "" + FEW,
                    "passerelle.rate-limit.person", "" + FEW,
                    "passerelle.rate-limit.refused", "" + FEW);
        }
    }

    private static io.restassured.specification.RequestSpecification from(String address) {
        return given().header("X-Forwarded-For", address);
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
        from("192.0.2.1")
                .get("/api/v1/sdgs")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[0-9]+"))
                .body("type", equalTo("/erreurs/too-many-requests"))
                .body("retryAfter", notNullValue());
    }

    @Test
    void one_visitor_does_not_use_up_another_s_share() {
        for (int i = 0; i < FEW + 1; i++) {
            from("192.0.2.2").get("/api/v1/sdgs");
        }
        from("192.0.2.3").get("/api/v1/sdgs").then().statusCode(200);
    }

    @Test
    void a_visitor_cannot_choose_its_address() {
        for (int i = 0; i < FEW; i++) {
            from("203.0.113." + i + ", 192.0.2.4").get("/api/v1/sdgs").then().statusCode(200);
        }
        from("203.0.113.99, 192.0.2.4").get("/api/v1/sdgs").then().statusCode(429);
    }

    @Test
    void a_person_is_counted_wherever_it_calls_from() {
        for (int i = 0; i < FEW; i++) {
            Person.CERGY_EDITOR
                    .asks()
                    .header("X-Forwarded-For", "192.0.2.1" + i)
                    .get("/api/v1/sdgs")
                    .then()
                    .statusCode(200);
        }
        Person.CERGY_EDITOR
                .asks()
                .header("X-Forwarded-For", "192.0.2.20")
                .get("/api/v1/sdgs")
                .then()
                .statusCode(429);
    }

    @Test
    void guessing_tokens_is_slow() {
        for (int i = 0; i < FEW; i++) {
            from("192.0.2.30")
                    .header("Authorization", "Bearer a.b.c")
                    .get("/api/v1/sdgs")
                    .then()
                    .statusCode(401);
        }
        from("192.0.2.30")
                .header("Authorization", "Bearer a.b.c")
                .get("/api/v1/sdgs")
                .then()
                .statusCode(429);
    }
}
