package org.passerelle.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.SharedProjects;

/** Values of several projects become one figure by the rule of their common indicator. */
@ApiTest
class DefinitionFiguresTest {
    @Inject
    SharedProjects projects;

    @Inject
    ObjectMapper mapper;

    private String first;
    private String second;
    private String third;
    private String code;

    @BeforeEach
    void threeProjects() {
        first = projects.ofPontcharraAndDembela();
        second = projects.ofPontcharraAndDembela();
        third = projects.ofPontcharraAndDembela();
        code = "commun-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private void define(String measure, String unit, String accumulation, String aggregation) {
        Person.MODERATOR
                .asks()
                .body("""
                        {"code": "%s", "titles": {"fr": "Ménages", "en": "Households", "it": "Famiglie"}, "measure": "%s", "unit": %s, "accumulation": %s, "aggregation": "%s"}""".formatted(code, measure, unit, accumulation, aggregation))
                .post("/api/v1/indicator-definitions")
                .then()
                .statusCode(201);
    }

    private Response adopt(String project, String measure, String unit, String accumulation) {
        Response adopted = Person.PONTCHARRA_EDITOR
                .asks()
                .body("""
                        {"titles": {"fr": "Nos ménages"}, "measure": "%s", "unit": %s, "accumulation": %s, "definition": "%s"}""".formatted(measure, unit, accumulation, code))
                .post(project + "/indicators");
        adopted.then().statusCode(201);
        return adopted;
    }

    private static void report(Response indicator, int year, String figures) {
        Person.PONTCHARRA_EDITOR
                .asks()
                .body("""
                        {"starts": {"value": "%1$d", "precision": "year"}, "ends": {"value": "%1$d", "precision": "year"}, %2$s}""".formatted(year, figures))
                .post(indicator.header("Location") + "/values")
                .then()
                .statusCode(201);
    }

    private static void reportIn(Response indicator, String month, String figures) {
        Person.PONTCHARRA_EDITOR
                .asks()
                .body("""
                        {"starts": {"value": "%1$s", "precision": "month"}, "ends": {"value": "%1$s", "precision": "month"}, %2$s}""".formatted(month, figures))
                .post(indicator.header("Location") + "/values")
                .then()
                .statusCode(201);
    }

    private ValidatableResponse figures() {
        return Person.VISITOR
                .asks()
                .get("/api/v1/indicator-definitions/" + code + "/figures")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"sum, sum, 45, 33", "cumulative, sum, 33, 33", "snapshot, sum, 33, 33", "snapshot, latest, 30, 30"})
    void quantities_follow_the_rule_of_the_definition(
            String accumulation, String aggregation, String total, String lastYear) {
        String quoted = "\"" + accumulation + "\"";
        String unit = "{\"fr\": \"ménages\"}";
        define("unit", unit, quoted, aggregation);
        Response one = adopt(first, "unit", unit, quoted);
        report(one, 2020, "\"actual\": \"12\"");
        reportIn(one, "2021-03", "\"actual\": \"3\"");
        Response two = adopt(second, "unit", unit, quoted);
        report(two, 2020, "\"noData\": {\"fr\": \"Enquête reportée\"}");
        reportIn(two, "2021-11", "\"target\": \"40\", \"actual\": \"30\"");
        figures()
                .body("total", equalTo(total))
                .body("reporting", equalTo(2))
                .body("years.year", contains(2020, 2021))
                .body("years.reporting", contains(1, 2))
                .body("years.value", contains("12", lastYear));
    }

    @Test
    void shares_are_weighted_by_what_they_are_shares_of() {
        define("percentage", "null", "null", "weighted-average");
        report(
                adopt(first, "percentage", "null", "null"),
                2020,
                "\"actualFraction\": {\"numerator\": \"10\", \"denominator\": \"20\"}");
        report(
                adopt(second, "percentage", "null", "null"),
                2020,
                "\"actualFraction\": {\"numerator\": \"20\", \"denominator\": \"180\"}");
        figures()
                .body("total", equalTo("15"))
                .body("years[0].value", equalTo("15"))
                .body("years[0].target", nullValue());
    }

    @Test
    void what_is_not_put_together_has_no_total_but_its_projects() {
        define("unit", "{\"fr\": \"ménages\"}", "null", "none");
        report(adopt(first, "unit", "{\"fr\": \"ménages\"}", "null"), 2020, "\"actual\": \"12\"");
        figures().body("total", nullValue()).body("projects[0].total", equalTo("12"));
    }

    @Test
    void projects_that_do_not_report_are_listed_and_never_count_as_zero() throws Exception {
        String unit = "{\"fr\": \"ménages\"}";
        define("unit", unit, "\"snapshot\"", "sum");
        report(adopt(first, "unit", unit, "\"snapshot\""), 2020, "\"actual\": \"12\"");
        report(adopt(second, "unit", unit, "\"snapshot\""), 2020, "\"target\": \"40\"");
        DefinitionFiguresView read = mapper.readValue(figures().extract().asString(), DefinitionFiguresView.class);
        assertThat(read.total()).isEqualTo("12");
        assertThat(read.projects()).hasSize(1);
        assertThat(read.silent())
                .extracting(p -> p.id().toString())
                .containsExactly(SharedProjects.idOf(second).toString());
        // The list of those that measure something else is long: only the third project bears this title.
        String title = Person.VISITOR.asks().get(third).path("titles.fr");
        Person.VISITOR
                .asks()
                .queryParam("q", title)
                .get("/api/v1/indicator-definitions/" + code + "/figures")
                .then()
                .statusCode(200)
                .body("without.id", contains(SharedProjects.idOf(third).toString()));
    }

    @Test
    void the_filters_of_the_projects_choose_the_set_for_the_figures_and_the_file() {
        String unit = "{\"fr\": \"ménages\"}";
        define("unit", unit, "\"snapshot\"", "sum");
        report(adopt(first, "unit", unit, "\"snapshot\""), 2020, "\"actual\": \"12\"");
        Person.VISITOR
                .asks()
                .get("/api/v1/indicator-definitions/" + code + "/figures?country=JP")
                .then()
                .statusCode(200)
                .body("projects", hasSize(0))
                .body("total", nullValue());
        assertThat(Person.VISITOR
                        .asks()
                        .accept("text/csv")
                        .get("/api/v1/indicator-definitions/" + code + "/figures")
                        .asString())
                .contains("aggregation_code", code, ",2020,,12,");
        Person.VISITOR
                .asks()
                .get("/api/v1/indicator-definitions/jamais-ecrit/figures")
                .then()
                .statusCode(404);
    }

    @Test
    void a_draft_is_in_no_figure_of_the_public() {
        String unit = "{\"fr\": \"ménages\"}";
        define("unit", unit, "\"snapshot\"", "sum");
        report(adopt(projects.draft(), "unit", unit, "\"snapshot\""), 2020, "\"actual\": \"12\"");
        figures().body("reporting", equalTo(0)).body("total", nullValue());
    }
}
