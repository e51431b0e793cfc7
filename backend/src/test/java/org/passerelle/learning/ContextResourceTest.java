package org.passerelle.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.SharedProjects;

@ApiTest
class ContextResourceTest {
    private static final String PATCH = "application/merge-patch+json";

    @Inject
    SharedProjects projects;

    @Inject
    ObjectMapper mapper;

    private String project;
    private String area;
    private Response entry;

    @BeforeEach
    void anEntryAndAProject() {
        project = projects.ofPontcharraAndDembela();
        area = "Zone " + UUID.randomUUID();
        entry = register(Person.MODERATOR, "ML", "2022-11");
    }

    private Response register(Person person, String country, String month) {
        return person.asks().body("""
                        {"country": "%s", "area": "%s", "status": "aid-suspended", "since": {"value": "%s", "precision": "month"},
                         "source": "https://example.org/avis", "notes": {"fr": "Projets français arrêtés."}}""".formatted(country, area, month)).post("/api/v1/context-entries");
    }

    private Response effect(Person person, String entryId, int year) {
        return person.asks()
                .body("""
                        {"entryId": %s, "effect": "local-operator", "since": {"value": "%d", "precision": "year"}, "texts": {"fr": "La commune suit seule."}}""".formatted(entryId == null ? "null" : "\"" + entryId + "\"", year))
                .post(project + "/context-effects");
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

    @Nested
    class The_register {
        @Test
        void is_read_by_all_and_kept_by_moderators() throws Exception {
            entry.then().statusCode(201);
            patch(Person.PLATFORM_ADMIN, entry, "{\"status\": \"crisis\"}")
                    .then()
                    .statusCode(200);
            patch(Person.MODERATOR, entry, "{\"status\": \"normal\"}").then().statusCode(412);
            String json = Person.VISITOR
                    .asks()
                    .get("/api/v1/context-entries?q=" + area.substring(5, 13))
                    .asString();
            ContextView.Page page = mapper.readValue(json, ContextView.Page.class);
            assertThat(page.items()).singleElement().satisfies(e -> {
                assertThat(e.status().code()).isEqualTo("crisis");
                assertThat(e.country().code()).isEqualTo("ML");
            });
        }

        @ParameterizedTest
        @EnumSource(
                value = Person.class,
                names = {"VISITOR", "NO_PARTNER", "PONTCHARRA_ADMIN", "PORTAL"})
        void is_not_written_by_others(Person person) {
            int refused = person == Person.VISITOR ? 401 : 403;
            register(person, "ML", "2020-01").then().statusCode(refused);
            patch(person, entry, "{\"status\": \"normal\"}").then().statusCode(refused);
            delete(person, entry).then().statusCode(refused);
        }

        @ParameterizedTest
        @CsvSource({"country=ml,country", "status=war,status", "sort=since,sort"})
        void refuses_what_it_does_not_know(String query, String parameter) {
            Person.VISITOR
                    .asks()
                    .get("/api/v1/context-entries?" + query)
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", equalTo(parameter));
        }

        @Test
        void keeps_an_entry_that_projects_refer_to() {
            effect(Person.PONTCHARRA_EDITOR, entry.path("id"), 2023).then().statusCode(201);
            delete(Person.MODERATOR, entry)
                    .then()
                    .statusCode(422)
                    .body("violations[0].code", equalTo("entry-has-effects"));
            patch(Person.MODERATOR, entry, "{\"country\": \"NE\"}")
                    .then()
                    .statusCode(422)
                    .body("violations[0].code", equalTo("country-has-effects"));
            Person.VISITOR.asks().get(entry.header("Location")).then().body("projects", equalTo(1));
        }
    }

    @Nested
    class What_it_does_to_a_project {
        @Test
        void is_written_by_its_editors_and_read_as_the_contract_says() throws Exception {
            Response effect = effect(Person.DEMBELA_EDITOR, entry.path("id"), 2023);
            effect.then().statusCode(201);
            effect(Person.PONTCHARRA_EDITOR, null, 2020).then().statusCode(201);
            String json =
                    Person.VISITOR.asks().get(project + "/context-effects").asString();
            assertThat(mapper.readValue(json, ContextView.Effects.class).items())
                    .extracting(e -> e.since().value(), e -> e.entry() == null)
                    .containsExactly(tuple("2023", false), tuple("2020", true));
            assertThat(mapper.readTree(Person.VISITOR
                                    .asks()
                                    .get(project + "?include=context")
                                    .asString())
                            .path("context"))
                    .isEqualTo(mapper.readTree(json));
            patch(Person.PONTCHARRA_EDITOR, effect, "{\"effect\": \"stopped\"}")
                    .then()
                    .statusCode(200);
            delete(Person.PONTCHARRA_EDITOR, effect).then().statusCode(412);
        }

        @Test
        void names_an_entry_of_one_of_its_countries_and_comes_after_it() {
            effect(
                            Person.PONTCHARRA_EDITOR,
                            register(Person.MODERATOR, "SN", "2020-01").path("id"),
                            2021)
                    .then()
                    .statusCode(422)
                    .body("violations[0].code", equalTo("context-elsewhere"));
            effect(Person.PONTCHARRA_EDITOR, UUID.randomUUID().toString(), 2021)
                    .then()
                    .statusCode(422)
                    .body("violations[0].code", equalTo("unknown-record"));
            effect(Person.PONTCHARRA_EDITOR, entry.path("id"), 2021)
                    .then()
                    .statusCode(422)
                    .body("violations[0].code", equalTo("effect-before-its-cause"));
        }

        @Test
        void is_hidden_with_a_draft_and_refused_to_others() {
            Response open = effect(Person.PONTCHARRA_EDITOR, null, 2021);
            patch(Person.CERGY_EDITOR, open, "{\"effect\": \"stopped\"}").then().statusCode(403);
            project = projects.draft();
            Response hidden = effect(Person.PONTCHARRA_EDITOR, null, 2021);
            Person.VISITOR.asks().get(hidden.header("Location")).then().statusCode(404);
            Person.VISITOR.asks().get(project + "/context-effects").then().statusCode(404);
        }

        @Test
        void is_kept_by_the_history_when_it_is_removed() {
            delete(Person.PONTCHARRA_EDITOR, effect(Person.PONTCHARRA_EDITOR, null, 2021))
                    .then()
                    .statusCode(204);
            Person.VISITOR.asks().get(project + "/context-effects").then().body("items", empty());
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .get(project + "/history?limit=1")
                    .then()
                    .body("items.recordType", contains("context-effect"))
                    .body("items[0].before.texts.fr", equalTo("La commune suit seule."));
        }
    }
}
