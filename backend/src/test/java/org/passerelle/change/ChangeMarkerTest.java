package org.passerelle.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.SharedProjects;

/** Changes of behaviour that a project looks for. */
@ApiTest
class ChangeMarkerTest {
    @Inject
    SharedProjects projects;

    @Inject
    ObjectMapper mapper;

    private String project;

    @BeforeEach
    void aProject() {
        project = projects.ofPontcharraAndDembela();
    }

    private Response marker(Person person, String actors, String step, String more) {
        return person.asks().body("""
                        {"actors": {"fr": "%s"}, "statements": {"fr": "Ils affichent leurs comptes."}, "side": "south",
                         "step": "%s"%s}""".formatted(actors, step, more)).post(project + "/change-markers");
    }

    @Test
    void are_written_by_either_side_and_read_as_the_contract_says() throws Exception {
        Response marker = marker(
                Person.DEMBELA_EDITOR,
                "Comités",
                "like",
                ", \"observations\": [{\"dated\": {\"value\": \"2021-06\", \"precision\": \"month\"}, \"extent\": \"begun\", \"accounts\": {\"fr\": \"Deux sur cinq.\"}}]");
        marker.then().statusCode(201).body("latest.code", equalTo("begun"));
        String json = Person.VISITOR.asks().get(project + "/change-markers").asString();
        assertThat(mapper.readValue(json, ChangeMarkerView.OfProject.class).items())
                .hasSize(1);
        assertThat(mapper.readTree(Person.VISITOR
                                .asks()
                                .get(project + "?include=changeMarkers")
                                .asString())
                        .path("changeMarkers"))
                .isEqualTo(mapper.readTree(json));
        Person.PONTCHARRA_EDITOR
                .asks()
                .header("If-Match", marker.header("ETag"))
                .delete(marker.header("Location"))
                .then()
                .statusCode(204);
        Person.PONTCHARRA_EDITOR
                .asks()
                .get(project + "/history?limit=1")
                .then()
                .body("items.recordType", contains("change-marker"))
                .body("items[0].before.actors.fr", equalTo("Comités"));
    }

    @Test
    void steps_of_one_actor_stand_together_from_what_is_expected_to_what_would_be_ideal() {
        marker(Person.PONTCHARRA_EDITOR, "Comités", "love", "").then().statusCode(201);
        marker(Person.PONTCHARRA_EDITOR, "Mairie", "like", "").then().statusCode(201);
        marker(Person.PONTCHARRA_EDITOR, "comités", "expect", "").then().statusCode(201);
        marker(Person.PONTCHARRA_EDITOR, "Comités", "like", "").then().statusCode(201);
        marker(Person.PONTCHARRA_EDITOR, "Mairie", "expect", "").then().statusCode(201);
        Person.VISITOR
                .asks()
                .get(project + "/change-markers")
                .then()
                .body("items.actors.fr", contains("comités", "Comités", "Comités", "Mairie", "Mairie"))
                .body("items.step.code", contains("expect", "like", "love", "expect", "like"));
    }

    @Test
    void observations_are_kept_by_date_and_the_last_one_tells_where_it_stands() {
        String seen = "{\"dated\": {\"value\": \"%s\", \"precision\": \"year\"}, \"extent\": \"%s\"}";
        marker(
                        Person.PONTCHARRA_EDITOR,
                        "Comités",
                        "expect",
                        ", \"observations\": [" + seen.formatted("2022", "partly") + ", "
                                + seen.formatted("2020", "not-seen") + "]")
                .then()
                .statusCode(201)
                .body("observations.dated.value", contains("2020", "2022"))
                .body("latest.code", equalTo("partly"));
    }

    @Test
    void an_observation_is_not_in_the_future() {
        marker(
                        Person.PONTCHARRA_EDITOR,
                        "Comités",
                        "expect",
                        ", \"observations\": [{\"dated\": {\"value\": \"%s\", \"precision\": \"day\"}, \"extent\": \"fully\"}]"
                                .formatted(LocalDate.now().plusDays(3)))
                .then()
                .statusCode(422)
                .body("violations.field", contains("observations[0].dated"))
                .body("violations.code", contains("observation-of-the-future"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ", \"observations\": [{\"dated\": {\"value\": \"2021\", \"precision\": \"year\"}, \"extent\": \"begun\"}, {\"dated\": {\"value\": \"2021\", \"precision\": \"year\"}, \"extent\": \"partly\"}] | observations[1].dated | observed-twice",
                ", \"resultId\": \"0192f0c0-0000-7000-8000-000000000201\" | resultId | not-in-this-project"
            })
    void are_refused_where_they_cannot_be(String more, String field, String code) {
        marker(Person.PONTCHARRA_EDITOR, "Comités", "expect", more)
                .then()
                .statusCode(422)
                .body("violations.field", contains(field))
                .body("violations.code", contains(code));
    }

    @Test
    void a_result_that_markers_serve_is_not_removed() {
        Response result = Person.PONTCHARRA_EDITOR.asks().body("""
                        {"kind": "result", "titles": {"fr": "L’eau est gérée ensemble"}}""").post(project + "/results");
        result.then().statusCode(201);
        marker(Person.PONTCHARRA_EDITOR, "Comités", "expect", ", \"resultId\": \"" + result.path("id") + "\"")
                .then()
                .statusCode(201)
                .body("result.titles.fr", equalTo("L’eau est gérée ensemble"));
        Person.PONTCHARRA_EDITOR
                .asks()
                .header("If-Match", result.header("ETag"))
                .delete(result.header("Location"))
                .then()
                .statusCode(422)
                .body("violations.code", contains("result-has-parts"));
    }

    @Test
    void are_hidden_with_a_draft_and_refused_to_others() {
        marker(Person.CERGY_EDITOR, "Comités", "expect", "").then().statusCode(403);
        project = projects.draft();
        Response hidden = marker(Person.PONTCHARRA_EDITOR, "Comités", "expect", "");
        Person.VISITOR.asks().get(hidden.header("Location")).then().statusCode(404);
        Person.VISITOR.asks().get(project + "/change-markers").then().statusCode(404);
    }
}
