package org.passerelle.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
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
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.SharedProjects;

@ApiTest
class ResultsResourceTest {
    private static final String PATCH = "application/merge-patch+json";
    private static final String HOUSEHOLDS = """
            {"titles": {"fr": "Ménages raccordés"}, "measure": "unit", "unit": {"fr": "ménages"}, "pillar": "social", "sdg": 6,
             "baseline": {"value": "120.0", "on": {"value": "2019", "precision": "year"}}%s}""";

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

    private static Response post(Person person, String address, String body) {
        return person.asks().body(body).post(address);
    }

    private static Response patch(Person person, Response created, String body) {
        return person.asks()
                .header("If-Match", created.header("ETag"))
                .contentType(PATCH)
                .body(body)
                .patch(created.header("Location"));
    }

    private static Response delete(Person person, Response created) {
        return person.asks().header("If-Match", created.header("ETag")).delete(created.header("Location"));
    }

    private Response link(String kind, String title, String parent) {
        return post(
                Person.PONTCHARRA_EDITOR,
                project + "/results",
                "{\"kind\": \"%s\", \"titles\": {\"fr\": \"%s\"}, \"parentId\": %s}"
                        .formatted(kind, title, parent == null ? "null" : "\"" + parent + "\""));
    }

    private Response households() {
        return post(Person.PONTCHARRA_EDITOR, project + "/indicators", HOUSEHOLDS.formatted(""));
    }

    private static Response report(Person person, Response indicator, int year, String figures) {
        return post(person, indicator.header("Location") + "/values", """
                {"starts": {"value": "%1$d", "precision": "year"}, "ends": {"value": "%1$d", "precision": "year"}, %2$s}""".formatted(year, figures));
    }

    @Nested
    class AsEditorOfTheLead {
        @Test
        void builds_a_chain_and_reads_it_as_the_contract_says() throws Exception {
            String objective = link("specific-objective", "Objectif", null).path("id");
            Response result = link("result", "Résultat", objective);
            result.then().statusCode(201);
            link("activity", "Activité 1", result.path("id")).then().statusCode(201);
            link("activity", "Activité 2", result.path("id")).then().statusCode(201);
            Response indicator = post(
                    Person.PONTCHARRA_EDITOR,
                    project + "/indicators",
                    HOUSEHOLDS.formatted(", \"resultId\": \"" + result.path("id") + "\""));
            indicator.then().statusCode(201);
            households().then().statusCode(201);
            report(Person.PONTCHARRA_EDITOR, indicator, 2020, "\"target\": \"200\", \"actual\": \"175.50\"")
                    .then()
                    .statusCode(201);
            String json = Person.VISITOR
                    .asks()
                    .get(project + "/results")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            ResultView.Chain chain = mapper.readValue(json, ResultView.Chain.class);
            assertThat(chain.indicators()).hasSize(1);
            ResultView kept = chain.results().get(0).children().get(0);
            assertThat(kept.children()).extracting(c -> c.titles().fr()).containsExactly("Activité 1", "Activité 2");
            assertThat(kept.indicators()).singleElement().satisfies(i -> {
                assertThat(i.baseline().value()).isEqualTo("120");
                assertThat(i.values()).singleElement().satisfies(v -> {
                    assertThat(v.actual()).isEqualTo("175.5");
                    assertThat(v.reportedBy().slug()).isEqualTo("pontcharra");
                });
            });
            assertThat(mapper.readTree(Person.VISITOR
                                    .asks()
                                    .get(project + "?include=results")
                                    .asString())
                            .get("results"))
                    .isEqualTo(mapper.readTree(json));
            mapper.readValue(
                    Person.VISITOR.asks().get(project + "/indicators").asString(), IndicatorView.OfProject.class);
            mapper.readValue(
                    Person.VISITOR.asks().get(result.header("Location")).asString(), ResultView.class);
        }

        @Test
        void cannot_make_a_circle() {
            Response objective = link("specific-objective", "Objectif", null);
            Response result = link("result", "Résultat", objective.path("id"));
            patch(Person.PONTCHARRA_EDITOR, objective, "{\"parentId\": \"%s\"}".formatted(result.<String>path("id")))
                    .then()
                    .statusCode(422)
                    .body("violations[0].code", equalTo("goes-in-a-circle"));
        }

        @Test
        void cannot_hang_a_link_under_one_of_another_project() {
            String elsewhere = link("result", "Ailleurs", null).path("id");
            project = projects.ofPontcharraAndDembela();
            link("activity", "Activité", elsewhere)
                    .then()
                    .statusCode(422)
                    .body("violations[0].code", equalTo("not-in-this-project"));
            link("activity", "Activité", UUID.randomUUID().toString())
                    .then()
                    .statusCode(422)
                    .body("violations[0].code", equalTo("not-in-this-project"));
        }

        @Test
        void removes_a_link_only_when_nothing_depends_on_it() {
            Response objective = link("specific-objective", "Objectif", null);
            Response result = link("result", "Résultat", objective.path("id"));
            delete(Person.PONTCHARRA_EDITOR, objective)
                    .then()
                    .statusCode(422)
                    .body("violations[0].code", equalTo("result-has-parts"));
            delete(Person.PONTCHARRA_EDITOR, result).then().statusCode(204);
            delete(Person.PONTCHARRA_EDITOR, objective).then().statusCode(204);
            Person.VISITOR.asks().get(project + "/results").then().body("results", empty());
        }

        @Test
        void the_history_names_the_indicator_the_period_and_nothing_that_is_gone() {
            Response kept = households();
            report(Person.PONTCHARRA_EDITOR, kept, 2020, "\"actual\": \"130\"");
            Response gone = link("result", "Retiré", null);
            delete(Person.PONTCHARRA_EDITOR, gone);
            Person.VISITOR
                    .asks()
                    .get(project + "/history?lang=fr")
                    .then()
                    .statusCode(200)
                    .body("items.findAll { it.recordType == 'result' }.subject", everyItem(nullValue()))
                    .body("items.find { it.recordType == 'indicator' }.subject", equalTo("Ménages raccordés"))
                    .body(
                            "items.find { it.recordType == 'indicator-value' }.subject",
                            equalTo("Ménages raccordés (2020)"))
                    .body("items.find { it.recordType == 'project' }.subject", nullValue());
        }

        @Test
        void removes_an_indicator_with_its_values_and_the_history_keeps_them() {
            Response indicator = households();
            report(Person.PONTCHARRA_EDITOR, indicator, 2020, "\"actual\": \"130\"")
                    .then()
                    .statusCode(201);
            Response now = Person.PONTCHARRA_EDITOR.asks().get(indicator.header("Location"));
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .header("If-Match", now.header("ETag"))
                    .delete(indicator.header("Location"))
                    .then()
                    .statusCode(204);
            assertThat(database.list(
                            Sql.of(
                                    "select record_type || ' ' || action from record_change where root_id = ? and record_type like 'indicator%' order by seq",
                                    SharedProjects.idOf(project)),
                            row -> row.getString(1)))
                    .containsExactly(
                            "indicator created",
                            "indicator-value created",
                            "indicator-value removed",
                            "indicator removed");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                value with a comma        | {"baseline": {"value": "12,5"}}                              | 400 | baseline.value | value-not-decimal
                no unit                   | {"unit": null}                                               | 422 | unit           | unit-required
                a scale for a quantity    | {"scale": [{"value": 1, "label": {"fr": "x"}}]}              | 422 | scale          | scale-only-for-ordinal
                ordinal without a scale   | {"measure": "ordinal"}                                       | 422 | scale          | scale-required
                above a hundred           | {"measure": "percentage"}                                    | 422 | baseline.value | percentage-out-of-bounds
                a number for an account   | {"measure": "qualitative"}                                   | 422 | baseline.value | qualitative-has-no-number
                a goal that is none       | {"sdg": 18}                                                  | 400 | sdg            | too-large
                a date that is none       | {"baseline": {"on": {"value": "2019", "precision": "day"}}}  | 400 | baseline.on    | date-precision-mismatch
                a result of none          | {"resultId": "5a55e7e1-05e2-4000-8000-000001000000"}         | 422 | resultId       | not-in-this-project
                something unknown         | {"owner": "x"}                                               | 400 | owner          | unknown-property
                """)
        void is_refused(String what, String change, int status, String field, String code) {
            Response indicator = households();
            patch(Person.PONTCHARRA_EDITOR, indicator, change)
                    .then()
                    .statusCode(status)
                    .body("violations[0].field", equalTo(field))
                    .body("violations[0].code", equalTo(code));
            Person.VISITOR.asks().get(indicator.header("Location")).then().body("version", equalTo(0));
        }

        @Test
        void cannot_leave_values_behind_that_no_longer_fit() {
            Response indicator = households();
            report(Person.PONTCHARRA_EDITOR, indicator, 2020, "\"actual\": \"130\"")
                    .then()
                    .statusCode(201);
            patch(Person.PONTCHARRA_EDITOR, indicator, "{\"measure\": \"percentage\", \"baseline\": null}")
                    .then()
                    .statusCode(422)
                    .body("violations[0].code", equalTo("values-no-longer-fit"));
        }

        @Test
        void sees_the_current_version_when_late() {
            Response indicator = households();
            patch(Person.PONTCHARRA_EDITOR, indicator, "{\"sdg\": 5}").then().statusCode(200);
            patch(Person.DEMBELA_EDITOR, indicator, "{\"sdg\": 4}")
                    .then()
                    .statusCode(412)
                    .body("current.sdg", equalTo(5));
        }
    }

    @Nested
    class AsEditorOfThePartnerAbroad {
        @Test
        void works_on_the_same_chain() {
            Response indicator = households();
            patch(Person.DEMBELA_EDITOR, indicator, "{\"direction\": \"increase\"}")
                    .then()
                    .statusCode(200)
                    .body("direction.code", equalTo("increase"));
            report(Person.DEMBELA_EDITOR, indicator, 2021, "\"actual\": \"140\"")
                    .then()
                    .statusCode(201)
                    .body("reportedBy.slug", equalTo("commune-rurale-de-dembela"));
        }
    }

    @Nested
    class AsReporter {
        @Test
        void adds_and_corrects_values_but_leaves_the_definition_alone() {
            Response indicator = households();
            Response value = report(Person.DEMBELA_REPORTER, indicator, 2020, "\"actual\": \"0\"");
            value.then()
                    .statusCode(201)
                    .body("actual", equalTo("0"))
                    .body("target", nullValue())
                    .body("reportedBy.slug", equalTo("commune-rurale-de-dembela"));
            patch(Person.PONTCHARRA_REPORTER, value, "{\"actual\": \"135\"}")
                    .then()
                    .statusCode(200)
                    .body("reportedBy.slug", equalTo("pontcharra"));
            patch(Person.DEMBELA_REPORTER, indicator, "{\"sdg\": 5}").then().statusCode(403);
            delete(Person.DEMBELA_REPORTER, value).then().statusCode(403);
            post(Person.DEMBELA_REPORTER, project + "/indicators", HOUSEHOLDS.formatted(""))
                    .then()
                    .statusCode(403);
            post(Person.DEMBELA_REPORTER, project + "/results", "{\"kind\": \"result\", \"titles\": {\"fr\": \"x\"}}")
                    .then()
                    .statusCode(403);
        }

        @Test
        void cannot_report_the_same_days_twice() {
            Response indicator = households();
            report(Person.DEMBELA_REPORTER, indicator, 2020, "\"actual\": \"1\"")
                    .then()
                    .statusCode(201);
            report(Person.PONTCHARRA_REPORTER, indicator, 2020, "\"actual\": \"2\"")
                    .then()
                    .statusCode(422)
                    .body("violations[0].field", equalTo("starts"))
                    .body("violations[0].code", equalTo("period-overlaps"));
            Person.VISITOR
                    .asks()
                    .get(indicator.header("Location") + "/values")
                    .then()
                    .body("items", hasSize(1));
        }

        @Test
        void remains_reported_by_the_first_where_the_same_is_sent_again() {
            Response indicator = households();
            Response value = report(Person.DEMBELA_REPORTER, indicator, 2020, "\"actual\": \"1\"");
            patch(Person.PONTCHARRA_REPORTER, value, "{\"actual\": \"1.0\"}")
                    .then()
                    .statusCode(200)
                    .body("reportedBy.slug", equalTo("commune-rurale-de-dembela"));
        }
    }

    @Nested
    class AsEditorElsewhere {
        @Test
        void cannot_touch_the_chain_of_others() {
            Response indicator = households();
            Response value = report(Person.PONTCHARRA_EDITOR, indicator, 2020, "\"actual\": \"1\"");
            Response result = link("result", "Résultat", null);
            report(Person.CERGY_EDITOR, indicator, 2021, "\"actual\": \"1\"")
                    .then()
                    .statusCode(403);
            patch(Person.CERGY_EDITOR, value, "{\"actual\": \"2\"}").then().statusCode(403);
            patch(Person.CERGY_EDITOR, indicator, "{\"sdg\": 5}").then().statusCode(403);
            patch(Person.CERGY_EDITOR, result, "{\"position\": 5}").then().statusCode(403);
            delete(Person.CERGY_EDITOR, value).then().statusCode(403);
            delete(Person.CERGY_EDITOR, indicator).then().statusCode(403);
            delete(Person.CERGY_EDITOR, result).then().statusCode(403);
        }

        @Test
        void cannot_know_of_the_chain_of_a_draft() {
            project = projects.draft();
            Response indicator = households();
            Response value = report(Person.PONTCHARRA_EDITOR, indicator, 2020, "\"actual\": \"1\"");
            Response result = link("result", "Résultat", null);
            for (Person stranger : new Person[] {Person.CERGY_EDITOR, Person.VISITOR}) {
                for (String address : new String[] {
                    project + "/results",
                    project + "/indicators",
                    indicator.header("Location"),
                    indicator.header("Location") + "/values",
                    value.header("Location"),
                    result.header("Location")
                }) {
                    stranger.asks().get(address).then().statusCode(404);
                }
            }
            report(Person.CERGY_EDITOR, indicator, 2021, "\"actual\": \"1\"")
                    .then()
                    .statusCode(404);
            Person.DEMBELA_REPORTER.asks().get(value.header("Location")).then().statusCode(200);
        }
    }

    @Nested
    class AsVisitor {
        @Test
        void reads_but_writes_nothing() {
            Response indicator = households();
            Response value = report(Person.PONTCHARRA_EDITOR, indicator, 2020, "\"actual\": \"1\"");
            Person.VISITOR
                    .asks()
                    .get(indicator.header("Location"))
                    .then()
                    .statusCode(200)
                    .body("values.actual", contains("1"));
            Person.VISITOR.asks().get(value.header("Location")).then().statusCode(200);
            report(Person.VISITOR, indicator, 2021, "\"actual\": \"1\"").then().statusCode(401);
            patch(Person.VISITOR, indicator, "{\"sdg\": 5}").then().statusCode(401);
            post(Person.VISITOR, project + "/results", "{}").then().statusCode(401);
        }
    }
}
