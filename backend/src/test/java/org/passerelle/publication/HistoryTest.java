package org.passerelle.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.passerelle.history.HistoryView;
import org.passerelle.publication.Drafts.Draft;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.World;

@ApiTest
class HistoryTest {
    @Inject
    World world;

    @Inject
    ObjectMapper mapper;

    @Inject
    Database database;

    @BeforeEach
    void partners() {
        world.pontcharra();
        world.cergy();
    }

    private static Draft publishedAndMovedToKayes() {
        Draft draft = Drafts.partner().published();
        draft.patch(Person.PONTCHARRA_EDITOR, "{\"territory\": \"Kayes\"}")
                .then()
                .statusCode(200);
        return draft;
    }

    private static long seqOfLastChange(Draft draft) {
        return Person.MODERATOR.asks().get(draft.address() + "/history").path("items[0].seq") instanceof Number seq
                ? seq.longValue()
                : -1;
    }

    @Nested
    class AsEditorOfThePartner {
        @Test
        void reads_who_changed_what_with_names_and_values() throws Exception {
            Draft draft = publishedAndMovedToKayes();
            String json = Person.PONTCHARRA_EDITOR
                    .asks()
                    .get(draft.address() + "/history")
                    .then()
                    .statusCode(200)
                    .body("items.action", contains("changed", "published", "submitted", "created"))
                    .body("items[0].fields", contains("territory"))
                    .body("items[0].before.territory", equalTo("Sikasso"))
                    .body("items[0].after.territory", equalTo("Kayes"))
                    .body("items[0].actor.role", equalTo("editor"))
                    .body("items[0].actor.partner.slug", equalTo("pontcharra"))
                    .body("items[0].actor.name", equalTo("Agente coopération Pontcharra"))
                    .body("items[1].actor.role", equalTo("moderator"))
                    .body("items[1].actor.partner", nullValue())
                    .body("total", equalTo(4))
                    .extract()
                    .asString();
            assertThat(mapper.readValue(json, HistoryView.Page.class).items()).hasSize(4);
        }

        @Test
        void pages_through_it_without_losing_a_change() {
            Draft draft = publishedAndMovedToKayes();
            var first = Person.PONTCHARRA_EDITOR
                    .asks()
                    .get(draft.address() + "/history?limit=3")
                    .then()
                    .body("items", hasSize(3))
                    .extract();
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .urlEncodingEnabled(false)
                    .get(first.<String>path("next"))
                    .then()
                    .statusCode(200)
                    .body("items.action", contains("created"))
                    .body("next", nullValue());
        }

        @Test
        void reads_the_reason_of_a_return() {
            Draft draft = Drafts.partner().submitted();
            draft.step(Person.MODERATOR, "return", "{\"reason\": \"Précisez.\"}");
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .get(draft.address() + "/history")
                    .then()
                    .body("items[0].action", equalTo("sent-back"))
                    .body("items[0].after.reason", equalTo("Précisez."));
        }

        @Test
        void restores_what_was_before_a_change() {
            Draft draft = publishedAndMovedToKayes();
            long change = seqOfLastChange(draft);
            draft.step(Person.PONTCHARRA_EDITOR, "reversions", "{\"seq\": " + change + "}")
                    .then()
                    .statusCode(200)
                    .body("publication", equalTo("published"));
            Person.VISITOR.asks().get(draft.address()).then().body("territory", equalTo("Sikasso"));
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .get(draft.address() + "/history")
                    .then()
                    .body("items[0].action", equalTo("changed"))
                    .body("items[0].after.territory", equalTo("Sikasso"));
        }

        @Test
        void sees_beforehand_what_restoring_would_change_now() {
            Draft draft = publishedAndMovedToKayes();
            long change = seqOfLastChange(draft);
            draft.patch(Person.PONTCHARRA_EDITOR, "{\"territory\": \"Ségou\", \"acronym\": \"CRD\"}")
                    .then()
                    .statusCode(200);
            int version = Person.PONTCHARRA_EDITOR.asks().get(draft.address()).path("version");
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .get(draft.address() + "/reversions/" + change)
                    .then()
                    .statusCode(200)
                    .body("seq", equalTo((int) change))
                    .body("version", equalTo(version))
                    .body("fields.field", containsInAnyOrder("territory", "acronym"))
                    .body("fields.find { it.field == 'territory' }.before", equalTo("Ségou"))
                    .body("fields.find { it.field == 'territory' }.after", equalTo("Sikasso"))
                    .body("fields.find { it.field == 'acronym' }.before", equalTo("CRD"))
                    .body("fields.find { it.field == 'acronym' }.after", nullValue());
            Person.VISITOR.asks().get(draft.address()).then().body("territory", equalTo("Ségou"));
        }

        @Test
        void is_told_beforehand_where_nothing_can_be_restored() {
            Draft draft = publishedAndMovedToKayes();
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .get(draft.address() + "/reversions/" + seqOfLastChange(publishedAndMovedToKayes()))
                    .then()
                    .statusCode(422)
                    .body("violations[0].code", equalTo("unknown-change"));
        }

        @Test
        void cannot_restore_what_no_longer_meets_the_rules() {
            Draft draft = publishedAndMovedToKayes();
            long seq = seqOfLastChange(draft);
            database.change(Sql.of(
                    "update record_change set before = jsonb_set(before, '{country}', '\"Mali\"') where seq = ?", seq));
            draft.step(Person.PONTCHARRA_EDITOR, "reversions", "{\"seq\": " + seq + "}")
                    .then()
                    .statusCode(422)
                    .body("violations[0].code", equalTo("no-longer-writable"));
        }

        @Test
        void cannot_restore_from_a_step_or_from_another_record() {
            Draft draft = publishedAndMovedToKayes();
            long elsewhere = seqOfLastChange(publishedAndMovedToKayes());
            draft.step(Person.PONTCHARRA_EDITOR, "reversions", "{\"seq\": " + elsewhere + "}")
                    .then()
                    .statusCode(422)
                    .body("violations[0].code", equalTo("unknown-change"));
            draft.step(Person.MODERATOR, "withdrawal", "{}").then().statusCode(200);
            draft.step(Person.PONTCHARRA_EDITOR, "reversions", "{\"seq\": " + seqOfLastChange(draft) + "}")
                    .then()
                    .statusCode(422)
                    .body("violations[0].code", equalTo("nothing-before"));
        }

        @Test
        void must_name_the_version_to_restore() {
            Draft draft = publishedAndMovedToKayes();
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .body("{\"seq\": " + seqOfLastChange(draft) + "}")
                    .post(draft.address() + "/reversions")
                    .then()
                    .statusCode(428);
        }
    }

    @Nested
    class AsModerator {
        @Test
        void reads_names_and_values() {
            Person.MODERATOR
                    .asks()
                    .get(publishedAndMovedToKayes().address() + "/history")
                    .then()
                    .body("items[0].actor.name", equalTo("Agente coopération Pontcharra"))
                    .body("items[0].before.territory", equalTo("Sikasso"));
        }

        @Test
        void cannot_restore_for_the_editors() {
            Draft draft = publishedAndMovedToKayes();
            Person.MODERATOR
                    .asks()
                    .get(draft.address() + "/reversions/" + seqOfLastChange(draft))
                    .then()
                    .statusCode(403);
            draft.step(Person.MODERATOR, "reversions", "{\"seq\": " + seqOfLastChange(draft) + "}")
                    .then()
                    .statusCode(403);
        }
    }

    @Nested
    class AsVisitor {
        @Test
        void reads_what_changed_but_neither_values_nor_names() {
            Person.VISITOR
                    .asks()
                    .get(publishedAndMovedToKayes().address() + "/history")
                    .then()
                    .statusCode(200)
                    .body("items[0].action", equalTo("changed"))
                    .body("items[0].fields", contains("territory"))
                    .body("items[0].actor.role", equalTo("editor"))
                    .body("items[0].actor.partner.slug", equalTo("pontcharra"))
                    .body("items.actor.name", everyItem(nullValue()))
                    .body("items.before", everyItem(nullValue()))
                    .body("items.after", everyItem(nullValue()));
        }

        @Test
        void cannot_know_of_the_history_of_a_draft() {
            Person.VISITOR
                    .asks()
                    .get(Drafts.partner().address() + "/history")
                    .then()
                    .statusCode(404);
        }

        @Test
        void cannot_restore() {
            Draft draft = publishedAndMovedToKayes();
            draft.step(Person.VISITOR, "reversions", "{\"seq\": 1}").then().statusCode(401);
            Person.VISITOR.asks().get(draft.address() + "/reversions/1").then().statusCode(401);
        }
    }

    @Nested
    class AsEditorElsewhere {
        @Test
        void reads_no_values_and_restores_nothing() {
            Draft draft = publishedAndMovedToKayes();
            Person.CERGY_EDITOR
                    .asks()
                    .get(draft.address() + "/history")
                    .then()
                    .body("items.before", everyItem(nullValue()))
                    .body("items.actor.name", everyItem(nullValue()));
            draft.step(Person.CERGY_EDITOR, "reversions", "{\"seq\": " + seqOfLastChange(draft) + "}")
                    .then()
                    .statusCode(403);
            Person.CERGY_EDITOR
                    .asks()
                    .get(draft.address() + "/reversions/" + seqOfLastChange(draft))
                    .then()
                    .statusCode(403);
            Person.VISITOR.asks().get(draft.address()).then().body("territory", equalTo("Kayes"));
        }
    }
}
