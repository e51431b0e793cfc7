package org.passerelle.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.SharedProjects;

/** From the values that are due an editor prepares letters to the partners that owe them. */
@ApiTest
class ReminderTest {
    private static final String OFFICER = """
            [{"kind": "general", "function": {"fr": "Accueil"}, "sharedMailbox": "accueil@dembela.example.org"},
             {"kind": "officer", "function": {"fr": "Coopération"}, "sharedMailbox": "cooperation@dembela.example.org"}]""";

    @Inject
    Debts debts;

    @Inject
    ObjectMapper mapper;

    private String project;

    @BeforeEach
    void twoValuesAreOwed() {
        project = debts.project(2020, 2021);
        debts.contacts(debts.dembela(), OFFICER);
        debts.contacts(
                debts.pontcharra(),
                "[{\"kind\": \"officer\", \"function\": {\"fr\": \"Mairie\"}, \"sharedMailbox\": \"mairie@pontcharra.example.org\"}]");
    }

    private String here() {
        return "?project=" + SharedProjects.idOf(project);
    }

    private static RequestSpecification editor(String version) {
        return Person.PONTCHARRA_EDITOR.asks().header("If-Match", version);
    }

    @Test
    void is_shown_before_it_is_made_to_whom_and_in_which_words() throws Exception {
        String json = Person.PONTCHARRA_EDITOR
                .asks()
                .get("/api/v1/reminders/proposals" + here() + "&year=2020")
                .then()
                .statusCode(200)
                .body("items.partner.slug", contains("pontcharra", "commune-rurale-de-dembela"))
                .body("items.values", contains(1, 1))
                .body("items[1].mailbox", equalTo("cooperation@dembela.example.org"))
                .body("items[1].replyTo", equalTo("mairie@pontcharra.example.org"))
                .body("items[1].subject", containsString("Passerelle : une valeur attendue"))
                .body(
                        "items[1].body",
                        allOf(
                                containsString("Ménages (1 juin 2020), en retard depuis le 1 août 2020"),
                                containsString("/mon-espace/projets/" + SharedProjects.idOf(project) + "/valeurs")))
                .extract()
                .asString();
        assertThat(mapper.readValue(json, ReminderView.Proposals.class).mail()).isFalse();
        Person.PONTCHARRA_EDITOR.asks().get("/api/v1/reminders" + here()).then().body("items", empty());
    }

    @Test
    void waits_to_be_sent_by_hand_where_there_is_no_mail_server() throws Exception {
        Response made = debts.remind(project);
        made.then()
                .statusCode(201)
                .body("state.code", equalTo("prepared"))
                .body("byMail", equalTo(false))
                .body("values", equalTo(2));
        String address = made.header("Location");
        editor(made.header("ETag"))
                .post(address + "/hand-delivery")
                .then()
                .statusCode(200)
                .body("state.code", equalTo("sent-by-hand"))
                .body("settledAt", notNullValue());
        String read = Person.DEMBELA_EDITOR.asks().get(address).asString();
        assertThat(mapper.readValue(read, ReminderView.class).state().code()).isEqualTo("sent-by-hand");
        editor("\"1\"").delete(address).then().statusCode(422).body("violations.code", contains("already-sent"));
    }

    @Test
    void is_not_made_twice_on_a_day_for_the_same_values() {
        Response first = debts.remind(project);
        debts.remind(project).then().statusCode(422).body("violations.code", contains("reminded-today"));
        Person.PONTCHARRA_EDITOR
                .asks()
                .get("/api/v1/reminders/proposals" + here() + "&partner=commune-rurale-de-dembela")
                .then()
                .body("items.values", contains(0))
                .body("items.remindedToday", contains(2))
                .body("items.body", contains(nullValue()));
        // What was taken back was not asked for.
        editor(first.header("ETag")).delete(first.header("Location")).then().statusCode(204);
        debts.remind(project).then().statusCode(201);
    }

    @Test
    void says_that_it_must_be_handed_over_where_the_partner_has_no_shared_mailbox() {
        debts.contacts(debts.dembela(), "[{\"kind\": \"officer\", \"function\": {\"fr\": \"Coopération\"}}]");
        debts.remind(project)
                .then()
                .statusCode(201)
                .body("mailbox", nullValue())
                .body("body", containsString("Bonjour"));
    }

    @Test
    void is_for_who_reports_on_the_project_and_owes_something() {
        Person.PONTCHARRA_EDITOR
                .asks()
                .body("{\"partnerId\": \"01999999-0000-7000-8000-000000000000\"}")
                .post(project + "/reminders")
                .then()
                .statusCode(422)
                .body("violations.code", contains("does-not-report"));
        Person.PONTCHARRA_EDITOR
                .asks()
                .body("{\"partnerId\": \"" + debts.dembela() + "\", \"year\": 2019}")
                .post(project + "/reminders")
                .then()
                .statusCode(422)
                .body("violations.code", contains("nothing-due"));
    }

    @Test
    void is_known_to_those_who_edit_the_project_and_to_nobody_else() {
        String address = debts.remind(project).header("Location");
        Person.CERGY_EDITOR.asks().get(address).then().statusCode(404);
        Person.CERGY_EDITOR.asks().get("/api/v1/reminders" + here()).then().body("items", empty());
        Person.CERGY_EDITOR
                .asks()
                .get("/api/v1/reminders/proposals" + here())
                .then()
                .body("items", empty());
        Person.DEMBELA_REPORTER.asks().get(address).then().statusCode(403);
        Person.PONTCHARRA_REPORTER.asks().get("/api/v1/reminders").then().statusCode(403);
        Person.VISITOR.asks().get(project + "/history").then().body("items.recordType", not(hasItem("reminder")));
        Person.PONTCHARRA_EDITOR
                .asks()
                .get(project + "/history")
                .then()
                .body("items.findAll { it.recordType == 'reminder' }.subject", contains("Commune rurale de Dembela"));
    }

    @Test
    void is_listed_by_state_and_as_a_file() {
        debts.remind(project);
        Person.PONTCHARRA_EDITOR
                .asks()
                .get("/api/v1/reminders" + here() + "&state=prepared&partner=commune-rurale-de-dembela")
                .then()
                .body("items", hasSize(1));
        Person.PONTCHARRA_EDITOR
                .asks()
                .get("/api/v1/reminders" + here() + "&state=sent")
                .then()
                .body("items", empty());
        String csv = Person.PONTCHARRA_EDITOR
                .asks()
                .get("/api/v1/reminders" + here() + "&format=csv")
                .then()
                .statusCode(200)
                .header("Link", nullValue())
                .extract()
                .asString();
        assertThat(csv).contains("cooperation@dembela.example.org").contains("prepared");
        Person.CERGY_EDITOR
                .asks()
                .get("/api/v1/reminders" + here() + "&format=csv")
                .then()
                .body(not(containsString("dembela")));
    }

    @ParameterizedTest
    @CsvSource({"FR, fr", "ML, fr", ", fr", "IT, it", "GH, en"})
    void is_in_the_language_of_the_partners_country(String country, String language) {
        assertThat(LetterWriting.languageOf(country)).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@example.org\r\nBcc: b@example.org", "a@example.org\nX: y", "a@example.org\u0085"})
    void a_header_never_has_a_line_break(String header) {
        assertThatThrownBy(() -> new Letter("fr", header, null, "s", "b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Letter("fr", null, header, "s", "b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Letter("fr", null, null, header, "b"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
