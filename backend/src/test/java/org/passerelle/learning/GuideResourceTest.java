package org.passerelle.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.passerelle.shared.text.Side;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.SharedProjects;

@ApiTest
class GuideResourceTest {
    private static final String PATCH = "application/merge-patch+json";

    @Inject
    SharedProjects projects;

    @Inject
    ObjectMapper mapper;

    @Inject
    Database database;

    private String project;

    @BeforeEach
    void aProjectOfBothSides() {
        project = projects.ofPontcharraAndDembela();
    }

    private Response answer(Person person, String text, String more) {
        return person.asks().body("""
                        {"step": "follow-up", "state": "under-way", "answers": [{"question": "q17", "text": {"fr": "%s"}}]%s}""".formatted(text, more)).post(project + "/guide-answers");
    }

    private static Response patch(Person person, Response created, String body) {
        return person.asks()
                .header("If-Match", created.header("ETag"))
                .contentType(PATCH)
                .body(body)
                .patch(created.header("Location"));
    }

    private GuideView guide(Person reader) throws Exception {
        String json = reader.asks()
                .get(project + "/guide")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(mapper.readTree(reader.asks().get(project + "?include=guide").asString())
                        .path("guide"))
                .isEqualTo(mapper.readTree(json));
        return mapper.readValue(json, GuideView.class);
    }

    @Test
    void has_six_steps_and_nineteen_questions() throws Exception {
        GuideView guide = guide(Person.VISITOR);
        assertThat(guide.steps()).hasSize(6);
        assertThat(guide.steps().stream().mapToInt(s -> s.questions().size()).sum())
                .isEqualTo(19);
        assertThat(guide.steps().get(5).questions())
                .extracting(org.passerelle.shared.text.Term::code)
                .containsExactly("q17", "q18", "q19");
        assertThat(guide.rounds()).isEmpty();
    }

    @Nested
    class Between_partners {
        @Test
        void each_answers_for_itself_and_reads_the_other_beside() throws Exception {
            answer(Person.PONTCHARRA_REPORTER, "Un point chaque mois.", "")
                    .then()
                    .statusCode(201);
            answer(Person.DEMBELA_EDITOR, "Personne ne suit.", "").then().statusCode(201);
            GuideView.Round round = guide(Person.DEMBELA_REPORTER).rounds().get(0);
            assertThat(round.sheets())
                    .extracting(
                            s -> s.partner().slug(),
                            GuideView.Sheet::side,
                            s -> s.answers().get(0).text().fr())
                    .containsExactly(
                            tuple("pontcharra", Side.NORTH, "Un point chaque mois."),
                            tuple("commune-rurale-de-dembela", Side.SOUTH, "Personne ne suit."));
        }

        @Test
        void a_partner_answers_a_step_once_in_a_round_and_anew_in_the_next() throws Exception {
            answer(Person.PONTCHARRA_EDITOR, "Avant", "").then().statusCode(201);
            answer(Person.PONTCHARRA_ADMIN, "Encore", "")
                    .then()
                    .statusCode(422)
                    .body("violations[0].code", equalTo("answered-already"));
            answer(Person.PONTCHARRA_EDITOR, "Après", ", \"round\": 3")
                    .then()
                    .statusCode(422)
                    .body("violations[0].code", equalTo("round-ahead"));
            answer(Person.PONTCHARRA_EDITOR, "Après", ", \"round\": 2").then().statusCode(201);
            assertThat(guide(Person.PONTCHARRA_EDITOR).rounds())
                    .extracting(
                            GuideView.Round::number,
                            r -> r.sheets().get(0).answers().get(0).text().fr())
                    .containsExactly(tuple(2, "Après"), tuple(1, "Avant"));
        }

        @Test
        void nobody_words_the_answer_of_another() {
            Response own = answer(Person.PONTCHARRA_EDITOR, "Nous", "");
            patch(Person.DEMBELA_EDITOR, own, "{\"state\": \"done\"}").then().statusCode(403);
            patch(Person.PONTCHARRA_REPORTER, own, "{\"state\": \"done\"}")
                    .then()
                    .statusCode(200);
            patch(Person.PONTCHARRA_EDITOR, own, "{\"state\": \"under-way\"}")
                    .then()
                    .statusCode(412)
                    .body("current.state", equalTo("done"));
        }
    }

    @Nested
    class For_everybody_else {
        @Test
        void an_answer_is_nothing_until_its_partner_opens_it() throws Exception {
            Response own = answer(Person.PONTCHARRA_EDITOR, "Entre nous", "");
            for (Person outsider : new Person[] {Person.VISITOR, Person.CERGY_EDITOR}) {
                assertThat(guide(outsider).rounds()).isEmpty();
                outsider.asks().get(own.header("Location")).then().statusCode(404);
                outsider.asks().get(project + "/history").then().body("items.recordType", not(hasItem("guide-answer")));
            }
            patch(Person.PONTCHARRA_EDITOR, own, "{\"openToAll\": true}").then().statusCode(200);
            assertThat(guide(Person.VISITOR).rounds().get(0).sheets()).hasSize(1);
            Person.VISITOR.asks().get(own.header("Location")).then().statusCode(200);
        }

        @Test
        void the_project_has_changed_when_an_answer_is_opened_and_not_before() {
            String before = changedAt();
            Response own = answer(Person.PONTCHARRA_EDITOR, "Entre nous", "");
            assertThat(changedAt()).isEqualTo(before);
            patch(Person.PONTCHARRA_EDITOR, own, "{\"openToAll\": true}").then().statusCode(200);
            assertThat(changedAt()).isNotEqualTo(before);
        }

        /** As the database keeps it: what the API gives is of whole seconds. */
        private String changedAt() {
            String id = project.substring(project.lastIndexOf('/') + 1);
            return database.text(Sql.of("select updated_at::text from project where id = ?", UUID.fromString(id)))
                    .orElseThrow();
        }

        @Test
        void an_answer_to_the_guide_of_a_draft_is_nothing() {
            project = projects.draft();
            Response own = answer(Person.DEMBELA_EDITOR, "Secret", ", \"openToAll\": true");
            own.then().statusCode(201);
            Person.VISITOR.asks().get(own.header("Location")).then().statusCode(404);
            Person.VISITOR.asks().get(project + "/guide").then().statusCode(404);
            Person.PONTCHARRA_EDITOR.asks().get(own.header("Location")).then().statusCode(200);
        }

        @ParameterizedTest
        @EnumSource(
                value = Person.class,
                names = {"VISITOR", "NO_PARTNER", "CERGY_EDITOR", "MODERATOR", "PORTAL"})
        void who_takes_no_part_answers_nothing(Person person) {
            int refused = person == Person.VISITOR ? 401 : 403;
            answer(person, "Non", "").then().statusCode(refused);
        }
    }

    @Test
    void a_moderator_takes_an_answer_away_and_the_history_keeps_it() {
        Response own = answer(Person.PONTCHARRA_EDITOR, "Déplacé", ", \"openToAll\": true");
        Person.MODERATOR
                .asks()
                .header("If-Match", own.header("ETag"))
                .delete(own.header("Location"))
                .then()
                .statusCode(204);
        Person.PONTCHARRA_EDITOR
                .asks()
                .get(project + "/history?limit=1")
                .then()
                .body("items[0].before.answers[0].text.fr", equalTo("Déplacé"));
    }
}
