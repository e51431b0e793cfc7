package org.passerelle.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.passerelle.shared.text.Side;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.SharedProjects;

@ApiTest
class FundingPlanResourceTest {
    private static final String A_PLAN = """
            {"currency": "EUR", "notes": {"fr": "Le Nord baisse chaque année."}, "amounts": [
                {"year": 2025, "side": "north", "kind": "cash", "amount": "20000"},
                {"year": 2024, "side": "south", "kind": "in-kind", "amount": "4000.5"},
                {"year": 2024, "side": "north", "kind": "cash", "amount": "30000"}]}""";

    @Inject
    SharedProjects projects;

    @Inject
    ObjectMapper mapper;

    private String project;

    @BeforeEach
    void aProjectOfBothSides() {
        project = projects.ofPontcharraAndDembela();
    }

    private Response read(Person reader) {
        return reader.asks().get(project + "/funding-plan");
    }

    private Response write(Person person, String tag, String plan) {
        return person.asks().header("If-Match", tag).body(plan).put(project + "/funding-plan");
    }

    private String tag() {
        return read(Person.VISITOR).header("ETag");
    }

    @Test
    void a_plan_that_nobody_wrote_has_version_zero() {
        read(Person.VISITOR)
                .then()
                .statusCode(200)
                .body("id", nullValue())
                .body("version", equalTo(0))
                .body("amounts.size()", equalTo(0));
    }

    @Nested
    class Both_sides {
        @Test
        void write_the_plan_and_everybody_reads_it() throws Exception {
            write(Person.PONTCHARRA_EDITOR, tag(), A_PLAN).then().statusCode(200);
            FundingPlanView plan = mapper.readValue(read(Person.VISITOR).asString(), FundingPlanView.class);
            assertThat(plan.version()).isEqualTo(1);
            assertThat(plan.amounts())
                    .extracting(
                            FundingPlanInput.Planned::year,
                            FundingPlanInput.Planned::side,
                            FundingPlanInput.Planned::amount)
                    .containsExactly(
                            org.assertj.core.api.Assertions.tuple(2024, Side.NORTH, "30000.00"),
                            org.assertj.core.api.Assertions.tuple(2024, Side.SOUTH, "4000.50"),
                            org.assertj.core.api.Assertions.tuple(2025, Side.NORTH, "20000.00"));
            write(Person.DEMBELA_EDITOR, tag(), "{\"currency\": \"XOF\", \"amounts\": []}")
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(2))
                    .body("notes", nullValue());
        }

        @Test
        void a_plan_is_written_on_the_version_that_was_read() {
            String first = tag();
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .body(A_PLAN)
                    .put(project + "/funding-plan")
                    .then()
                    .statusCode(428);
            write(Person.PONTCHARRA_EDITOR, first, A_PLAN).then().statusCode(200);
            write(Person.DEMBELA_EDITOR, first, A_PLAN)
                    .then()
                    .statusCode(412)
                    .body("currentVersion", equalTo(1))
                    .body("current.currency", equalTo("EUR"));
        }

        @Test
        void change_a_part_of_the_plan_and_leave_the_rest() {
            String patch =
                    "{\"currency\": \"EUR\", \"amounts\": [{\"year\": 2024, \"side\": \"south\", \"kind\": \"cash\", \"amount\": \"0\"}]}";
            for (String body : new String[] {patch, "{\"notes\": {\"en\": \"The North falls.\"}}"}) {
                Person.DEMBELA_EDITOR
                        .asks()
                        .header("If-Match", tag())
                        .contentType("application/merge-patch+json")
                        .body(body)
                        .patch(project + "/funding-plan")
                        .then()
                        .statusCode(200);
            }
            read(Person.VISITOR)
                    .then()
                    .body("amounts[0].amount", equalTo("0.00"))
                    .body("notes.en", equalTo("The North falls."));
        }

        @Test
        void every_change_of_the_plan_is_in_the_history_and_the_feed() {
            write(Person.PONTCHARRA_EDITOR, tag(), A_PLAN).then().statusCode(200);
            write(Person.DEMBELA_EDITOR, tag(), A_PLAN.replace("20000", "15000"))
                    .then()
                    .statusCode(200);
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .get(project + "/history")
                    .then()
                    .body("items[0].recordType", equalTo("funding-plan"))
                    .body("items[0].fields", hasItem("amounts"))
                    .body("items[1].action", equalTo("created"));
            Person.VISITOR
                    .asks()
                    .get("/api/v1/changes?limit=100&since=" + (newest() - 1))
                    .then()
                    .body("items.recordType", hasItem("funding-plan"));
        }

        private int newest() {
            return Person.VISITOR.asks().get(project + "/history").path("items[0].seq");
        }
    }

    @Nested
    class Everybody_else {
        @Test
        void cannot_write_the_plan_of_another() {
            write(Person.CERGY_EDITOR, tag(), A_PLAN).then().statusCode(403);
            write(Person.PONTCHARRA_REPORTER, tag(), A_PLAN).then().statusCode(403);
            write(Person.VISITOR, tag(), A_PLAN).then().statusCode(401);
        }

        @Test
        void knows_nothing_of_the_plan_of_a_draft() {
            project = projects.draft();
            read(Person.PONTCHARRA_EDITOR).then().statusCode(200);
            for (String what : new String[] {"/funding-plan", "/funding-curve"}) {
                Person.VISITOR.asks().get(project + what).then().statusCode(404);
                Person.CERGY_EDITOR.asks().get(project + what).then().statusCode(404);
            }
            write(Person.CERGY_EDITOR, "\"0\"", A_PLAN).then().statusCode(404);
        }
    }

    @Test
    void what_is_no_plan_is_refused_field_by_field() {
        write(
                        Person.PONTCHARRA_EDITOR,
                        tag(),
                        A_PLAN.replace("20000", "20 000").replace("\"year\": 2024", "\"year\": 24"))
                .then()
                .statusCode(400)
                .body("violations.code", hasItems("amount-not-decimal"))
                .body("violations.code", not(hasItem("planned-twice")));
        write(Person.PONTCHARRA_EDITOR, tag(), A_PLAN.replace("EUR", "ZZZ"))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("currency"));
        write(Person.PONTCHARRA_EDITOR, tag(), A_PLAN.replace("2025", "2024"))
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("planned-twice"));
    }
}
