package org.passerelle.partner;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.World;

@ApiTest
class PartnerResourceTest {
    @Inject
    World world;

    @BeforeEach
    void partners() {
        world.pontcharra();
        world.dembela();
        world.cergy();
    }

    private static String aPartner(String name) {
        return """
                {"names": {"fr": "%s"}, "type": "municipality", "country": "ML", "territory": "Sikasso"}""".formatted(name);
    }

    private static ValidatableResponse register(String name) {
        return Person.PONTCHARRA_EDITOR
                .asks()
                .body(aPartner(name))
                .post("/api/v1/partners")
                .then();
    }

    @Nested
    class AsEditorOfAPartner {
        @Test
        void registers_an_organisation_and_reads_it_back() {
            String name = "Cercle de " + UUID.randomUUID();
            String location = register(name)
                    .statusCode(201)
                    .header("ETag", notNullValue())
                    .extract()
                    .header("Location");
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .get(location)
                    .then()
                    .statusCode(200)
                    .body("names.fr", equalTo(name))
                    .body("country.label", equalTo("Mali"))
                    .body("publication", equalTo("draft"));
        }

        @Test
        void reads_back_codes_and_dates_as_they_were_sent() {
            String name = "Commune de " + UUID.randomUUID();
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .body("""
                            {"names": {"fr": "%s"}, "type": "municipality", "country": "ML",
                             "formerNames": [{"name": "Ancien nom", "until": {"value": "1999-05", "precision": "month"}}],
                             "contacts": [{"kind": "officer", "function": {"fr": "Secrétariat général"}}]}""".formatted(name))
                    .post("/api/v1/partners")
                    .then()
                    .statusCode(201)
                    .body("contacts[0].kind", equalTo("officer"))
                    .body("formerNames[0].until.precision", equalTo("month"));
        }

        @Test
        void writes_back_what_the_input_gives() {
            var made = register("Commune de " + UUID.randomUUID()).extract();
            String input = Person.PONTCHARRA_EDITOR
                    .asks()
                    .get(made.header("Location") + "/input")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .header("If-Match", made.header("ETag"))
                    .body(input)
                    .put(made.header("Location"))
                    .then()
                    .statusCode(200);
        }

        @Test
        void withdraws_a_draft_but_not_what_is_published() {
            var made = register("Commune de " + UUID.randomUUID()).extract();
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .header("If-Match", made.header("ETag"))
                    .delete(made.header("Location"))
                    .then()
                    .statusCode(204);
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .get(made.header("Location"))
                    .then()
                    .body("publication", equalTo("withdrawn"));
            String open = "/api/v1/partners/" + world.pontcharra();
            String tag = Person.PONTCHARRA_EDITOR.asks().get(open).header("ETag");
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .header("If-Match", tag)
                    .delete(open)
                    .then()
                    .statusCode(403);
        }

        @Test
        void cannot_send_a_date_that_is_none() {
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .body("""
                            {"names": {"fr": "x"}, "type": "ngo", "country": "ML",
                             "formerNames": [{"name": "y", "until": {"value": "1999-02-31", "precision": "day"}}]}""")
                    .post("/api/v1/partners")
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", equalTo("formerNames[0].until"))
                    .body("violations[0].code", equalTo("not-a-date"));
        }

        @Test
        void is_warned_of_a_possible_double() {
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .body(aPartner("Commune rurale de Dembéla"))
                    .post("/api/v1/partners")
                    .then()
                    .statusCode(409)
                    .contentType("application/problem+json")
                    .body("type", containsString("possible-double"))
                    .body("candidates.slug", hasItem("commune-rurale-de-dembela"));
        }

        @Test
        void is_not_warned_where_only_the_words_of_its_kind_are_alike() {
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .body(aPartner("Commune rurale de Fakola"))
                    .post("/api/v1/partners")
                    .then()
                    .statusCode(201);
        }

        @Test
        void is_not_warned_of_a_draft_which_is_no_entry_yet() {
            String name = "Village " + UUID.randomUUID();
            register(name).statusCode(201);
            register(name).statusCode(201);
        }

        @Test
        void must_say_which_version_is_changed() {
            String location = register("Village " + UUID.randomUUID()).extract().header("Location");
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .body("{\"territory\": \"Kayes\"}")
                    .contentType("application/merge-patch+json")
                    .patch(location)
                    .then()
                    .statusCode(428);
        }

        @Test
        void sees_the_current_version_when_late() {
            var created = register("Village " + UUID.randomUUID()).extract();
            String location = created.header("Location");
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .header("If-Match", created.header("ETag"))
                    .contentType("application/merge-patch+json")
                    .body("{\"territory\": \"Kayes\"}")
                    .patch(location)
                    .then()
                    .statusCode(200)
                    .body("territory", equalTo("Kayes"));
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .header("If-Match", created.header("ETag"))
                    .contentType("application/merge-patch+json")
                    .body("{\"territory\": \"Ségou\"}")
                    .patch(location)
                    .then()
                    .statusCode(412)
                    .body("current.territory", equalTo("Kayes"));
        }

        @Test
        void cannot_send_an_unknown_property() {
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .body("{\"names\": {\"fr\": \"x\"}, \"type\": \"ngo\", \"owner\": 1}")
                    .post("/api/v1/partners")
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", equalTo("owner"))
                    .body("violations[0].code", equalTo("unknown-property"));
        }

        @Test
        void gets_the_same_answer_to_the_same_key() {
            String key = UUID.randomUUID().toString();
            String body = aPartner("Village de la clé " + key);
            String first = Person.PONTCHARRA_EDITOR
                    .asks()
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post("/api/v1/partners")
                    .then()
                    .statusCode(201)
                    .extract()
                    .header("Location");
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post("/api/v1/partners")
                    .then()
                    .statusCode(201)
                    .header("Location", equalTo(first));
        }
    }

    @Nested
    class AsEditorElsewhere {
        @Test
        void cannot_change_a_published_partner() {
            Person.CERGY_EDITOR
                    .asks()
                    .header("If-Match", "\"0\"")
                    .contentType("application/merge-patch+json")
                    .body("{\"territory\": \"x\"}")
                    .patch("/api/v1/partners/pontcharra")
                    .then()
                    .statusCode(403);
        }

        @Test
        void cannot_know_of_a_draft() {
            String location = register("Village " + UUID.randomUUID()).extract().header("Location");
            Person.CERGY_EDITOR.asks().get(location).then().statusCode(404);
        }

        @Test
        void is_not_told_of_what_others_handed_in_by_registering_it_too() {
            String name = "Village " + UUID.randomUUID();
            var made = register(name).extract();
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .header("If-Match", made.header("ETag"))
                    .post(made.header("Location") + "/submission")
                    .then()
                    .statusCode(200);
            register(name).statusCode(409);
            Person.CERGY_EDITOR
                    .asks()
                    .body(aPartner(name))
                    .post("/api/v1/partners")
                    .then()
                    .statusCode(201);
        }
    }

    @Nested
    class AsVisitor {
        @Test
        void reads_what_is_published_by_slug() {
            Person.VISITOR
                    .asks()
                    .get("/api/v1/partners/pontcharra")
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", containsString("public"))
                    .body("names.fr", equalTo("Pontcharra"));
        }

        @Test
        void finds_without_accents_and_by_the_beginning_of_a_word() {
            Person.VISITOR
                    .asks()
                    .queryParam("q", "dembé")
                    .get("/api/v1/partners")
                    .then()
                    .statusCode(200)
                    .body("items.slug", hasItem("commune-rurale-de-dembela"))
                    .body("totalRelation", equalTo("exact"));
        }

        @Test
        void cannot_register() {
            Person.VISITOR
                    .asks()
                    .body(aPartner("x"))
                    .post("/api/v1/partners")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json");
        }

        @Test
        void is_told_of_an_unknown_parameter() {
            Person.VISITOR
                    .asks()
                    .get("/api/v1/partners?contry=ML")
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", equalTo("contry"));
        }

        @Test
        void gets_304_for_what_is_known() {
            String tag =
                    Person.VISITOR.asks().get("/api/v1/partners/pontcharra").header("ETag");
            Person.VISITOR
                    .asks()
                    .header("If-None-Match", tag)
                    .get("/api/v1/partners/pontcharra")
                    .then()
                    .statusCode(304);
        }

        @Test
        void cannot_use_a_bad_token() {
            Person.VISITOR
                    .asks()
                    .auth()
                    .oauth2("not.a.token")
                    .get("/api/v1/partners")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json");
        }
    }
}
