package org.passerelle.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.passerelle.history.ChangeView;
import org.passerelle.publication.Drafts.Draft;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.World;

@ApiTest
class ChangeFeedTest {
    @Inject
    World world;

    @Inject
    DataSource dataSource;

    @Inject
    ObjectMapper mapper;

    @BeforeEach
    void partners() {
        world.pontcharra();
    }

    /** The whole feed, page by page, as a third party reads it. */
    private static List<Map<String, Object>> feed() {
        List<Map<String, Object>> all = new ArrayList<>();
        String next = "/api/v1/changes?limit=100";
        while (next != null) {
            var page = Person.VISITOR
                    .asks()
                    .urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract();
            all.addAll(page.path("items"));
            next = page.<Boolean>path("more") ? page.path("next") : null;
        }
        return all;
    }

    private static List<String> actionsOf(String id) {
        return feed().stream()
                .filter(entry -> id.equals(entry.get("rootId")))
                .map(entry -> (String) entry.get("action"))
                .toList();
    }

    /** Other databases of the server may hold the feed back for a moment. */
    private static void awaitActions(String id, String... actions) {
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        while (actionsOf(id).size() < actions.length && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
        }
        assertThat(actionsOf(id)).containsExactly(actions);
    }

    @Nested
    class AsVisitor {
        @Test
        void learns_what_happened_since_a_record_became_public() {
            Draft draft = Drafts.partner().published();
            draft.patch(Person.PONTCHARRA_EDITOR, "{\"territory\": \"Kayes\"}");
            draft.step(Person.MODERATOR, "withdrawal", "{}");
            draft.patch(Person.PONTCHARRA_EDITOR, "{\"territory\": \"Ségou\"}");
            draft.step(Person.MODERATOR, "restoration", null);
            awaitActions(draft.id(), "published", "changed", "withdrawn", "restored");
        }

        @Test
        void never_learns_of_a_draft() {
            Draft draft = Drafts.partner();
            draft.submitted().step(Person.MODERATOR, "return", "{\"reason\": \"Non.\"}");
            draft.step(Person.MODERATOR, "withdrawal", "{}").then().statusCode(200);
            Draft later = Drafts.partner().published();
            awaitActions(later.id(), "published");
            assertThat(actionsOf(draft.id())).isEmpty();
        }

        @Test
        void goes_on_from_the_last_change_known() throws Exception {
            Draft first = Drafts.partner().published();
            awaitActions(first.id(), "published");
            List<Map<String, Object>> known = feed();
            long last = ((Number) known.get(known.size() - 1).get("seq")).longValue();
            String json = Person.VISITOR
                    .asks()
                    .get("/api/v1/changes?since=" + last)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            ChangeView.Feed end = mapper.readValue(json, ChangeView.Feed.class);
            assertThat(end.items())
                    .noneMatch(change -> change.seq() <= last && change.rootId().equals(UUID.fromString(first.id())));
            Draft second = Drafts.partner().published();
            awaitActions(second.id(), "published");
            Person.VISITOR
                    .asks()
                    .urlEncodingEnabled(false)
                    .get(end.next())
                    .then()
                    .body(
                            "items.find { it.rootId == '" + second.id() + "' }.url",
                            endsWith(second.address().replaceFirst("^https?://[^/]+", "")));
        }

        @Test
        void is_told_that_a_place_in_the_feed_is_unknown() {
            Person.VISITOR
                    .asks()
                    .get("/api/v1/changes?since=999999999")
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", equalTo("since"));
            Person.VISITOR.asks().get("/api/v1/changes?since=-1").then().statusCode(400);
            Person.VISITOR.asks().get("/api/v1/changes?limit=101").then().statusCode(400);
        }
    }

    /** A change whose transaction began first, took a number first, and commits last. */
    @Test
    void a_change_that_commits_late_is_not_missed() throws SQLException {
        UUID late = UUID.randomUUID();
        try (Connection slow = dataSource.getConnection();
                Statement write = slow.createStatement()) {
            slow.setAutoCommit(false);
            write.execute("""
                    insert into record_change (changed_at, record_type, record_id, root_type, root_id, action, fields, is_public)
                    values (now(), 'partner', '%1$s', 'partner', '%1$s', 'changed', '{}', true)""".formatted(late));
            Draft quick = Drafts.partner().published();
            assertThat(actionsOf(quick.id())).isEmpty();
            slow.commit();
            awaitActions(quick.id(), "published");
        }
        assertThat(actionsOf(late.toString())).containsExactly("changed");
    }
}
