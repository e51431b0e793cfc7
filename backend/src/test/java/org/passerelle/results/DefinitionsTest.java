package org.passerelle.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.SharedProjects;

/** Common indicators that moderators word and projects adopt. */
@ApiTest
class DefinitionsTest {
    private static final String LIST = "/api/v1/indicator-definitions";

    @Inject
    SharedProjects projects;

    @Inject
    ObjectMapper mapper;

    private String project;
    private String code;

    @BeforeEach
    void aDefinitionOfHouseholds() {
        project = projects.ofPontcharraAndDembela();
        code = "menages-" + UUID.randomUUID().toString().substring(0, 8);
        define(Person.MODERATOR, "").then().statusCode(201).body("adoptions", equalTo(0));
    }

    private Response define(Person person, String more) {
        return person.asks().body("""
                        {"code": "%s", "titles": {"fr": "Ménages raccordés", "en": "Households connected", "it": "Famiglie allacciate"},
                         "measure": "unit", "unit": {"fr": "ménages"}, "accumulation": "cumulative", "aggregation": "sum"%s}""".formatted(code, more)).post(LIST);
    }

    private Response adopt(String where, String unit) {
        return Person.PONTCHARRA_EDITOR.asks().body("""
                        {"titles": {"fr": "Nos ménages"}, "measure": "unit", "unit": {"fr": "%s"}, "accumulation": "cumulative", "definition": "%s"}""".formatted(unit, code)).post(where + "/indicators");
    }

    private Response change(Person person, String patch) {
        return person.asks()
                .header("If-Match", Person.VISITOR.asks().get(LIST + "/" + code).header("ETag"))
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch(LIST + "/" + code);
    }

    private static void refused(Response answer, String field, String violation) {
        answer.then()
                .statusCode(422)
                .body("violations[0].field", equalTo(field))
                .body("violations[0].code", equalTo(violation));
    }

    @Test
    void only_what_is_measured_alike_in_the_same_unit_is_put_together() {
        refused(adopt(project, "foyers"), "unit", "differs-from-definition");
        adopt(project, "ménages").then().statusCode(201).body("definition.code", equalTo(code));
    }

    @Test
    void a_project_adopts_a_definition_once_and_may_let_go_of_it() {
        Response adopted = adopt(project, "ménages");
        refused(adopt(project, "ménages"), "definition", "adopted-once");
        Person.PONTCHARRA_EDITOR
                .asks()
                .header("If-Match", adopted.header("ETag"))
                .contentType("application/merge-patch+json")
                .body("{\"definition\": null}")
                .patch(adopted.header("Location"))
                .then()
                .statusCode(200)
                .body("definition", nullValue());
        adopt(project, "ménages").then().statusCode(201);
    }

    @Test
    void what_an_adopted_definition_counts_is_fixed_and_its_words_are_not() {
        adopt(project, "ménages").then().statusCode(201);
        refused(change(Person.MODERATOR, "{\"unit\": {\"fr\": \"foyers\"}}"), "unit", "definition-in-use");
        refused(
                change(
                        Person.MODERATOR,
                        "{\"measure\": \"percentage\", \"unit\": null, \"accumulation\": null, \"aggregation\": \"weighted-average\"}"),
                "measure",
                "definition-in-use");
        change(Person.MODERATOR, "{\"titles\": {\"en\": \"Connected households\"}}")
                .then()
                .statusCode(200)
                .body("adoptions", equalTo(1));
    }

    @Test
    void a_retired_definition_is_adopted_by_nobody_else() {
        adopt(project, "ménages").then().statusCode(201);
        change(Person.MODERATOR, "{\"retired\": true}").then().statusCode(200);
        refused(adopt(projects.ofPontcharraAndDembela(), "ménages"), "definition", "definition-retired");
        code = "jamais-ecrit";
        refused(adopt(project, "ménages"), "definition", "unknown-definition");
    }

    @ParameterizedTest
    @CsvSource({"percentage, sum", "unit, weighted-average", "qualitative, latest"})
    void a_rule_puts_together_only_what_it_can(String measure, String aggregation) {
        refused(
                change(
                        Person.MODERATOR,
                        "{\"measure\": \"%s\", \"unit\": %s, \"accumulation\": null, \"aggregation\": \"%s\"}"
                                .formatted(
                                        measure,
                                        measure.equals("unit") ? "{\"fr\": \"ménages\"}" : "null",
                                        aggregation)),
                "aggregation",
                "aggregation-does-not-fit");
    }

    @Test
    void a_title_stands_in_every_language_and_a_code_is_used_once_and_stays() {
        refused(change(Person.MODERATOR, "{\"titles\": {\"it\": null}}"), "titles.it", "required");
        refused(change(Person.MODERATOR, "{\"code\": \"autre-code\"}"), "code", "definition-code-fixed");
        refused(define(Person.MODERATOR, ""), "code", "definition-code-taken");
    }

    @ParameterizedTest
    @CsvSource({"VISITOR, 401", "PONTCHARRA_ADMIN, 403", "NO_PARTNER, 403", "MODERATOR, 200", "PLATFORM_ADMIN, 200"})
    void moderators_word_it_and_all_read_it(Person person, int status) throws Exception {
        change(person, "{\"titles\": {\"fr\": \"Ménages reliés\"}}").then().statusCode(status);
        person.asks().get(LIST + "/" + code).then().statusCode(200);
        assertThat(mapper.readValue(Person.VISITOR.asks().get(LIST).asString(), DefinitionView.All.class)
                        .items())
                .extracting(DefinitionView::code)
                .contains(code, "safe-water-access");
        Person.VISITOR.asks().get(LIST + "/jamais-ecrit").then().statusCode(404);
        Person.VISITOR
                .asks()
                .get(LIST)
                .then()
                .body("items.code", hasItem(code))
                .body("items.find { it.code == '" + code + "' }.scale", hasSize(0));
    }
}
