package org.passerelle.progress;

import io.restassured.response.Response;
import org.passerelle.testsupport.Person;

/** Reports and indicators that tests make through the API, as a person would. */
final class ProgressReports {
    static final String PATCH = "application/merge-patch+json";

    private ProgressReports() {}

    /** Id of a new indicator that counts households. */
    static String indicator(String project, String title) {
        return Person.PONTCHARRA_EDITOR
                .asks()
                .body("""
                        {"titles": {"fr": "%s"}, "measure": "unit", "unit": {"fr": "ménages"}, "direction": "increase"}""".formatted(title))
                .post(project + "/indicators")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The answer to a new period with its target. */
    static Response target(String indicator, int year, String target) {
        return Person.PONTCHARRA_EDITOR
                .asks()
                .body("""
                        {"starts": {"value": "%1$d", "precision": "year"}, "ends": {"value": "%1$d", "precision": "year"}, "target": "%2$s"}""".formatted(year, target))
                .post("/api/v1/indicators/" + indicator + "/values");
    }

    static String value(String indicator, int year, String actual, Long seen) {
        return """
                {"indicatorId": "%s", "seenVersion": %s, "starts": {"value": "%3$d", "precision": "year"}, "ends": {"value": "%3$d", "precision": "year"}, "actual": "%4$s"}""".formatted(indicator, seen, year, actual);
    }

    static String body(String situation, String more, String... values) {
        return """
                {"report": {"dated": {"value": "2026-01-15", "precision": "day"}, "situation": {"fr": "%s"}%s}, "values": [%s]}""".formatted(situation, more, String.join(",", values));
    }

    static Response send(Person person, String project, String body) {
        return person.asks().body(body).post(project + "/progress-reports");
    }

    static Response sendAs(Person person, String project, String body, String key) {
        return person.asks().header("Idempotency-Key", key).body(body).post(project + "/progress-reports");
    }

    static Response patch(Person person, Response report, String body) {
        return person.asks()
                .header("If-Match", report.header("ETag"))
                .contentType(PATCH)
                .body(body)
                .patch(report.header("Location"));
    }
}
