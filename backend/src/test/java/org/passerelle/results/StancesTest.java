package org.passerelle.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.SharedProjects;
import org.passerelle.testsupport.World;

/** A definition, a target and a value are agreed by both sides of a project; a disagreement stays beside them. */
@ApiTest
class StancesTest {
    @Inject
    SharedProjects projects;

    @Inject
    StanceWriting stances;

    @Inject
    World world;

    private String project;
    private Response indicator;
    private Response value;

    @BeforeEach
    void aValueThatPontcharraProposes() {
        project = projects.ofPontcharraAndDembela();
        indicator = Person.PONTCHARRA_EDITOR
                .asks()
                .body("{\"titles\": {\"fr\": \"Ménages\"}, \"measure\": \"unit\", \"unit\": {\"fr\": \"ménages\"}}")
                .post(project + "/indicators");
        value = Person.PONTCHARRA_EDITOR
                .asks()
                .body(
                        "{\"starts\": {\"value\": \"2020\", \"precision\": \"year\"}, \"ends\": {\"value\": \"2020\", \"precision\": \"year\"}, \"target\": \"200\", \"actual\": \"175\"}")
                .post(indicator.header("Location") + "/values");
        value.then().statusCode(201).body("actualStanding.state.code", equalTo("proposed"));
    }

    private ValidatableResponse now() {
        return Person.VISITOR.asks().get(value.header("Location")).then().statusCode(200);
    }

    private static String line(Response record, String aspect, String act, String more) {
        int version = Person.VISITOR.asks().get(record.header("Location")).path("version");
        return "{\"recordId\": \"%s\", \"version\": %d, \"aspect\": \"%s\", \"act\": \"%s\"%s}"
                .formatted(record.<String>path("id"), version, aspect, act, more);
    }

    private ValidatableResponse say(Person person, String... lines) {
        return person.asks()
                .body("{\"items\": [" + String.join(", ", lines) + "]}")
                .post(project + "/stances")
                .then();
    }

    private ValidatableResponse says(Person person, String act, String more) {
        return say(person, line(value, "actual", act, more)).statusCode(200);
    }

    @Test
    void a_value_is_agreed_when_a_partner_of_the_other_side_agrees() {
        says(Person.DEMBELA_EDITOR, "agrees", "").body("items[0].status", equalTo(200));
        now().body("actualStanding.state.code", equalTo("agreed"))
                .body("actualStanding.stances.kind", contains("proposes", "agrees"))
                .body("actualStanding.stances.side", contains("north", "south"))
                .body("targetStanding.state.code", equalTo("proposed"));
    }

    @Test
    void ones_own_side_cannot_agree_to_what_it_proposed() {
        says(Person.PONTCHARRA_ADMIN, "agrees", "")
                .body("items[0].status", equalTo(422))
                .body("items[0].problem.code", equalTo("needs-the-other-side"));
        now().body("actualStanding.state.code", equalTo("proposed"));
    }

    @Test
    void a_disagreement_keeps_both_figures_with_the_reason_until_it_is_withdrawn() {
        says(
                        Person.DEMBELA_EDITOR,
                        "disagrees",
                        ", \"reason\": {\"fr\": \"Le registre dit 150.\"}, \"figure\": \"150\"")
                .body("items[0].status", equalTo(200));
        now().body("actual", equalTo("175"))
                .body("actualStanding.state.code", equalTo("disputed"))
                .body("actualStanding.stances[1].figure", equalTo("150"))
                .body("actualStanding.stances[1].reason.fr", equalTo("Le registre dit 150."));
        says(Person.DEMBELA_EDITOR, "withdraws", "").body("items[0].status", equalTo(200));
        now().body("actualStanding.state.code", equalTo("proposed")).body("actualStanding.stances", hasSize(1));
    }

    @Test
    void a_disagreement_outlives_a_change_and_is_resolved_when_its_partner_agrees() {
        says(Person.DEMBELA_EDITOR, "disagrees", ", \"reason\": {\"fr\": \"Le registre dit 150.\"}");
        change("{\"actual\": \"150\"}");
        now().body("actualStanding.state.code", equalTo("disputed"));
        says(Person.DEMBELA_EDITOR, "agrees", "").body("items[0].status", equalTo(200));
        now().body("actualStanding.state.code", equalTo("agreed"));
    }

    @Test
    void a_change_of_what_is_agreed_makes_it_proposed_again() {
        says(Person.DEMBELA_EDITOR, "agrees", "");
        change("{\"comment\": {\"fr\": \"Relu\"}}");
        now().body("actualStanding.state.code", equalTo("agreed"));
        change("{\"actual\": \"176\"}");
        now().body("actualStanding.state.code", equalTo("proposed")).body("actualStanding.stances", hasSize(1));
    }

    private void change(String patch) {
        Person.PONTCHARRA_EDITOR
                .asks()
                .header(
                        "If-Match",
                        Person.VISITOR.asks().get(value.header("Location")).header("ETag"))
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch(value.header("Location"))
                .then()
                .statusCode(200);
    }

    @Test
    void a_definition_is_agreed_and_moving_it_in_the_chain_changes_nothing() {
        say(Person.DEMBELA_EDITOR, line(indicator, "definition", "agrees", "")).body("items[0].status", equalTo(200));
        Person.PONTCHARRA_EDITOR
                .asks()
                .header(
                        "If-Match",
                        Person.VISITOR.asks().get(indicator.header("Location")).header("ETag"))
                .contentType("application/merge-patch+json")
                .body("{\"position\": 7}")
                .patch(indicator.header("Location"))
                .then()
                .statusCode(200)
                .body("standing.state.code", equalTo("agreed"));
    }

    @Test
    void several_lines_are_each_done_or_refused_and_the_answer_says_which() {
        String stale = line(indicator, "definition", "agrees", "").replaceFirst("\"version\": \\d+", "\"version\": 99");
        say(
                        Person.DEMBELA_EDITOR,
                        line(value, "target", "agrees", ""),
                        line(value, "actual", "disagrees", ""),
                        line(value, "actual", "agrees", ""),
                        stale,
                        "{\"recordId\": \"5a55e7e1-05e2-4000-8000-000001000000\", \"version\": 0, \"aspect\": \"actual\", \"act\": \"agrees\"}",
                        line(indicator, "target", "agrees", ""))
                .statusCode(200)
                .body("items.line", contains(0, 1, 2, 3, 4, 5))
                .body("items.status", contains(200, 422, 200, 412, 404, 422))
                .body("items[0].problem", nullValue())
                .body("items[1].problem.field", equalTo("items[1].reason"))
                .body("items[1].problem.code", equalTo("reason-required"))
                .body("items[3].problem.code", equalTo("changed-meanwhile"))
                .body("items[5].problem.code", equalTo("aspect-of-another-record"));
        now().body("targetStanding.state.code", equalTo("agreed")).body("actualStanding.state.code", equalTo("agreed"));
    }

    @Test
    void who_proposed_it_changes_it_instead_of_disagreeing() {
        says(Person.PONTCHARRA_EDITOR, "disagrees", ", \"reason\": {\"fr\": \"Non\"}")
                .body("items[0].problem.code", equalTo("own-proposal"));
        says(Person.DEMBELA_EDITOR, "withdraws", "").body("items[0].problem.code", equalTo("nothing-to-withdraw"));
    }

    @Test
    void who_has_said_so_already_says_it_no_second_time() {
        String disagreeing = ", \"reason\": {\"fr\": \"Le registre dit 150.\"}";
        says(Person.DEMBELA_EDITOR, "disagrees", disagreeing).body("items[0].status", equalTo(200));
        says(Person.DEMBELA_EDITOR, "disagrees", disagreeing).body("items[0].problem.code", equalTo("already-said"));
    }

    @Test
    void nobody_agrees_to_a_value_that_is_not_there() {
        Response expected = Person.PONTCHARRA_EDITOR
                .asks()
                .body(
                        "{\"starts\": {\"value\": \"2021\", \"precision\": \"year\"}, \"ends\": {\"value\": \"2021\", \"precision\": \"year\"}, \"target\": \"210\"}")
                .post(indicator.header("Location") + "/values");
        say(Person.DEMBELA_EDITOR, line(expected, "actual", "agrees", ""))
                .body("items[0].problem.code", equalTo("nothing-to-agree"));
    }

    @Test
    void a_definition_has_no_figure_to_disagree_with() {
        say(
                        Person.DEMBELA_EDITOR,
                        line(
                                indicator,
                                "definition",
                                "disagrees",
                                ", \"reason\": {\"fr\": \"Compter les personnes\"}, \"figure\": \"150\""))
                .body("items[0].problem.code", equalTo("figure-only-for-numbers"));
    }

    @Test
    void what_an_import_says_for_a_partner_on_no_side_of_the_project_is_refused() {
        UUID definition = SharedProjects.idOf(indicator.header("Location"));
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> stances.saidBy(
                                world.cergy(),
                                Indicator.findById(definition),
                                null,
                                new StancesInput.Line(
                                        definition, 0L, StanceAspect.DEFINITION, StanceAct.AGREES, null, null))))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.violations().get(0).code()).isEqualTo("no-side-in-project"));
    }

    @Test
    void only_editors_of_partners_in_the_project_speak() {
        String agreeing = line(value, "actual", "agrees", "");
        say(Person.DEMBELA_REPORTER, agreeing).statusCode(403);
        say(Person.CERGY_EDITOR, agreeing).statusCode(403);
        say(Person.VISITOR, agreeing).statusCode(401);
        project = projects.draft();
        say(Person.CERGY_EDITOR, agreeing).statusCode(404);
    }
}
