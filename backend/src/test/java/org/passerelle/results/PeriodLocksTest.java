package org.passerelle.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.SharedProjects;

/** Periods whose values are settled. */
@ApiTest
class PeriodLocksTest {
    @Inject
    SharedProjects projects;

    @Inject
    ObjectMapper mapper;

    private String project;
    private Response indicator;
    private Response value;

    @BeforeEach
    void aValueOf2020() {
        project = projects.ofPontcharraAndDembela();
        indicator = Person.PONTCHARRA_EDITOR
                .asks()
                .body("{\"titles\": {\"fr\": \"Ménages\"}, \"measure\": \"unit\", \"unit\": {\"fr\": \"ménages\"}}")
                .post(project + "/indicators");
        value = report(Person.PONTCHARRA_EDITOR, "2020", "2020");
        value.then().statusCode(201).body("locked", equalTo(false));
    }

    private Response report(Person person, String starts, String ends) {
        return person.asks()
                .body("""
                        {"starts": {"value": "%s", "precision": "%s"}, "ends": {"value": "%s", "precision": "%s"}, "target": "200", "actual": "175"}""".formatted(starts, precision(starts), ends, precision(ends)))
                .post(indicator.header("Location") + "/values");
    }

    private Response lock(Person person, String starts, String ends) {
        return person.asks()
                .body("""
                        {"starts": {"value": "%s", "precision": "%s"}, "ends": {"value": "%s", "precision": "%s"}, "reason": {"fr": "Rapport remis"}}""".formatted(starts, precision(starts), ends, precision(ends)))
                .post(project + "/period-locks");
    }

    private static String precision(String date) {
        return date.length() == 4 ? "year" : "month";
    }

    private static Response change(Response record, String patch) {
        String address = record.header("Location");
        return Person.PONTCHARRA_EDITOR
                .asks()
                .header("If-Match", Person.VISITOR.asks().get(address).header("ETag"))
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch(address);
    }

    private static Response remove(Person person, Response record) {
        String address = record.header("Location");
        return person.asks()
                .header("If-Match", Person.VISITOR.asks().get(address).header("ETag"))
                .delete(address);
    }

    private static void refused(Response answer, String field, String code) {
        answer.then()
                .statusCode(422)
                .body("violations[0].field", equalTo(field))
                .body("violations[0].code", equalTo(code));
    }

    @Nested
    class AValueOfALockedPeriod {
        @BeforeEach
        void locked() {
            lock(Person.PONTCHARRA_EDITOR, "2020", "2020").then().statusCode(201);
        }

        @Test
        void is_not_changed() {
            refused(change(value, "{\"actual\": \"176\"}"), "starts", "period-locked");
            refused(change(value, "{\"comment\": {\"fr\": \"Relu\"}}"), "starts", "period-locked");
        }

        @Test
        void is_not_removed_alone_or_with_its_indicator() {
            refused(remove(Person.PONTCHARRA_EDITOR, value), "", "period-locked");
            refused(remove(Person.PONTCHARRA_EDITOR, indicator), "", "period-locked");
            Person.VISITOR.asks().get(value.header("Location")).then().statusCode(200);
        }

        @Test
        void does_not_move_to_an_open_period() {
            refused(
                    change(
                            value,
                            "{\"starts\": {\"value\": \"2021\", \"precision\": \"year\"}, \"ends\": {\"value\": \"2021\", \"precision\": \"year\"}}"),
                    "starts",
                    "period-locked");
        }

        @Test
        void keeps_the_meaning_of_its_indicator() {
            refused(change(indicator, "{\"unit\": {\"fr\": \"foyers\"}}"), "unit", "locked-values-keep-meaning");
            refused(
                    change(indicator, "{\"measure\": \"percentage\", \"unit\": null}"),
                    "measure",
                    "locked-values-keep-meaning");
            change(indicator, "{\"titles\": {\"fr\": \"Ménages raccordés\"}}")
                    .then()
                    .statusCode(200);
        }

        @Test
        void may_still_be_agreed_with() {
            Person.DEMBELA_EDITOR
                    .asks()
                    .body("""
                            {"items": [{"recordId": "%s", "version": 0, "aspect": "actual", "act": "agrees"}]}""".formatted(value.<String>path("id")))
                    .post(project + "/stances")
                    .then()
                    .statusCode(200)
                    .body("items[0].status", equalTo(200));
        }

        @Test
        void says_that_it_is_locked() throws Exception {
            Person.VISITOR.asks().get(value.header("Location")).then().body("locked", equalTo(true));
            ResultView.Chain chain = mapper.readValue(
                    Person.VISITOR.asks().get(project + "/results").asString(), ResultView.Chain.class);
            assertThat(chain.locks()).singleElement().satisfies(lock -> {
                assertThat(lock.starts().value()).isEqualTo("2020");
                assertThat(lock.reason().fr()).isEqualTo("Rapport remis");
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"2020, 2020", "2019-06, 2020-01", "2020-12, 2021-02", "2019, 2021"})
    void a_value_whose_period_touches_a_locked_one_is_not_added(String starts, String ends) {
        remove(Person.PONTCHARRA_EDITOR, value).then().statusCode(204);
        lock(Person.PONTCHARRA_EDITOR, "2020", "2020").then().statusCode(201);
        refused(report(Person.PONTCHARRA_REPORTER, starts, ends), "starts", "period-locked");
    }

    @Test
    void a_value_beside_a_locked_period_is_added_but_does_not_move_into_it() {
        lock(Person.PONTCHARRA_EDITOR, "2020", "2020").then().statusCode(201);
        Response beside = report(Person.PONTCHARRA_REPORTER, "2021", "2021");
        beside.then().statusCode(201);
        refused(
                change(beside, "{\"starts\": {\"value\": \"2020-12\", \"precision\": \"month\"}}"),
                "starts",
                "period-locked");
    }

    @Test
    void a_period_is_locked_once_and_does_not_end_before_it_starts() {
        lock(Person.PONTCHARRA_EDITOR, "2019", "2020").then().statusCode(201);
        refused(lock(Person.PONTCHARRA_EDITOR, "2020-12", "2021"), "starts", "locks-overlap");
        refused(lock(Person.PONTCHARRA_EDITOR, "2022", "2021"), "ends", "end-before-start");
        lock(Person.PONTCHARRA_EDITOR, "2021", "2021").then().statusCode(201);
        Person.VISITOR
                .asks()
                .get(project + "/period-locks")
                .then()
                .statusCode(200)
                .body("items.starts.value", contains("2019", "2021"));
    }

    @Test
    void a_period_that_is_opened_again_takes_values_and_the_history_keeps_the_lock() throws Exception {
        Response lock = lock(Person.PONTCHARRA_EDITOR, "2020", "2020");
        mapper.readValue(Person.VISITOR.asks().get(lock.header("Location")).asString(), PeriodLockView.class);
        remove(Person.DEMBELA_EDITOR, lock).then().statusCode(204);
        change(value, "{\"actual\": \"176\"}").then().statusCode(200);
        Person.PONTCHARRA_EDITOR
                .asks()
                .get(project + "/history")
                .then()
                .body("items.findAll { it.recordType == 'period-lock' }.action", contains("removed", "created"))
                .body("items.findAll { it.recordType == 'period-lock' }.before.reason.fr", hasItem("Rapport remis"));
    }

    @Nested
    class WhoMay {
        @ParameterizedTest
        @EnumSource(names = {"PONTCHARRA_EDITOR", "DEMBELA_EDITOR", "MODERATOR", "PLATFORM_ADMIN"})
        void lock_and_open(Person person) {
            Response lock = lock(person, "2020", "2020");
            lock.then().statusCode(201);
            remove(person, lock).then().statusCode(204);
        }

        @ParameterizedTest
        @CsvSource({"VISITOR, 401", "PONTCHARRA_REPORTER, 403", "CERGY_EDITOR, 403", "NO_PARTNER, 403"})
        void not_lock_or_open(Person person, int status) {
            lock(person, "2020", "2020").then().statusCode(status);
            Response lock = lock(Person.PONTCHARRA_EDITOR, "2020", "2020");
            remove(person, lock).then().statusCode(status);
            Person.VISITOR.asks().get(project + "/period-locks").then().body("items", hasSize(1));
        }

        @Test
        void not_know_of_the_locks_of_a_draft() {
            String draft = projects.draft();
            Response lock = Person.PONTCHARRA_EDITOR.asks().body("""
                            {"starts": {"value": "2020", "precision": "year"}, "ends": {"value": "2020", "precision": "year"}, "reason": {"fr": "Rapport remis"}}""").post(draft + "/period-locks");
            lock.then().statusCode(201);
            Person.CERGY_EDITOR.asks().get(draft + "/period-locks").then().statusCode(404);
            Person.CERGY_EDITOR.asks().get(lock.header("Location")).then().statusCode(404);
        }
    }
}
