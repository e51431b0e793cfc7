package org.passerelle.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.SharedProjects;

/** Journeys between the shores of a project, with their visas and costs. */
@ApiTest
class MissionTest {
    @Inject
    SharedProjects projects;

    @Inject
    ObjectMapper mapper;

    private String project;

    @BeforeEach
    void aProject() {
        project = projects.ofPontcharraAndDembela();
    }

    private Response mission(Person person, String more) {
        return person.asks().body("""
                        {"travelling": "south", "country": "FR", "purposes": {"fr": "Visite du service de l’eau"},
                         "starts": {"value": "2021-09", "precision": "month"}%s}""".formatted(more)).post(project + "/missions");
    }

    @Test
    void are_written_by_either_side_and_read_as_the_contract_says() throws Exception {
        Response mission = mission(
                Person.DEMBELA_EDITOR,
                ", \"travellers\": 3, \"visasAsked\": 3, \"visasObtained\": 2, \"visasRefused\": 1, \"cost\": {\"amount\": \"4200\", \"currency\": \"EUR\"}");
        mission.then().statusCode(201);
        String json = Person.VISITOR.asks().get(project + "/missions").asString();
        assertThat(mapper.readValue(json, MissionView.OfProject.class).items()).hasSize(1);
        assertThat(mapper.readTree(Person.VISITOR
                                .asks()
                                .get(project + "?include=missions")
                                .asString())
                        .path("missions"))
                .isEqualTo(mapper.readTree(json));
        Person.PONTCHARRA_EDITOR
                .asks()
                .header("If-Match", mission.header("ETag"))
                .delete(mission.header("Location"))
                .then()
                .statusCode(204);
        Person.PONTCHARRA_EDITOR
                .asks()
                .get(project + "/history?limit=1")
                .then()
                .body("items.recordType", contains("mission"))
                .body("items[0].before.purposes.fr", equalTo("Visite du service de l’eau"));
    }

    @Test
    void add_up_by_the_shore_that_travelled_and_never_across_currencies() {
        String cost =
                ", \"travellers\": 2, \"visasAsked\": 2, \"visasObtained\": 1, \"cost\": {\"amount\": \"%s\", \"currency\": \"%s\"}";
        mission(Person.PONTCHARRA_EDITOR, cost.formatted("1000.50", "EUR"))
                .then()
                .statusCode(201);
        mission(Person.PONTCHARRA_EDITOR, cost.formatted("250", "EUR")).then().statusCode(201);
        mission(Person.PONTCHARRA_EDITOR, cost.formatted("300000", "XOF"))
                .then()
                .statusCode(201);
        mission(Person.PONTCHARRA_EDITOR, "").then().statusCode(201);
        Person.VISITOR
                .asks()
                .get(project + "/missions")
                .then()
                .body("sums.travelling", contains("south"))
                .body("sums[0].missions", equalTo(4))
                .body("sums[0].travellers", equalTo(6))
                .body("sums[0].visasObtained", equalTo(3))
                .body("sums[0].costs.amount", contains("1250.50", "300000.00"))
                .body("sums[0].costs.currency", contains("EUR", "XOF"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ", \"visasAsked\": 2, \"visasObtained\": 2, \"visasRefused\": 1 | visasAsked | visas-beyond-asked",
                ", \"visasRefused\": 1 | visasAsked | visas-beyond-asked",
                ", \"ends\": {\"value\": \"2020\", \"precision\": \"year\"} | ends | end-before-start",
                ", \"cost\": {\"amount\": \"0\", \"currency\": \"EUR\"} | cost.amount | amount-not-positive",
                ", \"cost\": {\"amount\": \"5\", \"currency\": \"XQX\"} | cost.currency | unknown-currency",
                ", \"documentId\": \"0192f0c0-0000-7000-8000-000000000201\" | documentId | not-in-this-project"
            })
    void are_refused_where_they_cannot_be(String more, String field, String code) {
        mission(Person.PONTCHARRA_EDITOR, more)
                .then()
                .statusCode(422)
                .body("violations.field", contains(field))
                .body("violations.code", contains(code));
    }

    @Test
    void are_hidden_with_a_draft_and_refused_to_others() {
        mission(Person.CERGY_EDITOR, "").then().statusCode(403);
        project = projects.draft();
        Response hidden = mission(Person.PONTCHARRA_EDITOR, "");
        Person.VISITOR.asks().get(hidden.header("Location")).then().statusCode(404);
        Person.VISITOR.asks().get(project + "/missions").then().statusCode(404);
    }
}
