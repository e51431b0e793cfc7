package org.passerelle.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.Projects;
import org.passerelle.testsupport.World;

@ApiTest
class ProjectResourceTest {
    private static final String PATCH = "application/merge-patch+json";

    @Inject
    World world;

    @Inject
    ObjectMapper mapper;

    @BeforeEach
    void partners() {
        world.pontcharra();
        world.dembela();
        world.cergy();
    }

    private Response draft() {
        return Projects.draft(
                Person.PONTCHARRA_EDITOR, "Projet " + UUID.randomUUID(), world.pontcharra(), world.dembela());
    }

    private static Response patch(Person person, Response created, String body) {
        return person.asks()
                .header("If-Match", created.header("ETag"))
                .contentType(PATCH)
                .body(body)
                .patch(created.header("Location"));
    }

    private static List<String> draftsEditedBy(UUID partner, Person reader) {
        return reader.asks()
                .get("/api/v1/projects?publication=draft&limit=100&editor=" + partner)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    @Nested
    class AsEditorOfTheLeadingPartner {
        @Test
        void begins_a_project_and_reads_it_as_the_contract_says() throws Exception {
            Response created = draft();
            String json = Person.PONTCHARRA_EDITOR
                    .asks()
                    .get(created.header("Location"))
                    .then()
                    .statusCode(200)
                    .body("partners[0].roles[0].label", equalTo("Lead"))
                    .body("places[0].country.label", equalTo("Mali"))
                    .body("status.code", equalTo("under-way"))
                    .extract()
                    .asString();
            ProjectView view = mapper.readValue(json, ProjectView.class);
            assertThat(view.start().value()).isEqualTo("2020");
        }

        @Test
        void writes_back_what_the_input_gives() {
            Response created = draft();
            String input = Person.PONTCHARRA_EDITOR
                    .asks()
                    .get(created.header("Location") + "/input")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            Response replaced = Person.PONTCHARRA_EDITOR
                    .asks()
                    .header("If-Match", created.header("ETag"))
                    .body(input)
                    .put(created.header("Location"));
            // A version named is a version used, also where nothing changes: of two who say the same one is late.
            replaced.then().statusCode(200).body("version", equalTo(created.<Integer>path("version") + 1));
        }

        @Test
        void withdraws_a_draft_and_keeps_it() {
            Response created = draft();
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .delete(created.header("Location"))
                    .then()
                    .statusCode(428);
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .header("If-Match", created.header("ETag"))
                    .delete(created.header("Location"))
                    .then()
                    .statusCode(204);
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .get(created.header("Location"))
                    .then()
                    .body("publication", equalTo("withdrawn"));
        }

        @Test
        void cannot_end_it_before_it_starts() {
            patch(Person.PONTCHARRA_EDITOR, draft(), "{\"end\": {\"value\": \"2019\", \"precision\": \"year\"}}")
                    .then()
                    .statusCode(422)
                    .body("violations[0].code", equalTo("end-before-start"))
                    .body("violations[0].field", equalTo("end"));
        }

        @Test
        void leads_a_project_begun_without_a_partner() {
            String json = Projects.json("Projet " + UUID.randomUUID(), world.cergy())
                    .replaceFirst("(?s)\"partners\": \\[.*", "\"partners\": []}");
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .body(json)
                    .post("/api/v1/projects")
                    .then()
                    .statusCode(201)
                    .body("partners", hasSize(1))
                    .body("partners[0].partner.slug", equalTo("pontcharra"))
                    .body("partners[0].side", equalTo("north"))
                    .body("partners[0].roles.code", contains("lead"));
            Person.DEMBELA_EDITOR
                    .asks()
                    .body(json)
                    .post("/api/v1/projects")
                    .then()
                    .statusCode(201)
                    .body("partners[0].side", equalTo("south"));
        }

        @Test
        void cannot_begin_a_project_that_others_lead() {
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .body(Projects.json("Projet " + UUID.randomUUID(), world.cergy()))
                    .post("/api/v1/projects")
                    .then()
                    .statusCode(422)
                    .body("violations[0].code", equalTo("own-partner-must-lead"));
        }

        @Test
        void cannot_name_a_theme_that_does_not_exist() {
            patch(Person.PONTCHARRA_EDITOR, draft(), "{\"themes\": [{\"code\": \"no-such-theme\", \"priority\": 1}]}")
                    .then()
                    .statusCode(422)
                    .body("violations[0].field", equalTo("themes[0].code"));
        }

        @Test
        void cannot_put_a_project_under_itself() {
            Response created = draft();
            patch(Person.PONTCHARRA_EDITOR, created, "{\"parentId\": \"%s\"}".formatted(created.<String>path("id")))
                    .then()
                    .statusCode(422)
                    .body("violations[0].code", equalTo("goes-in-a-circle"));
        }

        @Test
        void cannot_take_out_the_last_lead() {
            patch(Person.PONTCHARRA_EDITOR, draft(), "{\"partners\": []}")
                    .then()
                    .statusCode(422)
                    .body("violations[0].code", equalTo("lead-required"));
        }

        @Test
        void replaces_a_project_without_naming_partners_and_the_lead_stays() {
            Response created = draft();
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .header("If-Match", created.header("ETag"))
                    .body("{\"titles\": {\"fr\": \"Autre titre\"}, \"status\": \"planned\"}")
                    .put(created.header("Location"))
                    .then()
                    .statusCode(200)
                    .body("partners.partner.id", contains(world.pontcharra().toString()))
                    .body("partners[0].roles.code", contains("lead"));
        }

        @Test
        void cannot_share_the_editing() {
            Response created = draft();
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .header("If-Match", created.header("ETag"))
                    .put(created.header("Location") + "/editors/" + world.dembela())
                    .then()
                    .statusCode(403);
        }
    }

    @Nested
    class AsAdminOfTheLeadingPartner {
        @Test
        void shares_the_editing_and_takes_it_back() {
            Response created = draft();
            patch(Person.DEMBELA_EDITOR, created, "{\"triennial\": true}")
                    .then()
                    .statusCode(403);
            String editors = created.header("Location") + "/editors/" + world.dembela();
            Response shared = Person.PONTCHARRA_ADMIN
                    .asks()
                    .header("If-Match", created.header("ETag"))
                    .put(editors);
            shared.then().statusCode(200);
            assertThat(draftsEditedBy(world.dembela(), Person.DEMBELA_EDITOR)).contains(created.<String>path("id"));
            Response patched = Person.DEMBELA_EDITOR
                    .asks()
                    .header("If-Match", shared.header("ETag"))
                    .contentType(PATCH)
                    .body("{\"triennial\": true}")
                    .patch(created.header("Location"));
            patched.then().statusCode(200).body("triennial", equalTo(true));
            Response back = Person.PONTCHARRA_ADMIN
                    .asks()
                    .header("If-Match", patched.header("ETag"))
                    .delete(editors);
            back.then().statusCode(200);
            assertThat(draftsEditedBy(world.dembela(), Person.DEMBELA_EDITOR))
                    .doesNotContain(created.<String>path("id"));
            assertThat(draftsEditedBy(world.pontcharra(), Person.PONTCHARRA_EDITOR))
                    .contains(created.<String>path("id"));
            assertThat(draftsEditedBy(world.pontcharra(), Person.VISITOR)).isEmpty();
            Person.DEMBELA_EDITOR
                    .asks()
                    .header("If-Match", back.header("ETag"))
                    .contentType(PATCH)
                    .body("{\"triennial\": false}")
                    .patch(created.header("Location"))
                    .then()
                    .statusCode(403);
        }
    }

    @Nested
    class AsReporter {
        @Test
        void confirms_that_it_is_still_true() {
            Response created = draft();
            Person.DEMBELA_REPORTER
                    .asks()
                    .post(created.header("Location") + "/confirmations")
                    .then()
                    .statusCode(200)
                    .body("confirmations[0].partner.slug", equalTo("commune-rurale-de-dembela"))
                    .body("confirmations[0].age.code", equalTo("recent"));
        }

        @Test
        void of_a_partner_elsewhere_confirms_nothing() {
            Person.CERGY_EDITOR
                    .asks()
                    .post(draft().header("Location") + "/confirmations")
                    .then()
                    .statusCode(404);
            Person.CERGY_EDITOR
                    .asks()
                    .post(Projects.published(
                                    Person.PONTCHARRA_EDITOR, "Projet " + UUID.randomUUID(), world.pontcharra())
                            + "/confirmations")
                    .then()
                    .statusCode(403)
                    .body("reason", equalTo("not-in-the-project"));
        }

        @Test
        void cannot_change_the_texts() {
            patch(Person.PONTCHARRA_REPORTER, draft(), "{\"triennial\": true}")
                    .then()
                    .statusCode(403);
        }
    }

    @Nested
    class AsSomebodyOfAPartnerTakingPart {
        @Test
        void reads_the_draft() {
            Person.DEMBELA_REPORTER
                    .asks()
                    .get(draft().header("Location"))
                    .then()
                    .statusCode(200);
        }

        @Test
        void finds_it_among_the_drafts() {
            Response created = draft();
            Person.DEMBELA_REPORTER
                    .asks()
                    .queryParam("publication", "draft")
                    .queryParam("limit", 100)
                    .get("/api/v1/projects")
                    .then()
                    .body("items.id", hasItem(created.<String>path("id")));
        }
    }

    @Nested
    class AsSomebodyElsewhere {
        @Test
        void cannot_know_of_the_draft() {
            Response created = draft();
            Person.CERGY_EDITOR.asks().get(created.header("Location")).then().statusCode(404);
            patch(Person.CERGY_EDITOR, created, "{\"triennial\": true}").then().statusCode(404);
            Person.CERGY_EDITOR
                    .asks()
                    .queryParam("publication", "draft")
                    .queryParam("limit", 100)
                    .get("/api/v1/projects")
                    .then()
                    .body("items.id", not(hasItem(created.<String>path("id"))));
        }
    }

    @Nested
    class AsVisitor {
        @Test
        void cannot_know_of_the_draft() {
            Person.VISITOR.asks().get(draft().header("Location")).then().statusCode(404);
        }

        @Test
        void is_told_which_parameter_is_wrong() {
            Person.VISITOR
                    .asks()
                    .get("/api/v1/projects?year=soon")
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("year"));
        }
    }
}
