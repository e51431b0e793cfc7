package org.passerelle.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.passerelle.progress.ProgressReports.body;
import static org.passerelle.progress.ProgressReports.indicator;
import static org.passerelle.progress.ProgressReports.value;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.document.TestFiles;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.SharedProjects;

@ApiTest
class ReportLinkTest {
    private static final String FORM = "/api/v1/linked-report";

    @Inject
    SharedProjects projects;

    @Inject
    Database database;

    private String project;
    private Response made;
    private String secret;

    @BeforeEach
    void aLink() {
        project = projects.ofPontcharraAndDembela();
        made = make(Person.PONTCHARRA_EDITOR, "{\"label\": \"Animatrice de terrain\"}");
        secret = made.path("secret");
    }

    private Response make(Person person, String input) {
        return person.asks().body(input).post(project + "/report-links");
    }

    private RequestSpecification holder(String link) {
        return Person.VISITOR.asks().header("Report-Link", link);
    }

    private Response report(String body) {
        return holder(secret)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(FORM + "/progress-reports");
    }

    @Nested
    class Made_by_an_editor {
        @Test
        void has_no_more_links_than_it_can_look_after() {
            for (int more = 1; more < ReportLinkWriting.MOST_LINKS; more++) {
                make(Person.PONTCHARRA_EDITOR, "{\"label\": \"Animatrice de terrain\"}")
                        .then()
                        .statusCode(201);
            }
            make(Person.PONTCHARRA_EDITOR, "{\"label\": \"Animatrice de terrain\"}")
                    .then()
                    .statusCode(422)
                    .body("violations.code", contains("chain-full"));
        }

        @Test
        void never_takes_over_a_report_that_came_by_another_way_under_the_same_key() {
            String key = UUID.randomUUID().toString();
            String own = Person.PONTCHARRA_REPORTER
                    .asks()
                    .header("Idempotency-Key", key)
                    .body(body("En route", ""))
                    .post(project + "/progress-reports")
                    .then()
                    .statusCode(201)
                    .extract()
                    .header("Location");
            holder(secret)
                    .header("Idempotency-Key", key)
                    .body(body("Par le lien", ""))
                    .post(FORM + "/progress-reports")
                    .then()
                    .statusCode(422);
            Person.PONTCHARRA_REPORTER.asks().get(own).then().body("byLink", equalTo(false));
        }

        @Test
        void is_told_its_secret_once_and_kept_as_a_checksum() {
            made.then().statusCode(201).body("link.alive", equalTo(true)).body("secret", notNullValue());
            assertThat(secret).hasSize(43);
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .get(project + "/report-links")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].label", equalTo("Animatrice de terrain"))
                    .body("items[0].secret", nullValue());
            assertThat(database.number(Sql.of(
                            "select count(*) from report_link where report_link::text like ?", "%" + secret + "%")))
                    .isZero();
            assertThat(database.number(Sql.of(
                            "select count(*) from record_change where record_change::text like ?", "%" + secret + "%")))
                    .isZero();
        }

        @Test
        void lives_three_months_unless_said_otherwise_and_never_more_than_twelve() {
            long days = database.number(
                    Sql.of("select expires_on - current_date from report_link where id = ?::uuid", (Object)
                            made.path("link.id")));
            assertThat(days).isBetween(88L, 93L);
            make(Person.PONTCHARRA_EDITOR, "{\"label\": \"Longtemps\", \"months\": 13}")
                    .then()
                    .statusCode(400);
        }

        @Test
        void is_known_to_its_partner_alone() {
            Person.DEMBELA_EDITOR.asks().get(project + "/report-links").then().body("items", empty());
            Person.DEMBELA_EDITOR.asks().get(made.header("Location")).then().statusCode(404);
            Person.DEMBELA_EDITOR
                    .asks()
                    .header("If-Match", made.header("ETag"))
                    .delete(made.header("Location"))
                    .then()
                    .statusCode(404);
            Person.VISITOR
                    .asks()
                    .get(project + "/history")
                    .then()
                    .body("items.recordType", not(contains("report-link")));
        }

        @Test
        void is_told_apart_by_its_label_to_the_editors_of_its_own_partner_alone() {
            String given = "items.find { it.recordType == 'report-link' }.";
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .get(project + "/history")
                    .then()
                    .body(given + "subject", equalTo("Animatrice de terrain"))
                    .body(given + "after.label", equalTo("Animatrice de terrain"));
            for (Person other : new Person[] {Person.DEMBELA_EDITOR, Person.MODERATOR}) {
                other.asks()
                        .get(project + "/history")
                        .then()
                        .body(given + "subject", equalTo("Pontcharra"))
                        .body(given + "after", nullValue());
            }
        }

        @ParameterizedTest
        @EnumSource(names = {"PONTCHARRA_REPORTER", "CERGY_EDITOR", "NO_PARTNER", "MODERATOR"})
        void is_for_editors_of_the_project_to_give(Person other) {
            make(other, "{\"label\": \"Non\"}").then().statusCode(403);
        }
    }

    @Nested
    class Held_by_somebody_without_an_account {
        @Test
        void opens_what_is_needed_to_report_and_no_cache_keeps_it() {
            indicator(project, "Ménages");
            holder(secret)
                    .get(FORM)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", startsWith("private"))
                    .body("partner.slug", equalTo("pontcharra"))
                    .body("due", hasSize(1));
        }

        @Test
        void brings_a_report_with_values_that_says_how_it_came() {
            String counted = indicator(project, "Ménages");
            report(body("En route", "", value(counted, 2026, "175", null)))
                    .then()
                    .statusCode(201)
                    .body("situation", nullValue());
            Person.DEMBELA_REPORTER
                    .asks()
                    .get(project + "/progress-reports")
                    .then()
                    .body("items[0].byLink", equalTo(true))
                    .body("items[0].partner.slug", equalTo("pontcharra"))
                    .body("items[0].values[0].actual", equalTo("175"));
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .get(project + "/history")
                    .then()
                    .body("items.find { it.recordType == 'progress-report' }.actor.role", equalTo("personal-link"))
                    .body("items.find { it.recordType == 'progress-report' }.actor.name", nullValue());
            Person.VISITOR.asks().get(project + "/progress-reports").then().body("items", empty());
        }

        @Test
        void opens_nothing_to_all() {
            report(body("Pour tous", ", \"openToAll\": true")).then().statusCode(403);
        }

        @Test
        void adds_pictures_to_its_own_reports_alone() {
            String own = report(body("En route", "")).path("id");
            photo(own).then().statusCode(201).body("keySet()", contains("id"));
            String others = ProgressReports.send(Person.PONTCHARRA_REPORTER, project, body("Autre", ""))
                    .path("id");
            photo(others).then().statusCode(404);
        }

        private Response photo(String report) {
            return holder(secret)
                    .contentType("multipart/form-data")
                    .multiPart(new MultiPartSpecBuilder("{\"titles\": {\"fr\": \"La borne\"}}")
                            .controlName("document")
                            .mimeType("application/json")
                            .charset("UTF-8")
                            .build())
                    .multiPart(new MultiPartSpecBuilder(TestFiles.jpeg(64, 48))
                            .controlName("file")
                            .fileName("photo.jpg")
                            .mimeType("image/jpeg")
                            .build())
                    .post(FORM + "/progress-reports/" + report + "/photos");
        }

        @Test
        void is_no_token_for_anything_else() {
            String draft = projects.draft();
            holder(secret).get(draft).then().statusCode(404);
            holder(secret).get(project + "/report-links").then().statusCode(401);
            holder(secret)
                    .body(body("Autre chemin", ""))
                    .post(project + "/progress-reports")
                    .then()
                    .statusCode(401);
        }
    }

    @Nested
    class Refused {
        @ParameterizedTest
        @ValueSource(strings = {"", "x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
        void a_link_that_is_none(String forged) {
            holder(forged).get(FORM).then().statusCode(401);
        }

        @Test
        void a_link_that_was_withdrawn() {
            Person.PONTCHARRA_ADMIN
                    .asks()
                    .header("If-Match", made.header("ETag"))
                    .delete(made.header("Location"))
                    .then()
                    .statusCode(204);
            holder(secret).get(FORM).then().statusCode(401);
            report(body("Trop tard", "")).then().statusCode(401);
        }

        @Test
        void a_link_that_has_expired() {
            database.change(Sql.of("update report_link set expires_on = current_date - 1"));
            holder(secret).get(FORM).then().statusCode(401);
            report(body("Trop tard", "")).then().statusCode(401);
        }

        @Test
        void all_of_them_in_the_same_words() {
            String forged = refusal("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
            database.change(Sql.of("update report_link set expires_on = current_date - 1"));
            assertThat(refusal(secret)).isEqualTo(forged);
        }

        private String refusal(String link) {
            return holder(link).get(FORM).asString().replaceAll("\"errorId\":\"[^\"]*\"", "");
        }
    }
}
