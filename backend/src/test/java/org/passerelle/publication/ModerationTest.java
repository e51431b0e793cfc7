package org.passerelle.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.publication.Drafts.Draft;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.World;

@ApiTest
class ModerationTest {
    @Inject
    World world;

    @Inject
    ObjectMapper mapper;

    @BeforeEach
    void partners() {
        world.pontcharra();
        world.cergy();
    }

    private static List<Map<String, Object>> all(String address) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (String next = address; next != null; ) {
            var page = Person.MODERATOR
                    .asks()
                    .urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract();
            all.addAll(page.path("items"));
            next = page.path("next");
        }
        return all;
    }

    private static String difference(Draft draft) {
        return "/api/v1/moderation/queue/partners/" + draft.id() + "/difference";
    }

    @Nested
    class AsModerator {
        @Test
        void finds_what_was_submitted_oldest_first() {
            Draft first = Drafts.partner().submitted();
            Draft second = Drafts.partner().submitted();
            List<Object> ids = all("/api/v1/moderation/queue?limit=3").stream()
                    .map(i -> i.get("id"))
                    .toList();
            assertThat(ids).containsSubsequence(first.id(), second.id()).doesNotHaveDuplicates();
        }

        @Test
        void sees_who_submitted_it_and_that_it_was_sent_back_before() throws Exception {
            Draft draft = Drafts.partner().submitted();
            draft.step(Person.MODERATOR, "return", "{\"reason\": \"Précisez.\"}");
            draft.submitted();
            Map<String, Object> item = all("/api/v1/moderation/queue").stream()
                    .filter(i -> i.get("id").equals(draft.id()))
                    .findFirst()
                    .orElseThrow();
            ModerationView.Item read = mapper.convertValue(item, ModerationView.Item.class);
            assertThat(read.submittedBy().slug()).isEqualTo("pontcharra");
            assertThat(read.wasSentBack()).isTrue();
            assertThat(read.wasPublished()).isFalse();
        }

        @Test
        void compares_with_what_was_sent_back() {
            Draft draft = Drafts.partner().submitted();
            draft.step(Person.MODERATOR, "return", "{\"reason\": \"Précisez.\"}");
            draft.patch(Person.PONTCHARRA_EDITOR, "{\"territory\": \"Kayes\"}");
            draft.patch(Person.PONTCHARRA_EDITOR, "{\"territory\": \"Ségou\"}");
            draft.submitted();
            Person.MODERATOR
                    .asks()
                    .get(difference(draft))
                    .then()
                    .statusCode(200)
                    .body("since.action", equalTo("sent-back"))
                    .body("fields", hasSize(1))
                    .body("fields[0].field", equalTo("territory"))
                    .body("fields[0].before", equalTo("Sikasso"))
                    .body("fields[0].after", equalTo("Ségou"));
        }

        @Test
        void reads_all_of_what_nobody_has_decided_on() throws Exception {
            Draft draft = Drafts.partner().submitted();
            String json = Person.MODERATOR
                    .asks()
                    .get(difference(draft))
                    .then()
                    .statusCode(200)
                    .body("since", nullValue())
                    .body("fields.field", hasItems("names", "type", "country", "territory"))
                    .body("fields.find { it.field == 'territory' }.before", nullValue())
                    .extract()
                    .asString();
            assertThat(mapper.readValue(json, ModerationView.Difference.class).fields())
                    .isNotEmpty();
        }

        @Test
        void finds_each_pair_of_possible_doubles_once() {
            String name = "Village " + UUID.randomUUID();
            String number = UUID.randomUUID().toString();
            String first = partner(name + " du nord", "{\"scheme\": \"XM-TEST\", \"value\": \"" + number + "\"}");
            String second =
                    partner("Autre " + UUID.randomUUID(), "{\"scheme\": \"xm-test\", \"value\": \"" + number + "\"}");
            String third = partner(name + " du nord.", null);
            List<Map<String, Object>> pairs = all("/api/v1/moderation/doubles?limit=100");
            assertThat(pairs.stream().filter(p -> isPair(p, first, second)))
                    .hasSize(1)
                    .allMatch(p -> p.get("sameIdentifier").equals(true));
            assertThat(pairs.stream().filter(p -> isPair(p, first, third)))
                    .hasSize(1)
                    .allMatch(p -> p.get("sameIdentifier").equals(false));
            assertThat(pairs.stream().filter(p -> isPair(p, second, third))).isEmpty();
        }

        @Test
        void is_told_that_there_is_no_such_type() {
            Person.MODERATOR
                    .asks()
                    .get("/api/v1/moderation/queue/themes/" + UUID.randomUUID() + "/difference")
                    .then()
                    .statusCode(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"queue", "doubles", "queue/partners/pontcharra/difference"})
    void the_desk_is_closed_to_everybody_else(String address) {
        for (Person other : new Person[] {
            Person.PONTCHARRA_ADMIN,
            Person.PONTCHARRA_EDITOR,
            Person.PONTCHARRA_REPORTER,
            Person.NO_PARTNER,
            Person.PORTAL
        }) {
            other.asks().get("/api/v1/moderation/" + address).then().statusCode(403);
        }
        Person.VISITOR.asks().get("/api/v1/moderation/" + address).then().statusCode(401);
        Person.PLATFORM_ADMIN.asks().get("/api/v1/moderation/" + address).then().statusCode(200);
    }

    private static String partner(String name, String identifier) {
        return Person.PONTCHARRA_EDITOR
                .asks()
                .body(
                        "{\"names\": {\"fr\": \"%s\"}, \"type\": \"municipality\", \"country\": \"BJ\", \"identifiers\": [%s]}"
                                .formatted(name, identifier == null ? "" : identifier))
                .post("/api/v1/partners?confirmedNew=true")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @SuppressWarnings("unchecked")
    private static boolean isPair(Map<String, Object> pair, String one, String other) {
        return List.of(one, other)
                .containsAll(List.of(
                        ((Map<String, Object>) pair.get("first")).get("id"),
                        ((Map<String, Object>) pair.get("second")).get("id")));
    }
}
