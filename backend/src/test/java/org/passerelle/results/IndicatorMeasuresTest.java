package org.passerelle.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.SharedProjects;

/** Indicators told in the ways of IATI: what they keep, what their totals are, what they refuse. */
@ApiTest
class IndicatorMeasuresTest {
    @Inject
    SharedProjects projects;

    @Inject
    Database database;

    @Inject
    ObjectMapper mapper;

    private String project;

    @BeforeEach
    void aProjectOfBothSides() {
        project = projects.ofPontcharraAndDembela();
    }

    private Response indicator(String measured) {
        Response made = Person.PONTCHARRA_EDITOR
                .asks()
                .body("{\"titles\": {\"fr\": \"Indicateur\"}, " + measured + "}")
                .post(project + "/indicators");
        made.then().statusCode(201);
        return made;
    }

    private static Response report(Response indicator, int year, String figures) {
        return Person.DEMBELA_REPORTER
                .asks()
                .body(
                        "{\"starts\": {\"value\": \"%1$d\", \"precision\": \"year\"}, \"ends\": {\"value\": \"%1$d\", \"precision\": \"year\"}, %2$s}"
                                .formatted(year, figures))
                .post(indicator.header("Location") + "/values");
    }

    private static Response patch(Response value, String figures) {
        return Person.DEMBELA_REPORTER
                .asks()
                .header("If-Match", value.header("ETag"))
                .contentType("application/merge-patch+json")
                .body(figures)
                .patch(value.header("Location"));
    }

    @ParameterizedTest
    @CsvSource({"snapshot,12,30", "sum,22,60", "cumulative,12,30"})
    void the_total_follows_the_accumulation_rule_and_no_data_is_not_zero(String rule, String value, String target) {
        Response indicator =
                indicator("\"measure\": \"unit\", \"unit\": {\"fr\": \"ménages\"}, \"accumulation\": \"" + rule + "\"");
        Person.VISITOR
                .asks()
                .get(indicator.header("Location"))
                .then()
                .body("total.value", nullValue())
                .body("total.periods", equalTo(0));
        report(indicator, 2020, "\"target\": \"10\", \"actual\": \"10\"").then().statusCode(201);
        report(indicator, 2021, "\"target\": \"20\", \"actual\": \"12\"").then().statusCode(201);
        report(indicator, 2022, "\"target\": \"30\", \"noData\": {\"fr\": \"L’enquête n’a pas eu lieu.\"}")
                .then()
                .statusCode(201)
                .body("actual", nullValue())
                .body("noData.fr", equalTo("L’enquête n’a pas eu lieu."));
        Person.VISITOR
                .asks()
                .get(indicator.header("Location"))
                .then()
                .body("accumulation.code", equalTo(rule))
                .body("total.value", equalTo(value))
                .body("total.target", equalTo(target))
                .body("total.reported", equalTo(2))
                .body("total.periods", equalTo(3));
    }

    @Test
    void there_is_no_total_where_the_partners_chose_no_rule() {
        Response indicator = indicator("\"measure\": \"unit\", \"unit\": {\"fr\": \"ménages\"}");
        report(indicator, 2020, "\"actual\": \"10\"").then().statusCode(201);
        Person.VISITOR.asks().get(indicator.header("Location")).then().body("total", nullValue());
    }

    @Test
    void a_percentage_follows_from_what_it_was_made_of() {
        Response share = indicator(
                "\"measure\": \"percentage\", \"baseline\": {\"fraction\": {\"numerator\": \"20\", \"denominator\": \"200\"}, \"source\": {\"fr\": \"Recensement\"}}");
        share.then().body("baseline.value", equalTo("10")).body("baseline.source.fr", equalTo("Recensement"));
        Response value = report(share, 2020, "\"actualFraction\": {\"numerator\": \"45\", \"denominator\": \"180\"}");
        value.then().statusCode(201).body("actual", equalTo("25")).body("actualFraction.denominator", equalTo("180"));
        patch(value, "{\"actual\": null, \"actualFraction\": {\"numerator\": \"90\"}}")
                .then()
                .statusCode(200)
                .body("actual", equalTo("50"));
    }

    @Test
    void a_percentage_older_than_the_rule_stays_until_it_changes() {
        Response share = indicator("\"measure\": \"percentage\"");
        Response value = report(share, 2020, "\"actualFraction\": {\"numerator\": \"1\", \"denominator\": \"4\"}");
        database.change(Sql.of(
                "update indicator_value set actual_fraction = null where id = ?", UUID.fromString(value.path("id"))));
        Response commented = patch(value, "{\"comment\": {\"fr\": \"Dénominateur perdu\"}}");
        commented.then().statusCode(200).body("actual", equalTo("25")).body("actualFraction", nullValue());
        Response now = Person.VISITOR.asks().get(value.header("Location"));
        Person.DEMBELA_REPORTER
                .asks()
                .header("If-Match", now.header("ETag"))
                .contentType("application/merge-patch+json")
                .body("{\"actual\": \"26\"}")
                .patch(value.header("Location"))
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("denominator-required"));
    }

    @Test
    void what_is_entered_is_in_the_files_too() {
        indicator(
                "\"measure\": \"nominal\", \"scale\": [{\"value\": 1, \"label\": {\"fr\": \"Régie\"}}, {\"value\": 2, \"label\": {\"fr\": \"Délégation\"}}],"
                        + "\"collectedBy\": {\"fr\": \"Service de l’eau\"}, \"cost\": {\"amount\": \"120.5\", \"currency\": \"EUR\"}, \"verification\": {\"fr\": \"Registre\"}");
        Response share = indicator("\"measure\": \"percentage\"");
        report(share, 2020, "\"actualFraction\": {\"numerator\": \"45\", \"denominator\": \"180\"}");
        report(share, 2021, "\"noData\": {\"fr\": \"Enquête reportée\"}");
        String csv = Person.VISITOR
                .asks()
                .accept("text/csv")
                .get("/api/v1/indicators?project=" + SharedProjects.idOf(project))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv)
                .contains("Service de l’eau", "120.50", "EUR", "Registre", "nominal")
                .contains("45 | ", "180 | ", " | Enquête reportée");
    }

    @Test
    void invented_figures_say_so_wherever_they_are_read() {
        Response invented = indicator("\"measure\": \"percentage\", \"example\": true");
        invented.then().body("example", equalTo(true));
        report(invented, 2020, "\"actualFraction\": {\"numerator\": \"45\", \"denominator\": \"180\"}");
        String query = "?project=" + SharedProjects.idOf(project);
        for (String list : List.of("/api/v1/indicators", "/api/v1/indicator-values")) {
            Person.VISITOR.asks().get(list + query).then().body("items[0].example", equalTo(true));
            assertThat(Person.VISITOR
                            .asks()
                            .accept("text/csv")
                            .get(list + query)
                            .asString())
                    .contains("example", "true");
        }
    }

    @Test
    void every_figure_is_a_row_of_the_list_and_of_its_files() throws Exception {
        Response trained = indicator(
                "\"measure\": \"unit\", \"unit\": {\"fr\": \"personnes\"}, \"dimensions\": [{\"code\": \"sex\", \"kind\": \"sex\", \"labels\": {\"fr\": \"Sexe\"},"
                        + "\"categories\": [{\"code\": \"women\", \"labels\": {\"fr\": \"Femmes\"}}, {\"code\": \"men\", \"labels\": {\"fr\": \"Hommes\"}}]}]");
        trained.then().body("dimensions[0].kind", equalTo("sex"));
        report(
                        trained,
                        2020,
                        "\"actual\": \"40\", \"parts\": [{\"dimension\": \"sex\", \"category\": \"women\", \"actual\": \"22\"}, {\"dimension\": \"sex\", \"category\": \"men\", \"actual\": \"18\"}]")
                .then()
                .statusCode(201)
                .body("parts[0].actual", equalTo("22"));
        report(
                        trained,
                        2021,
                        "\"actual\": \"40\", \"parts\": [{\"dimension\": \"sex\", \"category\": \"women\", \"actual\": \"22\"}, {\"dimension\": \"sex\", \"category\": \"men\", \"actual\": \"19\"}]")
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("parts-do-not-match-total"))
                .body(
                        "violations[0].message",
                        equalTo("Sexe: the categories make 41, the total says 40. Correct one of them."));
        String filter = "?project=" + SharedProjects.idOf(project);
        FigureView.Page page = mapper.readValue(
                Person.VISITOR.asks().get("/api/v1/indicator-values" + filter).asString(), FigureView.Page.class);
        assertThat(page.items())
                .extracting(figure -> figure.category() + " " + figure.actual())
                .containsExactlyInAnyOrder("null 40", "women 22", "men 18");
        String csv = Person.VISITOR
                .asks()
                .get("/api/v1/indicator-values" + filter + "&format=csv")
                .asString();
        assertThat(csv.lines()).hasSize(4);
        assertThat(csv).contains("Femmes,,,,22", "Hommes,,,,18");
    }
}
