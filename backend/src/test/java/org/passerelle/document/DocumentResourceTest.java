package org.passerelle.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.agreement.AgreementKind;
import org.passerelle.project.ProjectView;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;
import org.passerelle.testsupport.Agreements;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.SharedProjects;
import org.passerelle.testsupport.World;

@ApiTest
class DocumentResourceTest {
    private static final String PATCH = "application/merge-patch+json";

    @Inject
    World world;

    @Inject
    SharedProjects projects;

    @Inject
    Agreements agreements;

    @Inject
    Database database;

    @Inject
    ObjectMapper mapper;

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
    class AsEditorOfTheProject {
        @Test
        void attaches_a_document_and_reads_it_as_the_contract_says() throws Exception {
            Response created = pdf("""
                    {"category": "evaluation", "language": "fr", "dated": {"value": "2021-03", "precision": "month"},
                     "titles": {"fr": "Évaluation", "it": "Valutazione"}, "captions": {"fr": "À mi-parcours"}, "credit": "Cabinet"}""");
            String json = Person.VISITOR
                    .asks()
                    .get(created.header("Location"))
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            DocumentView view = mapper.readValue(json, DocumentView.class);
            assertThat(view.projectId()).isEqualTo(SharedProjects.idOf(project));
            assertThat(view.category().label()).isEqualTo("Evaluation");
            assertThat(view.language().code()).isEqualTo("fr");
            assertThat(view.dated().value()).isEqualTo("2021-03");
            assertThat(view.visibility()).isEqualTo(Visibility.PUBLIC);
            assertThat(view.fileName()).isEqualTo("Rapport d'étape.pdf");
            assertThat(view.mediaType()).isEqualTo("application/pdf");
            assertThat(view.bytes()).isEqualTo(TestFiles.PDF.length);
            assertThat(view.picture()).isNull();
        }

        @Test
        void changes_what_is_said_and_the_history_keeps_both() {
            Response created = pdf(Attachments.PHOTO);
            Response changed =
                    patch(Person.PONTCHARRA_EDITOR, created, "{\"credit\": \"Mairie\", \"category\": \"map\"}");
            changed.then()
                    .statusCode(200)
                    .body("credit", equalTo("Mairie"))
                    .body("category.code", equalTo("map"))
                    .body("titles.fr", equalTo("Borne-fontaine"));
            patch(Person.DEMBELA_EDITOR, created, "{\"credit\": null}")
                    .then()
                    .statusCode(412)
                    .body("current.credit", equalTo("Mairie"));
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .contentType(PATCH)
                    .body("{}")
                    .patch(created.header("Location"))
                    .then()
                    .statusCode(428);
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .header("If-Match", changed.header("ETag"))
                    .body(Attachments.FOR_PARTNERS)
                    .put(created.header("Location"))
                    .then()
                    .statusCode(200)
                    .body("credit", nullValue())
                    .body("visibility", equalTo("partners"));
            assertThat(actions(created)).containsExactly("created", "changed", "changed");
        }

        @Test
        void withdraws_a_document_and_takes_it_back() {
            Response created = pdf(Attachments.PHOTO);
            withdraw(Person.PONTCHARRA_EDITOR, created).then().statusCode(204);
            for (Person anybody : new Person[] {Person.VISITOR, Person.PONTCHARRA_EDITOR, Person.MODERATOR}) {
                anybody.asks().get(created.header("Location")).then().statusCode(404);
                anybody.asks()
                        .get(created.header("Location") + "/content")
                        .then()
                        .statusCode(404);
                anybody.asks().get(project + "/documents").then().body("items", empty());
            }
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .header("If-Match", "\"1\"")
                    .post(created.header("Location") + "/restoration")
                    .then()
                    .statusCode(200);
            Person.VISITOR
                    .asks()
                    .get(created.header("Location") + "/content")
                    .then()
                    .statusCode(200);
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .header("If-Match", "\"2\"")
                    .post(created.header("Location") + "/restoration")
                    .then()
                    .statusCode(422)
                    .body("violations[0].code", equalTo("not-withdrawn"));
            assertThat(actions(created)).containsExactly("created", "withdrawn", "restored");
        }

        @Test
        void attaches_to_agreements_and_events_too() {
            UUID agreement = agreements
                    .published(
                            Agreements.between(
                                    AgreementKind.TWINNING,
                                    "Jumelage " + UUID.randomUUID(),
                                    world.pontcharra(),
                                    world.dembela()),
                            world.pontcharra())
                    .id();
            Attachments.pdf(Person.DEMBELA_EDITOR, "/api/v1/agreements/" + agreement, Attachments.PHOTO)
                    .then()
                    .statusCode(201)
                    .body("agreementId", equalTo(agreement.toString()))
                    .body("projectId", nullValue());
            String event = Person.PONTCHARRA_EDITOR
                    .asks()
                    .body("{\"kind\": \"news\", \"titles\": {\"fr\": \"Nouvelle\"}, \"texts\": {\"fr\": \"Texte\"}}")
                    .post("/api/v1/events")
                    .then()
                    .statusCode(201)
                    .extract()
                    .header("Location");
            Attachments.pdf(Person.PONTCHARRA_EDITOR, event, Attachments.PHOTO)
                    .then()
                    .statusCode(201);
            Person.PONTCHARRA_EDITOR.asks().get(event + "/documents").then().body("items", hasSize(1));
            Person.VISITOR.asks().get(event + "/documents").then().statusCode(404);
            Person.VISITOR
                    .asks()
                    .get("/api/v1/agreements/" + agreement + "/documents")
                    .then()
                    .body("items.titles.fr", contains("Borne-fontaine"));
        }

        @Test
        void reads_documents_inside_the_whole_project_newest_first() throws Exception {
            pdf("{\"category\": \"photo\", \"titles\": {\"fr\": \"Sans date\"}}");
            pdf(
                    "{\"category\": \"photo\", \"titles\": {\"fr\": \"2019\"}, \"dated\": {\"value\": \"2019\", \"precision\": \"year\"}}");
            pdf(
                    "{\"category\": \"photo\", \"titles\": {\"fr\": \"2021\"}, \"dated\": {\"value\": \"2021\", \"precision\": \"year\"}}");
            String json =
                    Person.VISITOR.asks().get(project + "?include=documents").asString();
            assertThat(mapper.readValue(json, ProjectView.class).documents()).isNotNull();
            assertThat(mapper.readTree(json).at("/documents/items").findValuesAsText("fr"))
                    .containsExactly("2021", "2019", "Sans date");
        }

        @Test
        void leaves_the_version_of_the_project_but_shows_it_as_changed() {
            database.change(
                    Sql.of("update project set updated_at = '2020-01-01' where id = ?", SharedProjects.idOf(project)));
            var before = Person.VISITOR.asks().get(project).then().extract();
            pdf(Attachments.PHOTO);
            var after = Person.VISITOR.asks().get(project).then().extract();
            assertThat(after.<Integer>path("version")).isEqualTo(before.<Integer>path("version"));
            assertThat(after.<String>path("updatedAt")).isGreaterThan("2021");
        }

        @Test
        void cannot_attach_more_than_a_record_takes() {
            database.change(Sql.of("""
                    insert into document (id, version, project_id, category, titles, visibility, file_name, file, created_at, updated_at)
                    select gen_random_uuid(), 0, ?, 'photo', '{"fr": "x"}', 'public', 'x.pdf',
                        ('{"sha256": "' || repeat('0', 64) || '", "mediaType": "application/pdf", "bytes": 1}')::jsonb, now(), now()
                    from generate_series(1, 200)""", SharedProjects.idOf(project)));
            Attachments.pdf(Person.PONTCHARRA_EDITOR, project, Attachments.PHOTO)
                    .then()
                    .statusCode(422)
                    .body("violations[0].code", equalTo("too-many-documents"));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                no title           | {"category": "photo"}                                                    | 400 | titles     | required
                an empty title     | {"category": "photo", "titles": {"fr": " "}}                             | 400 | titles     | required
                no category        | {"titles": {"fr": "x"}}                                                  | 400 | category   | required
                unknown category   | {"category": "holiday", "titles": {"fr": "x"}}                           | 400 | category   | unknown-code
                a language of none | {"category": "photo", "titles": {"fr": "x"}, "language": "xx"}           | 422 | language   | unknown-language
                a language misspelt| {"category": "photo", "titles": {"fr": "x"}, "language": "French"}       | 400 | language   | not-a-language
                unknown visibility | {"category": "photo", "titles": {"fr": "x"}, "visibility": "secret"}     | 400 | visibility | unknown-code
                a checksum         | {"category": "photo", "titles": {"fr": "x"}, "sha256": "00"}             | 400 | sha256     | unknown-property
                an owner           | {"category": "photo", "titles": {"fr": "x"}, "projectId": null}          | 400 | projectId  | unknown-property
                a day of none      | {"category": "photo", "titles": {"fr": "x"}, "dated": {"value": "2021-02-31", "precision": "day"}} | 400 | dated | not-a-date
                """)
        void is_refused(String what, String document, int status, String field, String code) {
            Attachments.pdf(Person.PONTCHARRA_EDITOR, project, document)
                    .then()
                    .statusCode(status)
                    .contentType("application/problem+json")
                    .body("violations[0].field", equalTo(field))
                    .body("violations[0].code", equalTo(code));
            Person.PONTCHARRA_EDITOR.asks().get(project + "/documents").then().body("items", empty());
        }

        private java.util.List<String> actions(Response created) {
            return database.list(
                    Sql.of(
                            "select action from record_change where record_id = ? order by seq",
                            UUID.fromString(created.path("id"))),
                    row -> row.getString(1));
        }
    }
}
