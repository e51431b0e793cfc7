package org.passerelle.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.passerelle.progress.ProgressReports.body;
import static org.passerelle.progress.ProgressReports.indicator;
import static org.passerelle.progress.ProgressReports.patch;
import static org.passerelle.progress.ProgressReports.send;
import static org.passerelle.progress.ProgressReports.sendAs;
import static org.passerelle.progress.ProgressReports.target;
import static org.passerelle.progress.ProgressReports.value;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.SharedProjects;

@ApiTest
class ProgressReportResourceTest {
    @Inject
    SharedProjects projects;

    @Inject
    ObjectMapper mapper;

    @Inject
    Database database;

    private String project;

    @BeforeEach
    void aProjectOfBothSides() {
        project = projects.ofPontcharraAndDembela();
    }

    private ProgressReportView.OfProject read(Person reader) throws Exception {
        String json = reader.asks().get(project + "/progress-reports").asString();
        assertThat(mapper.readTree(
                                reader.asks().get(project + "?include=progress").asString())
                        .path("progress"))
                .isEqualTo(mapper.readTree(json));
        return mapper.readValue(json, ProgressReportView.OfProject.class);
    }

    @Nested
    class With_values {
        @Test
        void a_report_brings_its_values_into_the_periods_they_belong_to() throws Exception {
            String counted = indicator(project, "Ménages");
            String other = indicator(project, "Élèves");
            target(counted, 2026, "200").then().statusCode(201);
            send(
                            Person.PONTCHARRA_REPORTER,
                            project,
                            body("En route", "", value(counted, 2026, "175", 0L), value(other, 2025, "40", null)))
                    .then()
                    .statusCode(201);
            ProgressReportView report = read(Person.DEMBELA_REPORTER).items().get(0);
            assertThat(report.partner().slug()).isEqualTo("pontcharra");
            assertThat(report.values())
                    .extracting(ProgressReportView.Value::target, ProgressReportView.Value::actual)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("200", "175"),
                            org.assertj.core.groups.Tuple.tuple(null, "40"));
            Person.VISITOR
                    .asks()
                    .get("/api/v1/indicators/" + counted + "/values")
                    .then()
                    .body("items", hasSize(1))
                    .body("items[0].actual", equalTo("175"))
                    .body("items[0].reportedBy.slug", equalTo("pontcharra"));
        }

        @Test
        void all_is_kept_or_nothing_and_the_value_that_is_refused_is_named() {
            String counted = indicator(project, "Ménages");
            send(
                            Person.PONTCHARRA_REPORTER,
                            project,
                            body(
                                    "En route",
                                    "",
                                    value(counted, 2024, "1", null),
                                    value(UUID.randomUUID().toString(), 2024, "1", null)))
                    .then()
                    .statusCode(422)
                    .body("violations[0].field", equalTo("values[1].indicatorId"))
                    .body("violations[0].code", equalTo("not-in-this-project"));
            send(
                            Person.PONTCHARRA_REPORTER,
                            project,
                            body("En route", "", value(counted, 2024, "1", null), value(counted, 2024, "2", null)))
                    .then()
                    .statusCode(422)
                    .body("violations[0].field", equalTo("values[1].starts"))
                    .body("violations[0].code", equalTo("period-twice"));
            Person.VISITOR
                    .asks()
                    .get("/api/v1/indicators/" + counted + "/values")
                    .then()
                    .body("items", empty());
            Person.DEMBELA_EDITOR
                    .asks()
                    .get(project + "/progress-reports")
                    .then()
                    .body("items", empty());
        }

        @Test
        void a_value_that_breaks_a_rule_of_values_says_so_at_its_place() {
            String counted = indicator(project, "Ménages");
            target(counted, 2024, "10").then().statusCode(201);
            String overlapping = """
                    {"indicatorId": "%s", "starts": {"value": "2024-02", "precision": "month"}, "ends": {"value": "2024-03", "precision": "month"}, "actual": "1"}""".formatted(counted);
            send(Person.PONTCHARRA_REPORTER, project, body("En route", "", overlapping))
                    .then()
                    .statusCode(422)
                    .body("violations[0].field", equalTo("values[0].starts"))
                    .body("violations[0].code", equalTo("period-overlaps"));
        }

        @Test
        void a_value_says_something() {
            String counted = indicator(project, "Ménages");
            String silent = value(counted, 2026, "175", null).replace("\"actual\": \"175\"", "\"actual\": null");
            send(Person.PONTCHARRA_REPORTER, project, body("En route", "", silent))
                    .then()
                    .statusCode(422)
                    .body("violations.field", contains("values[0].actual"))
                    .body("violations.code", contains("value-says-nothing"));
        }

        @Test
        void nobody_overwrites_a_value_they_have_not_seen() {
            String counted = indicator(project, "Ménages");
            target(counted, 2026, "200").then().statusCode(201);
            send(Person.DEMBELA_EDITOR, project, body("Ici", "", value(counted, 2026, "180", 0L)))
                    .then()
                    .statusCode(201);
            Response refused =
                    send(Person.PONTCHARRA_REPORTER, project, body("En route", "", value(counted, 2026, "175", 0L)));
            refused.then()
                    .statusCode(409)
                    .body("violations[0].field", equalTo("values[0].actual"))
                    .body("violations[0].code", equalTo("reported-meanwhile"))
                    .body("current.values[0].indicatorId", equalTo(counted))
                    .body("current.values[0].actual", equalTo("180"));
            long now = ((Number) refused.path("current.values[0].seenVersion")).longValue();
            send(Person.PONTCHARRA_REPORTER, project, body("En route", "", value(counted, 2026, "175", now)))
                    .then()
                    .statusCode(201)
                    .body("values[0].actual", equalTo("175"));
        }

        @Test
        void who_says_the_same_as_somebody_else_contradicts_nobody() {
            String counted = indicator(project, "Ménages");
            target(counted, 2026, "200").then().statusCode(201);
            send(Person.DEMBELA_EDITOR, project, body("Ici", "", value(counted, 2026, "180", 0L)))
                    .then()
                    .statusCode(201);
            send(Person.PONTCHARRA_REPORTER, project, body("En route", "", value(counted, 2026, "180", 0L)))
                    .then()
                    .statusCode(201);
        }
    }

    @Nested
    class Sent_more_than_once {
        @Test
        void a_report_that_comes_again_is_the_same_report() throws Exception {
            String counted = indicator(project, "Ménages");
            String key = UUID.randomUUID().toString();
            String same = body("En route", "", value(counted, 2026, "175", null));
            String first =
                    sendAs(Person.PONTCHARRA_REPORTER, project, same, key).path("id");
            // The kept answers are forgotten after a day; a telephone may be off for longer.
            database.change(Sql.of("delete from idempotency_key where key = ?", key));
            assertThat(sendAs(Person.PONTCHARRA_REPORTER, project, same, key)
                            .then()
                            .statusCode(201)
                            .extract()
                            .<String>path("id"))
                    .isEqualTo(first);
            assertThat(read(Person.PONTCHARRA_EDITOR).items()).hasSize(1);
        }
    }

    @Nested
    class Who_reads_it {
        @Test
        void a_report_is_for_the_partners_of_the_project_until_its_editors_open_it() throws Exception {
            Response sent = send(Person.PONTCHARRA_REPORTER, project, body("Entre nous", ""));
            assertThat(read(Person.DEMBELA_REPORTER).items()).hasSize(1);
            for (Person outsider : new Person[] {Person.VISITOR, Person.NO_PARTNER, Person.CERGY_EDITOR}) {
                assertThat(read(outsider).items()).isEmpty();
                outsider.asks().get(sent.header("Location")).then().statusCode(404);
                outsider.asks()
                        .get(project + "/history")
                        .then()
                        .body("items.recordType", not(hasItem("progress-report")));
            }
            patch(Person.PONTCHARRA_EDITOR, sent, "{\"openToAll\": true}")
                    .then()
                    .statusCode(200);
            assertThat(read(Person.VISITOR).items()).hasSize(1);
            Person.VISITOR.asks().get(project + "/history").then().body("items.recordType", hasItem("progress-report"));
        }
    }

    @Nested
    class Who_writes_it {
        @Test
        void what_is_open_to_all_is_written_by_editors() {
            send(Person.PONTCHARRA_REPORTER, project, body("Pour tous", ", \"openToAll\": true"))
                    .then()
                    .statusCode(403);
            Response open = send(Person.PONTCHARRA_EDITOR, project, body("Pour tous", ", \"openToAll\": true"));
            open.then().statusCode(201);
            patch(Person.PONTCHARRA_REPORTER, open, "{\"situation\": {\"fr\": \"Autre chose\"}}")
                    .then()
                    .statusCode(403);
            Response own = send(Person.PONTCHARRA_REPORTER, project, body("Entre nous", ""));
            patch(Person.PONTCHARRA_REPORTER, own, "{\"openToAll\": true}")
                    .then()
                    .statusCode(403);
            patch(Person.PONTCHARRA_REPORTER, own, "{\"situation\": {\"fr\": \"Autre chose\"}}")
                    .then()
                    .statusCode(200);
        }

        @ParameterizedTest
        @EnumSource(names = {"DEMBELA_EDITOR", "DEMBELA_REPORTER"})
        void a_partner_does_not_word_what_the_other_one_tells(Person other) {
            Response sent = send(Person.PONTCHARRA_REPORTER, project, body("Entre nous", ""));
            patch(other, sent, "{\"situation\": {\"fr\": \"Autre chose\"}}")
                    .then()
                    .statusCode(403);
        }

        @ParameterizedTest
        @EnumSource(names = {"CERGY_EDITOR", "NO_PARTNER", "MODERATOR"})
        void who_is_of_no_partner_of_the_project_reports_nothing(Person outsider) {
            send(outsider, project, body("Non", "")).then().statusCode(403);
        }

        @Test
        void a_visitor_reports_nothing() {
            send(Person.VISITOR, project, body("Non", "")).then().statusCode(401);
        }

        @Test
        void a_late_change_is_shown_what_stands_there_now() {
            Response sent = send(Person.PONTCHARRA_REPORTER, project, body("Entre nous", ""));
            patch(Person.PONTCHARRA_EDITOR, sent, "{\"money\": {\"fr\": \"Reçu\"}}")
                    .then()
                    .statusCode(200);
            patch(Person.PONTCHARRA_REPORTER, sent, "{\"money\": {\"fr\": \"Attendu\"}}")
                    .then()
                    .statusCode(412)
                    .body("current.money.fr", equalTo("Reçu"));
        }

        @Test
        void a_moderator_takes_it_away_and_the_values_stay() {
            String counted = indicator(project, "Ménages");
            Response sent =
                    send(Person.PONTCHARRA_REPORTER, project, body("En route", "", value(counted, 2026, "175", null)));
            Person.MODERATOR
                    .asks()
                    .header("If-Match", sent.header("ETag"))
                    .delete(sent.header("Location"))
                    .then()
                    .statusCode(204);
            Person.VISITOR
                    .asks()
                    .get("/api/v1/indicators/" + counted + "/values")
                    .then()
                    .body("items.actual", contains("175"));
        }
    }

    @Nested
    class Values_due {
        @Test
        void a_period_that_has_begun_without_a_value_is_due_with_its_target() {
            String counted = indicator(project, "Ménages");
            target(counted, 2024, "100").then().statusCode(201);
            target(counted, 2025, "200").then().statusCode(201);
            send(Person.PONTCHARRA_REPORTER, project, body("Avant", "", value(counted, 2024, "90", 0L)))
                    .then()
                    .statusCode(201);
            String fresh = indicator(project, "Élèves");
            Person.PONTCHARRA_REPORTER
                    .asks()
                    .get(project + "/values-due")
                    .then()
                    .statusCode(200)
                    .body("items.indicatorId", contains(counted, fresh))
                    .body("items[0].due", equalTo(true))
                    .body("items[0].last.actual", equalTo("90"))
                    .body("items[0].period.target", equalTo("200"))
                    .body("items[0].period.actual", nullValue())
                    .body("items[0].unit.fr", equalTo("ménages"))
                    .body("items[1].due", equalTo(true))
                    .body("items[1].period", nullValue());
        }

        @Test
        void a_locked_period_is_not_asked_for() {
            String counted = indicator(project, "Ménages");
            target(counted, 2024, "100").then().statusCode(201);
            target(counted, 2025, "200").then().statusCode(201);
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .body(
                            "{\"starts\": {\"value\": \"2025\", \"precision\": \"year\"}, \"ends\": {\"value\": \"2025\", \"precision\": \"year\"}, \"reason\": {\"fr\": \"Rapport remis\"}}")
                    .post(project + "/period-locks")
                    .then()
                    .statusCode(201);
            Person.PONTCHARRA_REPORTER
                    .asks()
                    .get(project + "/values-due")
                    .then()
                    .body("items[0].period.target", equalTo("100"));
        }

        @Test
        void is_read_strictly() throws Exception {
            target(indicator(project, "Ménages"), 2024, "100");
            mapper.readValue(Person.VISITOR.asks().get(project + "/values-due").asString(), ValuesDueView.class);
        }
    }
}
