package org.passerelle.history;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;

/** Readers that know no entity tags: when did what they read last change? */
@ApiTest
class LastModifiedTest {
    private static final String LIST = "/api/v1/partners";

    private static Instant lastModified() {
        return ZonedDateTime.parse(given().get(LIST).header("Last-Modified"), DateTimeFormatter.RFC_1123_DATE_TIME)
                .toInstant();
    }

    private static RequestSpecification since(Instant time) {
        return given().header(
                        "If-Modified-Since",
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atOffset(ZoneOffset.UTC)));
    }

    @ParameterizedTest(name = "changed {0}, started {1}, read at {2}: {3}")
    @CsvSource({
        "2026-03-02T10:00:00Z, 2026-03-01T08:00:00Z, 2026-03-02T12:00:00Z, 2026-03-02T10:00:00Z",
        "2026-03-01T10:00:00Z, 2026-03-01T08:00:00Z, 2026-03-02T12:00:00Z, 2026-03-02T00:00:00Z",
        "2026-03-01T10:00:00Z, 2026-03-02T09:30:00Z, 2026-03-02T12:00:00Z, 2026-03-02T09:30:00Z",
        "2026-03-02T11:59:50Z, 2026-03-01T08:00:00Z, 2026-03-02T12:00:00.7Z, 2026-03-02T11:59:00Z",
    })
    void the_newest_of_change_midnight_and_start_counts_once_it_is_a_minute_old(
            Instant changed, Instant started, Instant now, Instant expected) {
        assertThat(LastModified.settled(changed, started, now)).isEqualTo(expected);
    }

    @Test
    void a_public_read_says_when_it_last_changed_a_minute_ago_at_the_latest() {
        assertThat(lastModified()).isBeforeOrEqualTo(Instant.now().minus(Duration.ofMinutes(1)));
    }

    @Test
    void what_has_not_changed_since_is_not_sent_again() {
        // The suite writes all the time: the newest change keeps moving, and a copy of now is as new as any.
        since(Instant.now()).get(LIST).then().statusCode(304).body(emptyString());
        since(lastModified().minusSeconds(1)).get(LIST).then().statusCode(200);
    }

    @Test
    void an_entity_tag_says_more_than_a_date() {
        since(Instant.now())
                .header("If-None-Match", "\"another\"")
                .get(LIST)
                .then()
                .statusCode(200);
    }

    @Test
    void a_date_that_cannot_be_read_is_as_good_as_none() {
        given().header("If-Modified-Since", "yesterday").get(LIST).then().statusCode(200);
    }

    @Test
    void with_a_token_nothing_is_kept_and_so_nothing_is_dated() {
        Person.PONTCHARRA_EDITOR
                .asks()
                .header("If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT")
                .get(LIST)
                .then()
                .statusCode(200)
                .header("Last-Modified", nullValue());
    }
}
