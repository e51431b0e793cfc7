package org.passerelle.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import jakarta.inject.Inject;
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
import org.passerelle.testsupport.World;

@ApiTest
class LessonResourceTest {
    private static final String PATCH = "application/merge-patch+json";
    private static final String MET = "{\"kind\": \"met\", \"texts\": {\"fr\": \"Chez nous en 2024.\"}}";
    private static final String ANSWER = "{\"kind\": \"answer\", \"texts\": {\"fr\": \"Un étudiant bilingue.\"}}";

    @Inject
    SharedProjects projects;

    @Inject
    World world;

    @Inject
    Database database;

    @Inject
    ObjectMapper mapper;

    private String project;
    private Response question;

    @BeforeEach
    void aQuestionOfAPublishedProject() {
        world.thies();
        project = projects.ofPontcharraAndDembela();
        question = lesson(Person.PONTCHARRA_EDITOR, "question", "Sans langue commune ?");
    }

    private Response lesson(Person person, String kind, String text) {
        return post(person, project + "/lessons", """
                {"kind": "%s", "texts": {"fr": "%s"}, "themes": ["waste"], "step": "actors"}""".formatted(kind, text));
    }

    private static Response post(Person person, String address, String body) {
        return person.asks().body(body).post(address);
    }

    private Response reply(Person person, String body) {
        return post(person, question.header("Location") + "/replies", body);
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

    private LessonView read(Response created) throws Exception {
        String json = Person.VISITOR
                .asks()
                .get(created.header("Location"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return mapper.readValue(json, LessonView.class);
    }

    @Nested
    class AsEditorOfTheProject {
        @Test
        void writes_lessons_and_questions_and_reads_them_as_the_contract_says() throws Exception {
            question.then().statusCode(201);
            lesson(Person.DEMBELA_EDITOR, "lesson", "On bâtit à deux.").then().statusCode(201);
            String json = Person.VISITOR.asks().get(project + "/lessons").asString();
            LessonView.OfProject kept = mapper.readValue(json, LessonView.OfProject.class);
            assertThat(kept.items())
                    .extracting(l -> l.kind().code(), l -> l.texts().fr(), LessonView::position)
                    .containsExactly(
                            tuple("question", "Sans langue commune ?", 0), tuple("lesson", "On bâtit à deux.", 1));
            assertThat(kept.items().get(0).step().code()).isEqualTo("actors");
            assertThat(kept.items().get(0).project().countries()).containsExactly("ML");
            assertThat(mapper.readTree(Person.VISITOR
                                    .asks()
                                    .get(project + "?include=lessons")
                                    .asString())
                            .path("lessons"))
                    .isEqualTo(mapper.readTree(json));
        }

        @Test
        void changes_moves_and_removes_them() {
            Response moved = patch(Person.PONTCHARRA_EDITOR, question, "{\"position\": 7, \"step\": null}");
            moved.then().statusCode(200).body("position", equalTo(7));
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .header("If-Match", question.header("ETag"))
                    .delete(question.header("Location"))
                    .then()
                    .statusCode(412);
            reply(Person.CERGY_EDITOR, ANSWER).then().statusCode(201);
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .header("If-Match", moved.header("ETag"))
                    .delete(question.header("Location"))
                    .then()
                    .statusCode(204);
            Person.VISITOR.asks().get(project + "/lessons").then().body("items", empty());
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .get(project + "/history?limit=2")
                    .then()
                    .body("items.recordType", contains("lesson", "lesson-reply"))
                    .body("items.action", contains("removed", "removed"));
        }

        @Test
        void names_only_themes_in_use() {
            post(
                            Person.PONTCHARRA_EDITOR,
                            project + "/lessons",
                            "{\"kind\": \"lesson\", \"texts\": {\"fr\": \"x\"}, \"themes\": [\"none\"]}")
                    .then()
                    .statusCode(422)
                    .body("violations[0].code", equalTo("unknown-theme"))
                    .body("violations[0].field", equalTo("themes[0]"));
        }

        @Test
        void hides_what_belongs_to_a_draft() {
            project = projects.draft();
            Response hidden = lesson(Person.PONTCHARRA_EDITOR, "lesson", "Secret");
            hidden.then().statusCode(201);
            Person.VISITOR.asks().get(hidden.header("Location")).then().statusCode(404);
            Person.CERGY_EDITOR.asks().get(hidden.header("Location")).then().statusCode(404);
            post(Person.CERGY_EDITOR, hidden.header("Location") + "/replies", MET)
                    .then()
                    .statusCode(404);
            Person.VISITOR
                    .asks()
                    .get("/api/v1/lessons?project=" + SharedProjects.idOf(project))
                    .then()
                    .body("items", empty());
        }

        @Test
        void gets_back_an_old_state_of_the_project_that_still_had_lessons_in_it() {
            String etag = Person.PONTCHARRA_EDITOR.asks().get(project).header("ETag");
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .header("If-Match", etag)
                    .contentType(PATCH)
                    .body("{\"summaries\": {\"fr\": \"Autre résumé\"}}")
                    .patch(project)
                    .then()
                    .statusCode(200);
            database.change(Sql.of(
                    "update record_change set before = before || '{\"lessons\": [{\"fr\": \"Avant\"}], \"questions\": []}' where record_id = ? and action = 'changed'",
                    SharedProjects.idOf(project)));
            long seq = database.number(Sql.of(
                    "select seq from record_change where record_id = ? and action = 'changed'",
                    SharedProjects.idOf(project)));
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .header(
                            "If-Match",
                            Person.PONTCHARRA_EDITOR.asks().get(project).header("ETag"))
                    .body("{\"seq\": " + seq + "}")
                    .post(project + "/reversions")
                    .then()
                    .statusCode(200);
            Person.VISITOR
                    .asks()
                    .get(project + "?include=lessons")
                    .then()
                    .body("summaries.fr", equalTo("Un projet d'essai."))
                    .body("lessons.items", hasSize(1));
        }
    }

    @Nested
    class AsAnotherPartner {
        @Test
        void says_that_it_met_this_too_once_and_takes_it_back() throws Exception {
            Response met = reply(Person.CERGY_EDITOR, MET);
            met.then().statusCode(201).body("partner.slug", equalTo("ville-de-cergy"));
            reply(Person.CERGY_ADMIN, MET).then().statusCode(422).body("violations[0].code", equalTo("met-already"));
            reply(Person.THIES_EDITOR, "{\"kind\": \"met\"}").then().statusCode(201);
            assertThat(read(question).metBy()).isEqualTo(2);
            delete(Person.CERGY_ADMIN, met).then().statusCode(204);
            assertThat(read(question).metBy()).isEqualTo(1);
            reply(Person.CERGY_EDITOR, MET).then().statusCode(201);
        }

        @Test
        void answers_a_question_and_words_its_answer_anew() throws Exception {
            Response answer = reply(Person.CERGY_EDITOR, ANSWER);
            answer.then().statusCode(201);
            patch(Person.CERGY_EDITOR, answer, "{\"texts\": {\"en\": \"A bilingual student.\"}}")
                    .then()
                    .statusCode(200);
            assertThat(read(question).replies())
                    .singleElement()
                    .satisfies(r -> assertThat(r.texts().en()).isEqualTo("A bilingual student."));
            patch(Person.CERGY_EDITOR, answer, "{\"texts\": {\"en\": \"Too late.\"}}")
                    .then()
                    .statusCode(412);
            assertThat(read(question).answers()).isEqualTo(1);
        }

        @Test
        void neither_words_the_question_nor_what_others_said() {
            Response answer = reply(Person.DEMBELA_EDITOR, ANSWER);
            answer.then().statusCode(201);
            patch(Person.CERGY_EDITOR, question, "{\"step\": null}").then().statusCode(403);
            patch(Person.CERGY_EDITOR, answer, "{\"texts\": {\"fr\": \"Non.\"}}")
                    .then()
                    .statusCode(403);
            delete(Person.CERGY_EDITOR, answer).then().statusCode(403);
            patch(Person.PONTCHARRA_EDITOR, answer, "{\"texts\": {\"fr\": \"Non.\"}}")
                    .then()
                    .statusCode(403);
        }

        @Test
        void is_not_heard_where_its_own_page_is_not_public() {
            database.change(
                    Sql.of("update partner set publication = 'withdrawn' where organization_alias = 'ville-de-cergy'"));
            try {
                reply(Person.CERGY_EDITOR, MET)
                        .then()
                        .statusCode(422)
                        .body("violations[0].code", equalTo("partner-not-published"));
            } finally {
                database.change(Sql.of(
                        "update partner set publication = 'published' where organization_alias = 'ville-de-cergy'"));
            }
        }
    }

    @Test
    void a_moderator_takes_an_answer_away_and_the_history_keeps_it() {
        Response answer = reply(Person.CERGY_EDITOR, ANSWER);
        patch(Person.MODERATOR, answer, "{\"texts\": {\"fr\": \"Autre\"}}")
                .then()
                .statusCode(403);
        delete(Person.MODERATOR, answer).then().statusCode(204);
        Person.PONTCHARRA_EDITOR
                .asks()
                .get(project + "/history?limit=1")
                .then()
                .body("items[0].recordType", equalTo("lesson-reply"))
                .body("items[0].before.texts.fr", equalTo("Un étudiant bilingue."));
    }

    @ParameterizedTest
    @EnumSource(
            value = Person.class,
            names = {"VISITOR", "NO_PARTNER", "PONTCHARRA_REPORTER", "MODERATOR", "PORTAL"})
    void others_write_nothing(Person person) {
        int refused = person == Person.VISITOR ? 401 : 403;
        lesson(person, "lesson", "Non").then().statusCode(refused);
        reply(person, MET).then().statusCode(refused);
        patch(person, question, "{\"step\": null}").then().statusCode(refused);
    }
}
