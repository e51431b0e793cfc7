package org.passerelle.publication;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.passerelle.publication.Drafts.Draft;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.Projects;
import org.passerelle.testsupport.World;

/** The life of a project, which partners on both sides may lead. */
@ApiTest
class ProjectPageTest {
    @Inject
    World world;

    @Inject
    Database database;

    private UUID pontcharra;
    private UUID dembela;

    @BeforeEach
    void partners() {
        pontcharra = world.pontcharra();
        dembela = world.dembela();
        world.cergy();
        database.change(
                Sql.of(
                        "insert into theme (code, level, labels) values ('waste', 1, '{\"fr\": \"Déchets\"}') on conflict do nothing"));
    }

    private Draft project() {
        return new Draft(Projects.draft(Person.PONTCHARRA_EDITOR, "Eau " + UUID.randomUUID(), pontcharra, dembela)
                .header("Location")
                .replaceFirst("^https?://[^/]+", ""));
    }

    @Nested
    class AsEditorOfTheLeadingPartner {
        @Test
        void submits_a_project_that_a_moderator_publishes() {
            Draft project = project().published();
            Person.VISITOR
                    .asks()
                    .get(project.address())
                    .then()
                    .statusCode(200)
                    .body("publication", equalTo("published"));
        }

        @Test
        void withdraws_a_draft_begun_by_mistake_and_not_what_is_public() {
            Draft project = project();
            project.step(Person.PONTCHARRA_EDITOR, "withdrawal", "{}")
                    .then()
                    .statusCode(200)
                    .body("publication", equalTo("withdrawn"));
            project.step(Person.PONTCHARRA_EDITOR, "withdrawal", "{}")
                    .then()
                    .statusCode(422)
                    .body("violations[0].code", equalTo("already-withdrawn"));
            project()
                    .published()
                    .step(Person.PONTCHARRA_EDITOR, "withdrawal", "{}")
                    .then()
                    .statusCode(403);
        }

        @Test
        void restores_what_the_title_was() {
            Draft project = project().published();
            String title = Person.VISITOR.asks().get(project.address()).path("titles.fr");
            project.patch(
                            Person.PONTCHARRA_EDITOR,
                            "{\"titles\": {\"fr\": \"Autre\", \"en\": \"Other\"}, \"sdgs\": [6]}")
                    .then()
                    .statusCode(200);
            int change = Person.PONTCHARRA_EDITOR
                    .asks()
                    .get(project.address() + "/history")
                    .then()
                    .body("items[0].fields", contains("sdgs", "titles"))
                    .extract()
                    .path("items[0].seq");
            project.step(Person.PONTCHARRA_EDITOR, "reversions", "{\"seq\": " + change + "}")
                    .then()
                    .statusCode(200);
            Person.VISITOR
                    .asks()
                    .get(project.address())
                    .then()
                    .body("titles", equalTo(java.util.Map.of("fr", title)))
                    .body("sdgs", equalTo(java.util.List.of()));
        }
    }

    @Nested
    class AsEditorOfAnOperator {
        @Test
        void cannot_submit_a_project_it_does_not_lead() {
            project().step(Person.DEMBELA_EDITOR, "submission", null).then().statusCode(403);
        }
    }

    @Nested
    class AsEditorElsewhere {
        @Test
        void cannot_know_of_a_draft() {
            Draft project = project();
            project.step(Person.CERGY_EDITOR, "submission", null).then().statusCode(404);
            Person.CERGY_EDITOR
                    .asks()
                    .get(project.address() + "/history")
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void the_contract_names_the_operations_of_each_type() {
        Person.VISITOR
                .asks()
                .get("/api/v1/openapi?format=json")
                .then()
                .body(
                        "paths.collect { it.value.post?.operationId }",
                        hasItems("submitPartner", "submitProject", "sendBackProject", "revertProject"))
                .body(
                        "paths.collect { it.value.get?.operationId }",
                        hasItems("listProjectHistory", "listPartnerHistory"))
                .body("paths.collect { it.value.post?.operationId }", not(hasItem("submitRecord")));
    }
}
