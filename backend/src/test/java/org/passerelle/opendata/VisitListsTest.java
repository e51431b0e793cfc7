package org.passerelle.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.SharedProjects;

/** Evaluations and missions as lists across projects. */
@ApiTest
class VisitListsTest {
    @Inject
    SharedProjects projects;

    private String project;

    @BeforeEach
    void aProjectThatWasLookedAtAndTravelledFor() {
        project = projects.ofPontcharraAndDembela();
        add(project);
    }

    private static void add(String project) {
        write(
                project + "/evaluations",
                "{\"kind\": \"mid-term\", \"starts\": {\"value\": \"2021-06\", \"precision\": \"month\"}, \"ends\": {\"value\": \"2022-02\", \"precision\": \"month\"}, \"recommendations\": [{\"texts\": {\"fr\": \"Former.\"}, \"state\": \"open\"}, {\"texts\": {\"fr\": \"Écrire.\"}, \"state\": \"done\"}]}");
        write(
                project + "/missions",
                "{\"travelling\": \"north\", \"country\": \"ML\", \"purposes\": {\"fr\": \"=Visite()\"}, \"starts\": {\"value\": \"2021-11-02\", \"precision\": \"day\"}, \"cost\": {\"amount\": \"1200.5\", \"currency\": \"EUR\"}}");
    }

    private static void write(String address, String body) {
        Person.PONTCHARRA_EDITOR.asks().body(body).post(address).then().statusCode(201);
    }

    private String list(String list, String query) {
        return "/api/v1/" + list + "?project=" + SharedProjects.idOf(project) + (query.isEmpty() ? "" : "&" + query);
    }

    @ParameterizedTest
    @CsvSource({
        "evaluations, '', 1",
        "evaluations, kind=mid-term, 1",
        "evaluations, kind=final, 0",
        "evaluations, recommendationState=open, 1",
        "evaluations, recommendationState=rejected, 0",
        "evaluations, year=2022, 1",
        "evaluations, year=2023, 0",
        "evaluations, country=ML&partner=pontcharra, 1",
        "evaluations, country=SN, 0",
        "missions, '', 1",
        "missions, travelling=north&country=ML&year=2021, 1",
        "missions, travelling=south, 0",
        "missions, year=2020, 0",
        "missions, country=FR, 0",
        "missions, partner=nobody, 0"
    })
    void are_found_by_what_they_are(String list, String query, int found) {
        Person.VISITOR.asks().get(list(list, query)).then().statusCode(200).body("total", equalTo(found));
    }

    @Test
    void each_names_its_project() {
        String id = SharedProjects.idOf(project).toString();
        Person.VISITOR.asks().get(list("evaluations", "")).then().body("items.project.id", contains(id));
        Person.VISITOR
                .asks()
                .get(list("missions", ""))
                .then()
                .body("items.project.id", contains(id))
                .body("items.mission.purposes.fr", contains("=Visite()"));
    }

    @Test
    void of_a_project_that_is_not_published_are_in_no_list() {
        project = projects.draft();
        add(project);
        for (Person person : new Person[] {Person.VISITOR, Person.PONTCHARRA_EDITOR, Person.MODERATOR}) {
            for (String list : new String[] {"evaluations", "missions"}) {
                person.asks().get(list(list, "")).then().body("items", empty());
                assertThat(person.asks()
                                .get(list(list, "format=ndjson"))
                                .asString()
                                .strip())
                        .isEmpty();
            }
        }
    }

    @Test
    void as_a_file_have_a_row_each() {
        assertThat(Person.VISITOR
                        .asks()
                        .get(list("evaluations", "format=csv&lang=fr"))
                        .asString())
                .contains("Former. | Écrire.", "open | done");
        assertThat(Person.VISITOR.asks().get(list("missions", "format=csv")).asString())
                .contains("'=Visite()", "1200.50,EUR");
        assertThat(Person.VISITOR.asks().get(list("missions", "format=ndjson")).asString())
                .contains("\"purpose\":\"=Visite()\"", "\"mission_cost\":1200.50");
    }

    @ParameterizedTest
    @CsvSource({
        "evaluations, kind=half",
        "evaluations, recommendationState=lost",
        "evaluations, country=Mali",
        "evaluations, sort=kind",
        "missions, travelling=unspecified",
        "missions, year=99999"
    })
    void refuse_what_is_no_such_thing(String list, String query) {
        Person.VISITOR
                .asks()
                .get(list(list, query))
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo(query.split("=")[0]));
    }
}
