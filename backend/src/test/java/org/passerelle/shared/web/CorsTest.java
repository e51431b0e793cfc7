package org.passerelle.shared.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.specification.RequestSpecification;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;

@ApiTest
class CorsTest {
    private static final String ELSEWHERE = "https://portal.example.org";
    private static final String PARTNERS = "/api/v1/partners";

    @ConfigProperty(name = "passerelle.public-url")
    String ourOrigin;

    private static RequestSpecification preflight(String origin, String method, String headers) {
        RequestSpecification request = given().header("Origin", origin).header("Access-Control-Request-Method", method);
        return headers == null ? request : request.header("Access-Control-Request-Headers", headers);
    }

    @Nested
    class APageOfAnyOrigin {
        @Test
        void reads_without_a_token_and_sees_our_headers() {
            given().header("Origin", ELSEWHERE)
                    .get(PARTNERS)
                    .then()
                    .statusCode(200)
                    .header("Access-Control-Allow-Origin", "*")
                    .header("Access-Control-Allow-Credentials", nullValue())
                    .header("Access-Control-Expose-Headers", containsString("ETag, Link"))
                    .header("Vary", containsString("Origin"));
        }

        @Test
        void may_read_our_problems_too() {
            given().header("Origin", ELSEWHERE)
                    .get("/api/v1/nothing")
                    .then()
                    .statusCode(404)
                    .header("Access-Control-Allow-Origin", "*");
        }

        @Test
        void may_ask_for_what_has_changed() {
            preflight(ELSEWHERE, "GET", "if-none-match")
                    .options(PARTNERS)
                    .then()
                    .statusCode(204)
                    .header("Access-Control-Allow-Origin", "*")
                    .header("Access-Control-Allow-Methods", "GET, HEAD")
                    .header("Access-Control-Allow-Headers", containsString("If-None-Match"));
        }

        @Test
        void may_not_come_with_a_token() {
            preflight(ELSEWHERE, "GET", "authorization")
                    .options(PARTNERS)
                    .then()
                    .header("Access-Control-Allow-Origin", nullValue());
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .header("Origin", ELSEWHERE)
                    .get(PARTNERS)
                    .then()
                    .header("Access-Control-Allow-Origin", nullValue());
        }

        @Test
        void may_not_write() {
            preflight(ELSEWHERE, "POST", "content-type")
                    .options(PARTNERS)
                    .then()
                    .header("Access-Control-Allow-Origin", nullValue());
        }

        @Test
        void is_not_taken_for_one_of_ours_by_its_beginning() {
            preflight(ourOrigin + ".example.org", "GET", "authorization")
                    .options(PARTNERS)
                    .then()
                    .header("Access-Control-Allow-Origin", nullValue());
            preflight("null", "GET", "authorization")
                    .options(PARTNERS)
                    .then()
                    .header("Access-Control-Allow-Origin", nullValue());
        }
    }

    @Nested
    class APageOfOurs {
        @Test
        void reads_and_writes_with_a_token() {
            preflight(ourOrigin, "PATCH", "authorization, if-match, idempotency-key")
                    .options(PARTNERS + "/somebody")
                    .then()
                    .statusCode(204)
                    .header("Access-Control-Allow-Origin", equalTo(ourOrigin))
                    .header("Access-Control-Allow-Methods", containsString("PATCH"))
                    .header("Access-Control-Allow-Headers", containsString("If-Match"));
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .header("Origin", ourOrigin)
                    .get(PARTNERS)
                    .then()
                    .statusCode(200)
                    .header("Access-Control-Allow-Origin", equalTo(ourOrigin))
                    .header("Cache-Control", "private, no-store");
        }
    }
}
