package org.passerelle.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
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
import org.passerelle.project.ProjectView;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.SharedProjects;
import org.passerelle.testsupport.World;

@ApiTest
class FundingLineResourceTest {
    private static final String PATCH = "application/merge-patch+json";

    @Inject
    World world;

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

    private UUID projectId() {
        return SharedProjects.idOf(project);
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
    class AsEditorOfTheLead {
        @Test
        void adds_a_line_and_reads_it_as_the_contract_says() throws Exception {
            Response created = add(
                    Person.PONTCHARRA_EDITOR,
                    line(
                            "Agence de l'Eau",
                            "12732",
                            ", \"levies\": [{\"scheme\": \"water\", \"amount\": \"1000.5\"}]"));
            created.then().statusCode(201);
            String json = Person.VISITOR
                    .asks()
                    .get(created.header("Location"))
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            FundingLineView view = mapper.readValue(json, FundingLineView.class);
            assertThat(view.amount().amount()).isEqualTo("12732.00");
            assertThat(view.levies()).singleElement().satisfies(levy -> {
                assertThat(levy.scheme().code()).isEqualTo("water");
                assertThat(levy.amount().amount()).isEqualTo("1000.50");
            });
            assertThat(view.side()).isNull();
        }

        @Test
        void gives_a_line_the_side_of_its_funder_unless_one_is_stated() {
            Response created = add(Person.PONTCHARRA_EDITOR, lineOf(world.dembela(), 2020, "500"));
            created.then()
                    .statusCode(201)
                    .body("side.code", equalTo("south"))
                    .body("statedSide", nullValue())
                    .body("funder.slug", equalTo("commune-rurale-de-dembela"));
            patch(Person.PONTCHARRA_EDITOR, created, "{\"side\": \"north\"}")
                    .then()
                    .statusCode(200)
                    .body("side.code", equalTo("north"))
                    .body("statedSide", equalTo("north"));
        }

        @Test
        void changes_a_line_and_removes_it_and_the_history_keeps_both() {
            Response created = add(Person.PONTCHARRA_EDITOR, line("Fondation Suez", "100", ""));
            Response changed = patch(Person.PONTCHARRA_EDITOR, created, "{\"amount\": {\"amount\": \"250.00\"}}");
            changed.then()
                    .statusCode(200)
                    .body("amount.amount", equalTo("250.00"))
                    .body("amount.currency", equalTo("EUR"));
            String address = created.header("Location");
            Person.PONTCHARRA_EDITOR.asks().delete(address).then().statusCode(428);
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .header("If-Match", created.header("ETag"))
                    .delete(address)
                    .then()
                    .statusCode(412)
                    .body("current.amount.amount", equalTo("250.00"));
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .header("If-Match", changed.header("ETag"))
                    .delete(address)
                    .then()
                    .statusCode(204);
            Person.PONTCHARRA_EDITOR.asks().get(address).then().statusCode(404);
            Person.VISITOR.asks().get(project + "/funding-lines").then().body("items", empty());
            assertThat(database.list(
                            Sql.of(
                                    "select action from record_change where record_type = 'funding-line' and root_id = ? order by seq",
                                    projectId()),
                            row -> row.getString(1)))
                    .containsExactly("created", "changed", "removed");
        }

        @Test
        void leaves_the_version_of_the_project_but_shows_it_as_changed() {
            database.change(Sql.of("update project set updated_at = '2020-01-01' where id = ?", projectId()));
            var before = Person.VISITOR.asks().get(project).then().extract();
            add(Person.PONTCHARRA_EDITOR, line("Fondation Suez", "100", ""))
                    .then()
                    .statusCode(201);
            var after = Person.VISITOR.asks().get(project).then().extract();
            assertThat(after.<Integer>path("version")).isEqualTo(before.<Integer>path("version"));
            assertThat(after.<String>path("updatedAt")).isGreaterThan("2021");
            assertThat(after.header("ETag")).isNotEqualTo(before.header("ETag"));
        }

        @Test
        void gets_one_line_for_one_key() {
            String key = UUID.randomUUID().toString();
            for (int i = 0; i < 2; i++) {
                Person.PONTCHARRA_EDITOR
                        .asks()
                        .header("Idempotency-Key", key)
                        .body(line("Fondation Suez", "100", ""))
                        .post(project + "/funding-lines")
                        .then()
                        .statusCode(201);
            }
            Person.VISITOR.asks().get(project + "/funding-lines").then().body("items", hasSize(1));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                amount of 12900,00     | {"amount": {"amount": "12900,00", "currency": "EUR"}} | 400 | amount.amount      | amount-not-decimal
                amount below zero      | {"amount": {"amount": "-5", "currency": "EUR"}}       | 400 | amount.amount      | amount-not-decimal
                amount as a number     | {"amount": {"amount": 5, "currency": "EUR"}}          | 400 | amount.amount      | not-a-text
                amount of zero         | {"amount": {"amount": "0", "currency": "EUR"}}        | 422 | amount.amount      | amount-not-positive
                a currency of none     | {"amount": {"amount": "5", "currency": "XQQ"}}        | 422 | amount.currency    | unknown-currency
                a currency misspelt    | {"amount": {"amount": "5", "currency": "eur"}}        | 400 | amount.currency    | not-a-currency
                year too early         | {"year": 1949}                                        | 400 | year               | too-small
                a levy above           | {"levies": [{"scheme": "water", "amount": "101"}]}    | 422 | levies[0].amount   | levy-above-amount
                levies above           | {"levies": [{"scheme": "water", "amount": "60"}, {"scheme": "waste", "amount": "60"}]} | 422 | levies | levies-above-amount
                two funders            | {"funderId": "5a55e7e1-05e2-4000-8000-000001000000"}  | 422 | funderId           | unknown-funder
                no funder              | {"funderName": null}                                  | 422 | funderId           | funder-required
                an unknown kind        | {"kind": "loan"}                                      | 400 | kind               | unknown-code
                an owner               | {"projectId": null}                                   | 400 | projectId          | unknown-property
                """)
        void is_refused(String what, String change, int status, String field, String code) {
            Response created = add(Person.PONTCHARRA_EDITOR, line("Fondation Suez", "100", ""));
            patch(Person.PONTCHARRA_EDITOR, created, change)
                    .then()
                    .statusCode(status)
                    .contentType("application/problem+json")
                    .body("violations[0].field", equalTo(field))
                    .body("violations[0].code", equalTo(code));
            Person.VISITOR
                    .asks()
                    .get(created.header("Location"))
                    .then()
                    .body("version", equalTo(0))
                    .body("amount.amount", equalTo("100.00"));
        }

        @Test
        void is_told_in_french_how_an_amount_is_written() {
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .header("Accept-Language", "fr")
                    .queryParam("lang", "fr")
                    .body(line("Fondation Suez", "12900,00", ""))
                    .post(project + "/funding-lines")
                    .then()
                    .statusCode(400)
                    .body("violations[0].message", containsString("12900.00"));
        }

        @Test
        void names_only_a_partner_it_can_read() {
            String draft = Person.CERGY_EDITOR
                    .asks()
                    .queryParam("confirmedNew", true)
                    .body("{\"names\": {\"fr\": \"Brouillon %s\"}, \"type\": \"ngo\", \"country\": \"SN\"}"
                            .formatted(UUID.randomUUID()))
                    .post("/api/v1/partners")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            add(Person.PONTCHARRA_EDITOR, lineOf(UUID.fromString(draft), 2020, "5"))
                    .then()
                    .statusCode(422)
                    .body("violations[0].code", equalTo("unknown-funder"));
        }

        @Test
        void is_given_the_partner_that_a_merged_one_became() {
            String merged = Person.PONTCHARRA_EDITOR
                    .asks()
                    .queryParam("confirmedNew", true)
                    .body("{\"names\": {\"fr\": \"Doublon %s\"}, \"type\": \"ngo\", \"country\": \"ML\"}"
                            .formatted(UUID.randomUUID()))
                    .post("/api/v1/partners")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            database.change(Sql.of(
                    "update partner set merged_into = ? where id = ?", world.dembela(), UUID.fromString(merged)));
            add(Person.PONTCHARRA_EDITOR, lineOf(UUID.fromString(merged), 2020, "5"))
                    .then()
                    .statusCode(201)
                    .body("funder.slug", equalTo("commune-rurale-de-dembela"));
        }

        @Test
        void may_change_a_line_whose_funder_has_closed_its_page() {
            Response created = add(Person.PONTCHARRA_EDITOR, lineOf(world.thies(), 2020, "5"));
            database.change(Sql.of("update partner set publication = 'withdrawn' where id = ?", world.thies()));
            try {
                patch(Person.PONTCHARRA_EDITOR, created, "{\"year\": 2021}")
                        .then()
                        .statusCode(200)
                        .body("funder.published", equalTo(false));
                add(Person.PONTCHARRA_EDITOR, lineOf(world.thies(), 2020, "5"))
                        .then()
                        .statusCode(422)
                        .body("violations[0].code", equalTo("unknown-funder"));
            } finally {
                database.change(Sql.of("update partner set publication = 'published' where id = ?", world.thies()));
            }
        }

        @Test
        void ties_a_free_name_to_a_partner_on_every_line_of_the_project() {
            add(Person.PONTCHARRA_EDITOR, line("Mairie de Cergy", "10", ""))
                    .then()
                    .statusCode(201);
            add(Person.PONTCHARRA_EDITOR, line("mairie de CERGY", "20", ""))
                    .then()
                    .statusCode(201);
            add(Person.PONTCHARRA_EDITOR, line("Autre", "30", "")).then().statusCode(201);
            String match = "{\"funderName\": \"%s\", \"partnerId\": \"%s\"}";
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .body(match.formatted("Mairie de Cergy", world.cergy()))
                    .post(project + "/funder-matches")
                    .then()
                    .statusCode(200)
                    .body("items.funder.slug", contains("ville-de-cergy", "ville-de-cergy"))
                    .body("items.funderName", contains(null, null, "Autre"))
                    .body("summary.funders", equalTo(2));
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .body(match.formatted("Mairie de Cergy", world.cergy()))
                    .post(project + "/funder-matches")
                    .then()
                    .statusCode(422)
                    .body("violations[0].code", equalTo("no-line-of-that-funder"));
        }

        @Test
        void cannot_add_more_lines_than_a_project_takes() {
            database.change(Sql.of("""
                    insert into funding_line (id, version, project_id, funder_name, year, amount, currency, kind, state, created_at, updated_at)
                    select gen_random_uuid(), 0, ?, 'x', 2020, 1, 'EUR', 'cash', 'asked', now(), now() from generate_series(1, 1000)""", projectId()));
            add(Person.PONTCHARRA_EDITOR, line("Fondation Suez", "100", ""))
                    .then()
                    .statusCode(422)
                    .body("violations[0].code", equalTo("too-many-funding-lines"));
        }

        @Test
        void reads_funding_inside_the_whole_project() throws Exception {
            add(Person.PONTCHARRA_EDITOR, line("Fondation Suez", "100", ""))
                    .then()
                    .statusCode(201);
            String json =
                    Person.VISITOR.asks().get(project + "?include=funding").asString();
            assertThat(mapper.readValue(json, ProjectView.class).funding()).isNotNull();
            assertThat(mapper.readTree(json)
                            .at("/funding/summary/currencies/0/total/amount")
                            .asText())
                    .isEqualTo("100.00");
        }
    }
}
