package org.passerelle.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.SharedProjects;

@ApiTest
class DocumentAccessTest {
    private static final String PATCH = "application/merge-patch+json";

    @Inject
    SharedProjects projects;

    @Inject
    Database database;

    private String project;

    @BeforeEach
    void aProjectOfBothSides() {
        project = projects.ofPontcharraAndDembela();
    }

    private Response pdf(String document) {
        Response created = Attachments.pdf(Person.PONTCHARRA_EDITOR, project, document);
        created.then().statusCode(201);
        return created;
    }

    private static Response patch(Person person, Response created, String body) {
        return person.asks()
                .header("If-Match", created.header("ETag"))
                .contentType(PATCH)
                .body(body)
                .patch(created.header("Location"));
    }

    private static Response withdraw(Person person, Response created) {
        return person.asks().header("If-Match", created.header("ETag")).delete(created.header("Location"));
    }

    @Nested
    class WhatIsForThePartnersOnly {
        @ParameterizedTest
        @EnumSource(
                value = Person.class,
                names = {"PONTCHARRA_REPORTER", "DEMBELA_REPORTER", "DEMBELA_EDITOR", "MODERATOR", "PLATFORM_ADMIN"})
        void is_read_by_those_who_may_read_the_draft(Person insider) {
            Response created = pdf(Attachments.FOR_PARTNERS);
            insider.asks().get(created.header("Location")).then().statusCode(200);
            insider.asks()
                    .get(created.header("Location") + "/content")
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", equalTo("private, no-store"));
            insider.asks().get(project + "/documents").then().body("items", hasSize(1));
            insider.asks().get(project + "?include=documents").then().body("documents.items", hasSize(1));
        }

        @ParameterizedTest
        @EnumSource(
                value = Person.class,
                names = {"VISITOR", "NO_PARTNER", "CERGY_EDITOR", "CERGY_ADMIN", "PORTAL"})
        void does_not_exist_for_anybody_else(Person outsider) {
            Response created = pdf(Attachments.FOR_PARTNERS);
            String unknown = "/api/v1/documents/" + UUID.randomUUID();
            for (String part : new String[] {"", "/content"}) {
                Response refused = outsider.asks().get(created.header("Location") + part);
                refused.then().statusCode(404);
                Response nothing = outsider.asks().get(unknown + part);
                assertThat(refused.<String>path("detail")).isEqualTo(nothing.path("detail"));
                assertThat(refused.<String>path("type")).isEqualTo(nothing.path("type"));
            }
            outsider.asks().get(project + "/documents").then().statusCode(200).body("items", empty());
            outsider.asks().get(project + "?include=documents").then().body("documents.items", empty());
            outsider.asks()
                    .get(project + "/history")
                    .then()
                    .body("items.findAll { it.recordType == 'document' }", empty());
        }

        @Test
        void is_not_in_the_change_feed_until_it_is_for_everybody() {
            Response created = pdf(Attachments.FOR_PARTNERS);
            assertThat(inTheFeed(created)).isZero();
            Response opened = patch(Person.PONTCHARRA_EDITOR, created, "{\"visibility\": \"public\"}");
            opened.then().statusCode(200);
            assertThat(inTheFeed(created)).isEqualTo(1);
            // Who keeps a copy has to learn that it is no longer public.
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .header("If-Match", opened.header("ETag"))
                    .contentType(PATCH)
                    .body("{\"visibility\": \"partners\"}")
                    .patch(created.header("Location"))
                    .then()
                    .statusCode(200);
            assertThat(inTheFeed(created)).isEqualTo(2);
        }

        @Test
        void leaves_no_trace_on_a_page_of_the_public() {
            String before = Person.VISITOR.asks().get(project).asString();
            Response created = pdf(Attachments.FOR_PARTNERS);
            patch(Person.PONTCHARRA_EDITOR, created, "{\"credit\": \"Mairie\"}")
                    .then()
                    .statusCode(200);
            assertThat(Person.VISITOR.asks().get(project).asString()).isEqualTo(before);
        }

        private long inTheFeed(Response created) {
            return database.number(Sql.of(
                    "select count(*) from record_change where record_id = ? and is_public",
                    UUID.fromString(created.path("id"))));
        }
    }

    @Nested
    class OfADraft {
        @Test
        void nobody_outside_can_know_of_them() {
            String draft = projects.draft();
            Response created = Attachments.pdf(Person.PONTCHARRA_EDITOR, draft, Attachments.PHOTO);
            created.then().statusCode(201);
            for (Person stranger : new Person[] {Person.CERGY_EDITOR, Person.VISITOR}) {
                stranger.asks().get(draft + "/documents").then().statusCode(404);
                stranger.asks().get(created.header("Location")).then().statusCode(404);
                stranger.asks()
                        .get(created.header("Location") + "/content")
                        .then()
                        .statusCode(404);
            }
            Attachments.pdf(Person.CERGY_EDITOR, draft, Attachments.PHOTO)
                    .then()
                    .statusCode(404);
            withdraw(Person.CERGY_EDITOR, created).then().statusCode(404);
            Person.DEMBELA_REPORTER
                    .asks()
                    .get(created.header("Location") + "/content")
                    .then()
                    .statusCode(200);
        }
    }

    @Nested
    class AsReporterOrEditorElsewhere {
        @ParameterizedTest
        @EnumSource(
                value = Person.class,
                names = {"PONTCHARRA_REPORTER", "CERGY_EDITOR", "CERGY_ADMIN"})
        void cannot_touch_the_documents_of_a_project(Person other) {
            Response created = pdf(Attachments.PHOTO);
            Attachments.pdf(other, project, Attachments.PHOTO).then().statusCode(403);
            patch(other, created, "{\"credit\": \"x\"}").then().statusCode(403);
            withdraw(other, created).then().statusCode(403);
            other.asks()
                    .header("If-Match", created.header("ETag"))
                    .body(Attachments.PHOTO)
                    .put(created.header("Location"))
                    .then()
                    .statusCode(403);
            Person.VISITOR
                    .asks()
                    .get(project + "/documents")
                    .then()
                    .body("items.version", everyItem(equalTo(0)))
                    .body("items", hasSize(1));
        }
    }

    @Nested
    class AsModerator {
        @Test
        void withdraws_what_should_not_be_seen_but_edits_nothing() {
            Response created = pdf(Attachments.PHOTO);
            patch(Person.MODERATOR, created, "{\"credit\": \"x\"}").then().statusCode(403);
            Attachments.pdf(Person.MODERATOR, project, Attachments.PHOTO).then().statusCode(403);
            withdraw(Person.MODERATOR, created).then().statusCode(204);
            Person.VISITOR.asks().get(created.header("Location")).then().statusCode(404);
        }
    }

    @Nested
    class AsVisitor {
        @Test
        void reads_what_is_public_and_writes_nothing() {
            Response created = pdf(Attachments.PHOTO);
            Person.VISITOR
                    .asks()
                    .get(project + "/documents")
                    .then()
                    .statusCode(200)
                    .header("ETag", notNullValue())
                    .body("items", hasSize(1));
            Attachments.pdf(Person.VISITOR, project, Attachments.PHOTO).then().statusCode(401);
            patch(Person.VISITOR, created, "{}").then().statusCode(401);
            withdraw(Person.VISITOR, created).then().statusCode(401);
        }

        @Test
        void finds_nothing_where_there_is_nothing() {
            for (String address : new String[] {"/api/v1/documents/" + UUID.randomUUID(), "/api/v1/documents/no-id"}) {
                Person.VISITOR.asks().get(address).then().statusCode(404);
                Person.VISITOR.asks().get(address + "/content").then().statusCode(404);
            }
            Person.VISITOR.asks().get("/api/v1/projects/none/documents").then().statusCode(404);
        }
    }
}
