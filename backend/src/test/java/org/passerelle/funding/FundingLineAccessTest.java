package org.passerelle.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.SharedProjects;
import org.passerelle.testsupport.World;

@ApiTest
class FundingLineAccessTest {
    private static final String PATCH = "application/merge-patch+json";

    @Inject
    World world;

    @Inject
    SharedProjects projects;

    @Inject
    ObjectMapper mapper;

    private String project;

    @BeforeEach
    void aProjectOfBothSides() {
        project = projects.ofPontcharraAndDembela();
    }

    private static String line(String funder, String amount, String more) {
        return """
                {"funderName": "%s", "year": 2020, "amount": {"amount": "%s", "currency": "EUR"}, "kind": "cash", "state": "received"%s}""".formatted(funder, amount, more);
    }

    private static String lineOf(UUID funder, int year, String amount) {
        return """
                {"funderId": "%s", "year": %d, "amount": {"amount": "%s", "currency": "EUR"}, "kind": "cash", "state": "received"}""".formatted(funder, year, amount);
    }

    private Response add(Person person, String line) {
        return person.asks().body(line).post(project + "/funding-lines");
    }

    private static Response patch(Person person, Response created, String body) {
        return person.asks()
                .header("If-Match", created.header("ETag"))
                .contentType(PATCH)
                .body(body)
                .patch(created.header("Location"));
    }

    @Nested
    class AsEditorOfThePartnerAbroad {
        @Test
        void adds_and_changes_lines_of_the_same_project() {
            Response created = add(Person.DEMBELA_EDITOR, lineOf(world.dembela(), 2021, "6387"));
            created.then().statusCode(201);
            patch(Person.PONTCHARRA_EDITOR, created, "{\"kind\": \"in-kind\"}")
                    .then()
                    .statusCode(200);
            patch(Person.DEMBELA_EDITOR, created, "{\"state\": \"spent\"}")
                    .then()
                    .statusCode(412)
                    .body("current.kind", equalTo("in-kind"));
        }
    }

    @Nested
    class AsReporter {
        @Test
        void cannot_touch_the_funding() {
            Response created = add(Person.PONTCHARRA_EDITOR, line("Fondation Suez", "100", ""));
            add(Person.PONTCHARRA_REPORTER, line("Fondation Suez", "100", ""))
                    .then()
                    .statusCode(403);
            patch(Person.PONTCHARRA_REPORTER, created, "{\"year\": 2021}")
                    .then()
                    .statusCode(403);
        }
    }

    @Nested
    class AsEditorElsewhere {
        @Test
        void cannot_touch_the_funding_of_others() {
            Response created = add(Person.PONTCHARRA_EDITOR, line("Fondation Suez", "100", ""));
            add(Person.CERGY_EDITOR, line("Fondation Suez", "100", "")).then().statusCode(403);
            patch(Person.CERGY_EDITOR, created, "{\"year\": 2021}").then().statusCode(403);
            Person.CERGY_EDITOR
                    .asks()
                    .header("If-Match", created.header("ETag"))
                    .delete(created.header("Location"))
                    .then()
                    .statusCode(403);
            Person.CERGY_EDITOR
                    .asks()
                    .body("{\"funderName\": \"Fondation Suez\", \"partnerId\": \"%s\"}".formatted(world.cergy()))
                    .post(project + "/funder-matches")
                    .then()
                    .statusCode(403);
            Person.VISITOR.asks().get(created.header("Location")).then().body("version", equalTo(0));
        }

        @Test
        void cannot_know_of_the_lines_of_a_draft() {
            String address = projects.draft();
            String line = Person.PONTCHARRA_EDITOR
                    .asks()
                    .body(line("Fondation Suez", "100", ""))
                    .post(address + "/funding-lines")
                    .then()
                    .statusCode(201)
                    .extract()
                    .header("Location");
            for (Person stranger : new Person[] {Person.CERGY_EDITOR, Person.VISITOR}) {
                stranger.asks().get(address + "/funding-lines").then().statusCode(404);
                stranger.asks().get(line).then().statusCode(404);
            }
            Person.CERGY_EDITOR
                    .asks()
                    .header("If-Match", "\"0\"")
                    .delete(line)
                    .then()
                    .statusCode(404);
            Person.DEMBELA_REPORTER.asks().get(line).then().statusCode(200);
        }
    }

    @Nested
    class AsVisitor {
        @Test
        void reads_lines_and_totals_but_writes_nothing() throws Exception {
            Response created = add(Person.PONTCHARRA_EDITOR, line("Fondation Suez", "100", ""));
            String json = Person.VISITOR
                    .asks()
                    .get(project + "/funding-lines")
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", containsString("public"))
                    .extract()
                    .asString();
            assertThat(mapper.readValue(json, FundingLineView.OfProject.class).items())
                    .hasSize(1);
            add(Person.VISITOR, line("Fondation Suez", "100", "")).then().statusCode(401);
            patch(Person.VISITOR, created, "{\"year\": 2021}").then().statusCode(401);
        }

        @Test
        void finds_nothing_where_there_is_nothing() {
            Person.VISITOR
                    .asks()
                    .get("/api/v1/funding-lines/" + UUID.randomUUID())
                    .then()
                    .statusCode(404);
            Person.VISITOR.asks().get("/api/v1/funding-lines/no-id").then().statusCode(404);
            Person.VISITOR
                    .asks()
                    .get("/api/v1/projects/no-such-project/funding-lines")
                    .then()
                    .statusCode(404);
        }
    }
}
