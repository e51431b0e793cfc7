package org.passerelle.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.SharedProjects;

/** A period that has ended asks for its value; after sixty days it is late. */
@ApiTest
class DueValuesTest {
    @Inject
    SharedProjects projects;

    @Inject
    ObjectMapper mapper;

    private String project;
    private Response indicator;

    @BeforeEach
    void anIndicator() {
        project = projects.ofPontcharraAndDembela();
        indicator = indicator(project);
    }

    private static Response indicator(String project) {
        return Person.PONTCHARRA_EDITOR
                .asks()
                .body("{\"titles\": {\"fr\": \"Ménages\"}, \"measure\": \"unit\", \"unit\": {\"fr\": \"ménages\"}}")
                .post(project + "/indicators");
    }

    private void planned(LocalDate day, String more) {
        planned(indicator, day, more);
    }

    private static void planned(Response of, LocalDate day, String more) {
        Person.PONTCHARRA_EDITOR
                .asks()
                .body("""
                        {"starts": {"value": "%1$s", "precision": "day"}, "ends": {"value": "%1$s", "precision": "day"}, "target": "200"%2$s}""".formatted(day, more))
                .post(of.header("Location") + "/values")
                .then()
                .statusCode(201);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private String here() {
        return "?project=" + SharedProjects.idOf(project);
    }

    private JsonPath list(Person person, String query) {
        return person.asks()
                .get("/api/v1/due-values" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @ParameterizedTest
    @CsvSource({"1, coming", "-2, due", "-59, due", "-62, late"})
    void a_value_is_due_once_its_period_has_ended_and_late_after_sixty_days(int daysFromNow, String state) {
        planned(today().plusDays(daysFromNow), "");
        assertThat(list(Person.DEMBELA_REPORTER, here()).<String>getList("items.state.code"))
                .containsExactly(state);
    }

    @Test
    void that_nobody_has_data_counts_as_entered_and_what_is_locked_is_not_asked_for() {
        planned(LocalDate.of(2019, 6, 1), "");
        planned(LocalDate.of(2020, 6, 1), ", \"noData\": {\"fr\": \"Enquête reportée\"}");
        planned(LocalDate.of(2021, 6, 1), ", \"actual\": \"0\"");
        Person.PONTCHARRA_EDITOR
                .asks()
                .body("""
                        {"starts": {"value": "2019", "precision": "year"}, "ends": {"value": "2019", "precision": "year"}, "reason": {"fr": "Rapport remis"}}""")
                .post(project + "/period-locks")
                .then()
                .statusCode(201);
        assertThat(list(Person.PONTCHARRA_EDITOR, here()).<String>getList("items.state.code"))
                .containsExactly("entered", "entered", "locked");
    }

    @Test
    void the_board_counts_by_partner_and_year() throws Exception {
        planned(LocalDate.of(2020, 6, 1), ", \"actual\": \"12\"");
        planned(LocalDate.of(2020, 7, 1), "");
        planned(LocalDate.of(2021, 6, 1), "");
        String json = Person.PONTCHARRA_EDITOR
                .asks()
                .get("/api/v1/due-values/board" + here())
                .then()
                .statusCode(200)
                .body("items.year", contains(2021, 2021, 2020, 2020))
                .body("items.findAll { it.partner.slug == 'pontcharra' }.late", contains(1, 1))
                .body("items.findAll { it.partner.slug == 'pontcharra' }.entered", contains(0, 1))
                .extract()
                .asString();
        assertThat(mapper.readValue(json, DueValueView.Board.class).daysUntilLate())
                .isEqualTo(60);
    }

    @Test
    void is_found_by_partner_project_and_state_page_by_page() throws Exception {
        planned(LocalDate.of(2020, 6, 1), "");
        planned(LocalDate.of(2021, 6, 1), "");
        String query = here() + "&partner=pontcharra&state=late&limit=1";
        String json = Person.PONTCHARRA_EDITOR
                .asks()
                .get("/api/v1/due-values" + query)
                .asString();
        DueValueView.Page page = mapper.readValue(json, DueValueView.Page.class);
        assertThat(page.total()).isEqualTo(2);
        assertThat(page.items()).singleElement().satisfies(one -> {
            assertThat(one.ends().value()).isEqualTo("2021-06-01");
            assertThat(one.lateFrom()).isEqualTo(LocalDate.of(2021, 8, 1));
        });
        Person.PONTCHARRA_EDITOR.asks().get(page.next()).then().body("items.ends.value", contains("2020-06-01"));
        assertThat(list(Person.PONTCHARRA_EDITOR, here() + "&state=due").getList("items"))
                .isEmpty();
        Person.PONTCHARRA_EDITOR
                .asks()
                .get("/api/v1/due-values?state=yesterday")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("state"));
    }

    @Test
    void is_for_those_who_take_part_and_for_moderators() {
        String draft = projects.draft();
        planned(indicator(draft), LocalDate.of(2020, 6, 1), "");
        String query = "/api/v1/due-values?project=" + SharedProjects.idOf(draft);
        Person.VISITOR.asks().get(query).then().statusCode(401);
        Person.CERGY_EDITOR.asks().get(query).then().statusCode(200).body("items", empty());
        Person.NO_PARTNER.asks().get(query).then().statusCode(200).body("items", empty());
        Person.PONTCHARRA_REPORTER.asks().get(query).then().body("items", hasSize(1));
        Person.MODERATOR.asks().get(query).then().body("items", hasSize(1));
    }
}
