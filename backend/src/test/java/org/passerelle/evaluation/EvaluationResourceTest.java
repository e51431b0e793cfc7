package org.passerelle.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.SharedProjects;

@ApiTest
class EvaluationResourceTest {
    @Inject
    SharedProjects projects;

    @Inject
    ObjectMapper mapper;

    private String project;
    private Response indicator;

    @BeforeEach
    void aProjectThatMeasuresSomething() {
        project = projects.ofPontcharraAndDembela();
        indicator = Person.PONTCHARRA_EDITOR
                .asks()
                .body(
                        "{\"titles\": {\"fr\": \"Forages en état\"}, \"measure\": \"unit\", \"unit\": {\"fr\": \"forages\"}, \"direction\": \"increase\"}")
                .post(project + "/indicators");
    }

    private Response evaluation(Person person, String kind, String value) {
        return person.asks()
                .body("""
                        {"kind": "%s", "side": "south", "starts": {"value": "2019-02", "precision": "month"},
                         "findings": [{"texts": {"fr": "Trois forages sur cinq marchent."}, "indicatorId": "%s", "measured": {"value": "%s"}},
                                      {"texts": {"fr": "Le comité ne se réunit plus."}}],
                         "recommendations": [{"texts": {"fr": "Former deux réparateurs."}, "owner": {"fr": "Commune"}, "state": "accepted"}]}""".formatted(kind, indicator.path("id"), value))
                .post(project + "/evaluations");
    }

    private static Response patch(Person person, Response created, String body) {
        return person.asks()
                .header("If-Match", created.header("ETag"))
                .contentType("application/merge-patch+json")
                .body(body)
                .patch(created.header("Location"));
    }

    private Response takeBaselines(Person person, Response evaluation, boolean replace) {
        return person.asks()
                .body("{\"indicators\": [\"%s\"], \"replace\": %s}".formatted(indicator.path("id"), replace))
                .post(evaluation.header("Location") + "/baselines");
    }

    @Test
    void is_written_by_either_side_and_read_as_the_contract_says() throws Exception {
        Response written = evaluation(Person.DEMBELA_EDITOR, "mid-term", "3");
        written.then().statusCode(201);
        String json = Person.VISITOR.asks().get(project + "/evaluations").asString();
        assertThat(mapper.readValue(json, EvaluationView.OfProject.class).items())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.findings())
                            .extracting(f -> f.indicator() == null)
                            .containsExactly(false, true);
                    assertThat(one.recommendations().get(0).state().label()).isEqualTo("Accepted");
                });
        assertThat(mapper.readTree(Person.VISITOR
                                .asks()
                                .get(project + "?include=evaluations")
                                .asString())
                        .path("evaluations"))
                .isEqualTo(mapper.readTree(json));
        patch(Person.PONTCHARRA_EDITOR, written, "{\"external\": true}").then().statusCode(200);
        patch(Person.PONTCHARRA_EDITOR, written, "{\"external\": false}").then().statusCode(412);
    }

    @Test
    void names_only_what_belongs_to_its_project() {
        Response written = evaluation(Person.PONTCHARRA_EDITOR, "final", "3");
        patch(Person.PONTCHARRA_EDITOR, written, "{\"documentId\": \"%s\"}".formatted(UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("violations.field", contains("documentId"))
                .body("violations.code", contains("not-in-this-project"));
        project = projects.ofPontcharraAndDembela();
        evaluation(Person.PONTCHARRA_EDITOR, "final", "3")
                .then()
                .statusCode(422)
                .body("violations.field", contains("findings[0].indicatorId"));
    }

    @Test
    void is_hidden_with_a_draft_and_refused_to_others() {
        Response open = evaluation(Person.PONTCHARRA_EDITOR, "final", "3");
        patch(Person.CERGY_EDITOR, open, "{\"external\": true}").then().statusCode(403);
        takeBaselines(Person.CERGY_EDITOR, open, false).then().statusCode(403);
        project = projects.draft();
        Response hidden = Person.PONTCHARRA_EDITOR
                .asks()
                .body("{\"kind\": \"final\", \"starts\": {\"value\": \"2020\", \"precision\": \"year\"}}")
                .post(project + "/evaluations");
        Person.VISITOR.asks().get(hidden.header("Location")).then().statusCode(404);
        Person.VISITOR.asks().get(project + "/evaluations").then().statusCode(404);
    }

    @Test
    void is_kept_by_the_history_when_it_is_removed() {
        Response written = evaluation(Person.PONTCHARRA_EDITOR, "final", "3");
        Person.PONTCHARRA_EDITOR
                .asks()
                .get(project + "/history?limit=1")
                .then()
                .body("items[0].subject", equalTo("Final evaluation (2019-02)"));
        Person.PONTCHARRA_EDITOR
                .asks()
                .header("If-Match", written.header("ETag"))
                .delete(written.header("Location"))
                .then()
                .statusCode(204);
        Person.VISITOR.asks().get(project + "/evaluations").then().body("items", empty());
        Person.PONTCHARRA_EDITOR
                .asks()
                .get(project + "/history?limit=1")
                .then()
                .body("items.recordType", contains("evaluation"))
                .body("items[0].before.findings[1].texts.fr", equalTo("Le comité ne se réunit plus."));
    }

    @Nested
    class What_a_diagnosis_found {
        @Test
        void becomes_the_baseline_of_the_indicator_it_measured() {
            Response diagnosis = evaluation(Person.PONTCHARRA_EDITOR, "initial-diagnosis", "3");
            diagnosis.then().statusCode(201).body("findings.baseline", contains(false, false));
            takeBaselines(Person.DEMBELA_EDITOR, diagnosis, false)
                    .then()
                    .statusCode(200)
                    .body("findings.baseline", contains(true, false));
            Person.VISITOR
                    .asks()
                    .get(indicator.header("Location"))
                    .then()
                    .body("baseline.value", equalTo("3"))
                    .body("baseline.on.value", equalTo("2019-02"))
                    .body("baseline.source.en", equalTo("Initial diagnosis (2019-02)"))
                    .body("baseline.comment.fr", equalTo("Trois forages sur cinq marchent."))
                    .body("standing.stances.side", contains("south"));
        }

        @Test
        void takes_the_place_of_another_baseline_only_where_one_says_so() {
            takeBaselines(
                            Person.PONTCHARRA_EDITOR,
                            evaluation(Person.PONTCHARRA_EDITOR, "initial-diagnosis", "3"),
                            false)
                    .then()
                    .statusCode(200);
            Response second = evaluation(Person.PONTCHARRA_EDITOR, "initial-diagnosis", "2");
            takeBaselines(Person.PONTCHARRA_EDITOR, second, false)
                    .then()
                    .statusCode(422)
                    .body("violations.field", contains("indicators[0]"))
                    .body("violations.code", contains("baseline-exists"));
            takeBaselines(Person.PONTCHARRA_EDITOR, second, true)
                    .then()
                    .statusCode(200)
                    .body("findings[0].baseline", equalTo(true));
        }

        @ParameterizedTest
        @CsvSource({"final,3,'',not-a-diagnosis", "initial-diagnosis,3,nothing,not-measured"})
        void is_refused_as_baseline_where_it_is_none(String kind, String value, String taken, String code) {
            Response evaluation = evaluation(Person.PONTCHARRA_EDITOR, kind, value);
            if (!taken.isEmpty()) {
                patch(Person.PONTCHARRA_EDITOR, evaluation, "{\"findings\": []}")
                        .then()
                        .statusCode(200);
            }
            takeBaselines(Person.PONTCHARRA_EDITOR, evaluation, false)
                    .then()
                    .statusCode(422)
                    .body("violations.code", contains(code));
        }

        @Test
        void stays_in_words_when_its_indicator_is_removed() {
            Response diagnosis = evaluation(Person.PONTCHARRA_EDITOR, "initial-diagnosis", "3");
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .header("If-Match", indicator.header("ETag"))
                    .delete(indicator.header("Location"))
                    .then()
                    .statusCode(204);
            Person.VISITOR
                    .asks()
                    .get(diagnosis.header("Location"))
                    .then()
                    .body("findings[0].indicator", nullValue())
                    .body("findings[0].measured.value", equalTo("3"));
        }
    }
}
