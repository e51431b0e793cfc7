package org.passerelle.publication;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.publication.Drafts.Draft;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.World;

/** Agreements and events live as partners and projects do. */
@ApiTest
class EveryTypeTest {
    @Inject
    World world;

    private UUID pontcharra;
    private UUID dembela;

    @BeforeEach
    void partners() {
        pontcharra = world.pontcharra();
        dembela = world.dembela();
        world.cergy();
    }

    private Draft draft(String type) {
        String body = type.equals("agreements")
                ? """
                {"kind": "twinning", "titles": {"fr": "Accord %s"}, "parties": [{"partnerId": "%s", "role": "signatory"},
                    {"partnerId": "%s", "role": "signatory"}]}""".formatted(UUID.randomUUID(), pontcharra, dembela)
                : """
                {"kind": "meeting", "titles": {"fr": "Rencontre %s"}, "starts": {"value": "2024", "precision": "year"}}""".formatted(UUID.randomUUID());
        Response created = Person.PONTCHARRA_EDITOR.asks().body(body).post("/api/v1/" + type);
        created.then().statusCode(201);
        return new Draft("/api/v1/" + type + "/" + created.path("id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"agreements", "events"})
    void is_submitted_sent_back_published_withdrawn_and_restored(String type) {
        Draft draft = draft(type).submitted();
        draft.step(Person.MODERATOR, "return", "{\"reason\": \"Précisez.\"}")
                .then()
                .statusCode(200);
        draft.published();
        Person.VISITOR.asks().get(draft.address()).then().statusCode(200);
        draft.step(Person.MODERATOR, "withdrawal", "{}").then().statusCode(200);
        Person.VISITOR.asks().get(draft.address()).then().statusCode(404);
        draft.step(Person.MODERATOR, "restoration", null).then().statusCode(200);
        Person.PONTCHARRA_EDITOR
                .asks()
                .get(draft.address() + "/history")
                .then()
                .body(
                        "items.action",
                        contains(
                                "restored",
                                "withdrawn",
                                "published",
                                "submitted",
                                "sent-back",
                                "submitted",
                                "created"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"agreements", "events"})
    void is_restored_to_what_it_said_before_a_change(String type) {
        Draft draft = draft(type).published();
        String title = Person.VISITOR.asks().get(draft.address()).path("titles.fr");
        draft.patch(Person.PONTCHARRA_EDITOR, "{\"titles\": {\"fr\": \"Autre titre\"}}")
                .then()
                .statusCode(200);
        int change = Person.MODERATOR.asks().get(draft.address() + "/history").path("items[0].seq");
        draft.step(Person.PONTCHARRA_EDITOR, "reversions", "{\"seq\": " + change + "}")
                .then()
                .statusCode(200);
        Person.VISITOR.asks().get(draft.address()).then().body("titles.fr", equalTo(title));
    }

    @ParameterizedTest
    @ValueSource(strings = {"agreements", "events"})
    void waits_in_the_queue_and_is_closed_to_others(String type) {
        Draft draft = draft(type).submitted();
        Person.MODERATOR
                .asks()
                .get("/api/v1/moderation/queue/" + type + "/" + draft.id() + "/difference")
                .then()
                .statusCode(200)
                .body("fields.field", hasItem("titles"));
        for (String step : new String[] {"publication", "restoration"}) {
            draft.step(Person.PONTCHARRA_ADMIN, step, null).then().statusCode(403);
            draft.step(Person.VISITOR, step, null).then().statusCode(401);
        }
        draft.step(Person.CERGY_EDITOR, "submission", null).then().statusCode(404);
        Person.CERGY_EDITOR.asks().get(draft.address() + "/rights").then().statusCode(404);
        Person.PONTCHARRA_EDITOR
                .asks()
                .get(draft.address() + "/rights")
                .then()
                .body("actions.find { it.action == 'edit' }.allowed", equalTo(true));
    }
}
