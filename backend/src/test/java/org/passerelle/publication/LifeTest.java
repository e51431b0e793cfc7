package org.passerelle.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.publication.Drafts.Draft;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.World;

@ApiTest
class LifeTest {
    private static final String BECAUSE = "{\"reason\": \"Indiquez le territoire.\"}";

    @Inject
    World world;

    @BeforeEach
    void partners() {
        world.pontcharra();
        world.cergy();
    }

    @Nested
    class AsEditorOfThePartner {
        @Test
        void submits_mends_what_was_sent_back_and_submits_again() {
            Draft draft = Drafts.partner();
            draft.step(Person.PONTCHARRA_EDITOR, "submission", null)
                    .then()
                    .statusCode(200)
                    .body("publication", equalTo("submitted"))
                    .body("id", equalTo(draft.id()))
                    .header("ETag", not(nullValue()));
            draft.step(Person.MODERATOR, "return", BECAUSE)
                    .then()
                    .statusCode(200)
                    .body("publication", equalTo("sent-back"));
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .get(draft.address())
                    .then()
                    .body("publicationReason", equalTo("Indiquez le territoire."));
            draft.patch(Person.PONTCHARRA_EDITOR, "{\"territory\": \"Kayes\"}")
                    .then()
                    .statusCode(200);
            draft.step(Person.PONTCHARRA_EDITOR, "submission", null)
                    .then()
                    .statusCode(200)
                    .body("publication", equalTo("submitted"));
        }

        @Test
        void cannot_submit_what_is_published() {
            Drafts.partner()
                    .published()
                    .step(Person.PONTCHARRA_EDITOR, "submission", null)
                    .then()
                    .statusCode(422)
                    .body("violations[0].code", equalTo("cannot-submit"));
        }

        @Test
        void changes_what_is_published_and_everybody_sees_it_at_once() {
            Draft draft = Drafts.partner().published();
            draft.patch(Person.PONTCHARRA_EDITOR, "{\"territory\": \"Ségou\"}")
                    .then()
                    .statusCode(200);
            Person.VISITOR
                    .asks()
                    .get(draft.address())
                    .then()
                    .statusCode(200)
                    .body("territory", equalTo("Ségou"))
                    .body("publication", equalTo("published"));
        }

        @Test
        void must_name_the_version() {
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .post(Drafts.partner().address() + "/submission")
                    .then()
                    .statusCode(428);
        }

        @Test
        void wins_or_learns_what_has_won_when_eight_submit_at_once() throws Exception {
            Draft draft = Drafts.partner();
            String tag = draft.tag();
            List<Integer> answers = eightAtOnce(() -> Person.PONTCHARRA_EDITOR
                    .asks()
                    .header("If-Match", tag)
                    .post(draft.address() + "/submission")
                    .statusCode());
            assertThat(answers).containsExactlyInAnyOrder(200, 412, 412, 412, 412, 412, 412, 412);
        }

        @Test
        void wins_or_learns_what_has_won_when_eight_change_the_same_version() throws Exception {
            Draft draft = Drafts.partner();
            String tag = draft.tag();
            List<Integer> answers = eightAtOnce(() -> Person.PONTCHARRA_EDITOR
                    .asks()
                    .contentType("application/merge-patch+json")
                    .header("If-Match", tag)
                    .body("{\"territory\": \"Kayes " + Thread.currentThread().getId() + "\"}")
                    .patch(draft.address())
                    .statusCode());
            assertThat(answers).containsExactlyInAnyOrder(200, 412, 412, 412, 412, 412, 412, 412);
        }
    }

    @Nested
    class AsModerator {
        @Test
        void publishes_what_was_submitted() {
            Draft draft = Drafts.partner().submitted();
            Person.VISITOR.asks().get(draft.address()).then().statusCode(404);
            draft.step(Person.MODERATOR, "publication", null)
                    .then()
                    .statusCode(200)
                    .body("publication", equalTo("published"));
            Person.VISITOR.asks().get(draft.address()).then().statusCode(200);
        }

        @Test
        void cannot_publish_a_draft() {
            Drafts.partner()
                    .step(Person.MODERATOR, "publication", null)
                    .then()
                    .statusCode(422)
                    .body("violations[0].code", equalTo("cannot-publish"));
        }

        @Test
        void cannot_send_back_without_a_reason() {
            Draft draft = Drafts.partner().submitted();
            draft.step(Person.MODERATOR, "return", "{}")
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", equalTo("reason"));
            draft.step(Person.MODERATOR, "return", "{\"reason\": \"  \"}")
                    .then()
                    .statusCode(422)
                    .body("violations[0].code", equalTo("reason-required"));
            draft.step(Person.MODERATOR, "return", "{\"reason\": \"" + "x".repeat(2001) + "\"}")
                    .then()
                    .statusCode(400);
        }

        @Test
        void hides_a_record_and_takes_that_back() {
            Draft draft = Drafts.partner().published();
            draft.step(Person.MODERATOR, "withdrawal", "{\"reason\": \"À la demande de la commune\"}")
                    .then()
                    .statusCode(200)
                    .body("publication", equalTo("withdrawn"));
            Person.VISITOR.asks().get(draft.address()).then().statusCode(404);
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .get(draft.address())
                    .then()
                    .body("publicationReason", equalTo("À la demande de la commune"));
            draft.step(Person.PLATFORM_ADMIN, "restoration", null)
                    .then()
                    .statusCode(200)
                    .body("publication", equalTo("published"))
                    .body("publicationReason", nullValue());
            Person.VISITOR.asks().get(draft.address()).then().statusCode(200);
        }

        @Test
        void alone_hides_what_the_public_knows() {
            Draft draft = Drafts.partner().published();
            draft.step(Person.PONTCHARRA_ADMIN, "withdrawal", "{}")
                    .then()
                    .statusCode(403)
                    .body("reason", equalTo("not-a-moderator"));
            Person.VISITOR.asks().get(draft.address()).then().statusCode(200);
        }

        @Test
        void is_told_of_an_unknown_property() {
            Drafts.partner()
                    .submitted()
                    .step(Person.MODERATOR, "withdrawal", "{\"because\": \"x\"}")
                    .then()
                    .statusCode(400)
                    .body("violations[0].code", equalTo("unknown-property"));
        }

        @Test
        void cannot_submit_for_the_authors() {
            Drafts.partner().step(Person.MODERATOR, "submission", null).then().statusCode(403);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "submission, PONTCHARRA_REPORTER, 403",
        "submission, CERGY_EDITOR, 404",
        "submission, NO_PARTNER, 403",
        "submission, PLATFORM_ADMIN, 403",
        "submission, VISITOR, 401",
        "submission, PORTAL, 403",
        "publication, PONTCHARRA_ADMIN, 403",
        "publication, PONTCHARRA_EDITOR, 403",
        "publication, VISITOR, 401",
        "return, PONTCHARRA_ADMIN, 403",
        "return, VISITOR, 401",
        "withdrawal, PONTCHARRA_REPORTER, 403",
        "withdrawal, CERGY_EDITOR, 404",
        "withdrawal, VISITOR, 401",
        "restoration, PONTCHARRA_ADMIN, 403",
        "restoration, VISITOR, 401",
    })
    void a_step_is_refused_to_those_who_lack_the_right(String step, Person who, int status) {
        Draft draft = Drafts.partner();
        String before = draft.tag();
        var request = who.asks().header("If-Match", before);
        boolean hasBody = step.equals("return") || step.equals("withdrawal");
        (hasBody ? request.body(BECAUSE) : request)
                .post(draft.address() + "/" + step)
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
        assertThat(draft.tag()).isEqualTo(before);
    }

    /** What eight requests get that are sent at the same time. */
    private static List<Integer> eightAtOnce(Callable<Integer> request) throws Exception {
        Person.PONTCHARRA_EDITOR.token();
        var threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Integer>> sent = threads.invokeAll(
                    IntStream.range(0, 8).mapToObj(i -> request).toList());
            List<Integer> answers = new java.util.ArrayList<>();
            for (Future<Integer> answer : sent) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
