package org.passerelle.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.SharedProjects;

/** Changes that are told rather than counted, and the consent of those who can be recognised. */
@ApiTest
class ChangeStoryTest {
    private static final String NOBODY = "\"consent\": {\"state\": \"nobody-recognisable\"}";
    private static final String ORAL =
            "\"consent\": {\"state\": \"oral\", \"dated\": {\"value\": \"2021-11\", \"precision\": \"month\"}}";
    private static final String WITHDRAWN =
            "\"consent\": {\"state\": \"withdrawn\", \"dated\": {\"value\": \"2022-03-01\", \"precision\": \"day\"}}";

    @Inject
    SharedProjects projects;

    @Inject
    ObjectMapper mapper;

    private String project;

    @BeforeEach
    void aProject() {
        project = projects.ofPontcharraAndDembela();
    }

    private static String body(String kind, String title, String more) {
        return """
                {"kind": "%s", "titles": {"fr": "%s"}, "accounts": {"fr": "Les comptes sont affichés."},
                 "dated": {"value": "2021", "precision": "year"}, "effect": "positive", %s}""".formatted(kind, title, more);
    }

    private Response story(Person person, String title, String more) {
        return person.asks().body(body("change", title, more)).post(project + "/change-stories");
    }

    private static Response patch(Response story, String patch) {
        return Person.PONTCHARRA_EDITOR
                .asks()
                .contentType("application/merge-patch+json")
                .header("If-Match", story.header("ETag"))
                .body(patch)
                .patch("/api/v1/change-stories/" + story.path("id"));
    }

    @Test
    void are_read_as_the_contract_says_by_the_partners_and_by_all_where_they_are_open() throws Exception {
        story(Person.DEMBELA_EDITOR, "Entre nous", ORAL).then().statusCode(201);
        story(Person.PONTCHARRA_EDITOR, "Pour tous", ORAL + ", \"openToAll\": true")
                .then()
                .statusCode(201);
        String json =
                Person.DEMBELA_REPORTER.asks().get(project + "/change-stories").asString();
        assertThat(mapper.readValue(json, ChangeStoryView.OfProject.class).items())
                .hasSize(2);
        assertThat(mapper.readTree(Person.DEMBELA_REPORTER
                                .asks()
                                .get(project + "?include=changeStories")
                                .asString())
                        .path("changeStories"))
                .isEqualTo(mapper.readTree(json));
        Person.VISITOR
                .asks()
                .get(project + "?include=changeStories")
                .then()
                .body("changeStories.items.titles.fr", contains("Pour tous"));
        Person.VISITOR.asks().get(project + "/change-stories").then().body("items.titles.fr", contains("Pour tous"));
    }

    @Test
    void one_among_partners_is_404_for_others_who_also_cannot_write_any() {
        Response hidden = story(Person.PONTCHARRA_EDITOR, "Entre nous", NOBODY);
        Person.VISITOR.asks().get(hidden.header("Location")).then().statusCode(404);
        Person.CERGY_EDITOR.asks().get(hidden.header("Location")).then().statusCode(404);
        Person.DEMBELA_EDITOR.asks().get(hidden.header("Location")).then().statusCode(200);
        story(Person.CERGY_EDITOR, "D’ailleurs", NOBODY).then().statusCode(403);
        story(Person.PONTCHARRA_REPORTER, "D’ici", NOBODY).then().statusCode(403);
    }

    @Test
    void a_story_in_which_people_are_recognisable_is_not_public_without_their_consent() {
        story(Person.PONTCHARRA_EDITOR, "Trop tôt", "\"consent\": {\"state\": \"awaited\"}, \"openToAll\": true")
                .then()
                .statusCode(422)
                .body("violations.field", contains("consent"))
                .body("violations.code", contains("story-without-consent"));
        story(Person.PONTCHARRA_EDITOR, "Trop tard", WITHDRAWN + ", \"openToAll\": true")
                .then()
                .statusCode(422)
                .body("violations.field", contains("openToAll"))
                .body("violations.code", contains("consent-withdrawn"));
    }

    @Test
    void a_withdrawn_consent_takes_it_off_page_search_files_and_feed_at_once_while_its_editors_keep_it() {
        String word = "retrait" + UUID.randomUUID().toString().substring(0, 8).replaceAll("[0-9]", "x");
        Response story = story(Person.PONTCHARRA_EDITOR, word, ORAL + ", \"openToAll\": true");
        Person.VISITOR.asks().get("/api/v1/change-stories?q=" + word).then().body("items", hasSize(1));
        Person.VISITOR.asks().get("/api/v1/change-stories?format=csv").then().body(containsString(word));
        Response withdrawn = patch(story, "{" + WITHDRAWN + "}");
        withdrawn.then().statusCode(200).body("openToAll", equalTo(false));
        Person.VISITOR.asks().get(story.header("Location")).then().statusCode(404);
        Person.VISITOR.asks().get(project + "/change-stories").then().body("items", empty());
        Person.VISITOR.asks().get("/api/v1/change-stories?q=" + word).then().body("items", empty());
        Person.VISITOR.asks().get("/api/v1/change-stories?format=csv").then().body(not(containsString(word)));
        Person.VISITOR.asks().get(project + "/history").then().body(not(containsString(word)));
        String lastPublic = lastPublicChange();
        Response reworded = patch(withdrawn, "{\"tellers\": {\"fr\": \"Trésorière\"}}");
        reworded.then().statusCode(200);
        assertThat(lastPublicChange()).isEqualTo(lastPublic);
        Person.DEMBELA_EDITOR
                .asks()
                .get(story.header("Location"))
                .then()
                .statusCode(200)
                .body("titles.fr", equalTo(word))
                .body("consent.state.code", equalTo("withdrawn"));
        patch(reworded, "{\"openToAll\": true}")
                .then()
                .statusCode(422)
                .body("violations.code", contains("consent-withdrawn"));
    }

    /** What readers without an account see as the latest in the history of the project. */
    private String lastPublicChange() {
        return Person.VISITOR
                .asks()
                .get(project + "/history?limit=1")
                .jsonPath()
                .getString("items[0].seq");
    }

    @Test
    void avoided_costs_add_up_by_currency_and_never_across() {
        String cost = NOBODY
                + ", \"openToAll\": true, \"cost\": {\"amount\": \"%s\", \"currency\": \"%s\"}, \"methods\": {\"fr\": \"Prix du forage voisin.\"}";
        for (String[] one : new String[][] {{"1000.50", "EUR"}, {"250", "EUR"}, {"300000", "XOF"}}) {
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .body(body("avoided-cost", "Forage", cost.formatted(one[0], one[1])))
                    .post(project + "/change-stories")
                    .then()
                    .statusCode(201);
        }
        Person.VISITOR
                .asks()
                .get(project + "/change-stories")
                .then()
                .body("avoided.amount", contains("1250.50", "300000.00"))
                .body("avoided.currency", contains("EUR", "XOF"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "avoided-cost | \"methods\": {\"fr\": \"M\"} | cost | avoided-cost-without-amount",
                "avoided-cost | \"cost\": {\"amount\": \"5\", \"currency\": \"EUR\"} | methods | estimate-without-method",
                "avoided-cost | \"methods\": {\"fr\": \"M\"}, \"cost\": {\"amount\": \"0\", \"currency\": \"EUR\"} | cost.amount | amount-not-positive",
                "avoided-cost | \"methods\": {\"fr\": \"M\"}, \"cost\": {\"amount\": \"5\", \"currency\": \"XQX\"} | cost.currency | unknown-currency",
                "change | \"cost\": {\"amount\": \"5\", \"currency\": \"EUR\"} | cost | cost-of-another-kind",
                "unexpected-effect | \"methods\": {\"fr\": \"M\"} | methods | method-without-estimate"
            })
    void an_avoided_cost_has_an_amount_and_the_method_of_its_estimation_and_nothing_else_has(
            String kind, String more, String field, String code) {
        Person.PONTCHARRA_EDITOR
                .asks()
                .body(body(kind, "Forage", NOBODY + ", " + more))
                .post(project + "/change-stories")
                .then()
                .statusCode(422)
                .body("violations.field", contains(field))
                .body("violations.code", contains(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"consent\": {\"state\": \"written\"} | consent-without-date",
                "\"consent\": {\"state\": \"withdrawn\"} | consent-without-date",
                "\"consent\": {\"state\": \"awaited\", \"dated\": {\"value\": \"2021\", \"precision\": \"year\"}} | consent-needs-no-date",
                "\"consent\": {\"state\": \"oral\", \"dated\": {\"value\": \"NEXT\", \"precision\": \"year\"}} | consent-of-the-future"
            })
    void consent_is_of_the_day_on_which_it_was_given_or_withdrawn(String consent, String code) {
        String next = Integer.toString(LocalDate.now().plusYears(1).getYear());
        story(Person.PONTCHARRA_EDITOR, "Un jour", consent.replace("NEXT", next))
                .then()
                .statusCode(422)
                .body("violations.field", contains("consent.dated"))
                .body("violations.code", contains(code));
    }

    @Test
    void a_story_is_not_of_the_future() {
        String next = Integer.toString(LocalDate.now().getYear() + 1);
        Person.PONTCHARRA_EDITOR
                .asks()
                .body(body("change", "Demain", NOBODY).replace("2021", next))
                .post(project + "/change-stories")
                .then()
                .statusCode(422)
                .body("violations.field", contains("dated"))
                .body("violations.code", contains("story-of-the-future"));
    }

    @Test
    void moderators_take_an_open_story_away() {
        Response story = story(Person.PONTCHARRA_EDITOR, "De trop", NOBODY + ", \"openToAll\": true");
        Person.MODERATOR
                .asks()
                .header("If-Match", story.header("ETag"))
                .delete(story.header("Location"))
                .then()
                .statusCode(204);
    }

    @Test
    void the_list_across_projects_is_filtered_and_can_be_had_as_a_file() {
        String word = "filtre" + UUID.randomUUID().toString().substring(0, 8).replaceAll("[0-9]", "x");
        story(
                        Person.PONTCHARRA_EDITOR,
                        word,
                        NOBODY + ", \"openToAll\": true, \"side\": \"south\", \"pillar\": \"gender\"")
                .then()
                .statusCode(201);
        String list = "/api/v1/change-stories?q=" + word;
        for (String kept : new String[] {
            "kind=change", "effect=positive", "pillar=gender", "side=south", "country=ML", "partner=pontcharra"
        }) {
            Person.VISITOR.asks().get(list + "&" + kept).then().statusCode(200).body("items", hasSize(1));
        }
        for (String none :
                new String[] {"kind=avoided-cost", "effect=negative", "pillar=social", "side=north", "country=SN"}) {
            Person.VISITOR.asks().get(list + "&" + none).then().statusCode(200).body("items", empty());
        }
        Person.VISITOR.asks().get("/api/v1/change-stories?kind=nothing").then().statusCode(400);
        Person.VISITOR.asks().get(list + "&format=xlsx").then().statusCode(200);
    }
}
