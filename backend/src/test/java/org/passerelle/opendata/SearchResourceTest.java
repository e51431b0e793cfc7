package org.passerelle.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.World;

@ApiTest
class SearchResourceTest {
    @Inject
    Atlas atlas;

    @Inject
    World world;

    @Inject
    ObjectMapper mapper;

    private static JsonPath search(Person person, String q) {
        return Atlas.get(person, "/search?q=" + java.net.URLEncoder.encode(q, java.nio.charset.StandardCharsets.UTF_8));
    }

    @Nested
    class AsVisitor {
        @Test
        void finds_partners_and_projects_together_without_accents() throws Exception {
            world.dembela();
            String word = Atlas.word();
            atlas.published("Déchets " + word, "");
            JsonPath found =
                    search(Person.VISITOR, "dechets " + word.substring(0, 12).toUpperCase());
            assertThat(found.getString("items[0].recordType")).isEqualTo("project");
            assertThat(found.getString("items[0].detail")).isEqualTo("Pontcharra (France), Dembela (Mali)");
            assertThat(found.getString("items[0].url")).contains("/projets/");
            assertThat(search(Person.VISITOR, "commune rurale demb").getList("items.slug"))
                    .first()
                    .isEqualTo("commune-rurale-de-dembela");
            mapper.readValue(
                    Person.VISITOR.asks().get("/api/v1/search?q=" + word).asString(), SearchView.class);
        }

        @Test
        void finds_what_teams_learnt_and_told_with_how_many_of_each_kind() {
            String word = Atlas.word();
            String project = atlas.published("Forage " + word, "");
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .body("{\"kind\": \"lesson\", \"texts\": {\"fr\": \"Réunir le comité tôt, %s.\"}}".formatted(word))
                    .post("/api/v1/projects/" + project + "/lessons")
                    .then()
                    .statusCode(201);
            report(project, "Relevé " + word, true);
            report(project, "Entre nous " + word, false);
            JsonPath found = search(Person.VISITOR, word);
            assertThat(found.getList("kinds.recordType")).containsExactly("project", "lesson", "progress-report");
            assertThat(found.<Integer>getList("kinds.count")).containsExactly(1, 1, 1);
            assertThat(found.getString("items.find { it.recordType == 'lesson' }.url"))
                    .contains("/enseignements/");
            assertThat(search(Person.PONTCHARRA_EDITOR, "entre nous " + word).getList("items"))
                    .isEmpty();
            JsonPath reports = Atlas.get(Person.VISITOR, "/search?type=progress-report&q=" + word);
            assertThat(reports.getInt("total")).isEqualTo(1);
            assertThat(reports.getString("items[0].titles.fr")).isEqualTo("Relevé " + word);
            assertThat(reports.getList("kinds")).hasSize(3);
        }

        private static void report(String project, String situation, boolean open) {
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .body("""
                            {"report": {"dated": {"value": "2021-06-30", "precision": "day"}, "situation": {"fr": "%s"}, "openToAll": %s}}""".formatted(situation, open))
                    .post("/api/v1/projects/" + project + "/progress-reports")
                    .then()
                    .statusCode(201);
        }

        @Test
        void finds_an_identifier_first_however_it_is_parted() {
            String number = "FR-" + (100_000_000 + (int) (Math.random() * 899_999_999));
            String address = Person.PONTCHARRA_EDITOR
                    .asks()
                    .body("""
                            {"names": {"fr": "Village %s"}, "type": "municipality", "country": "ML",
                             "identifiers": [{"scheme": "TEST", "value": "%s"}]}""".formatted(UUID.randomUUID(), number))
                    .post("/api/v1/partners?confirmedNew=true")
                    .then()
                    .statusCode(201)
                    .extract()
                    .header("Location");
            assertThat(search(Person.VISITOR, number).getList("items")).isEmpty();
            publish(address);
            assertThat(search(Person.VISITOR, number.toLowerCase()).getList("items.id"))
                    .hasSize(1);
            assertThat(Atlas.get(Person.VISITOR, "/partners?q=" + number).getInt("total"))
                    .isEqualTo(1);
        }

        @Test
        void is_offered_names_written_nearly_so() {
            world.pontcharra();
            JsonPath found = search(Person.VISITOR, "pontchara");
            assertThat(found.getBoolean("approximate")).isTrue();
            assertThat(found.getList("items.slug")).contains("pontcharra");
        }

        @Test
        void finds_no_draft_even_when_misspelt() {
            String word = Atlas.word();
            atlas.draft(word, "");
            assertThat(search(Person.VISITOR, word).getInt("total")).isZero();
            assertThat(search(Person.VISITOR, word + "x").getInt("total")).isZero();
        }

        @Test
        void is_asked_for_words() {
            Person.VISITOR
                    .asks()
                    .get("/api/v1/search?q=")
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("q"));
        }
    }

    @Nested
    class AsEditorOfThePartner {
        @Test
        void finds_only_what_everybody_finds() {
            String word = Atlas.word();
            atlas.draft(word, "");
            assertThat(search(Person.PONTCHARRA_EDITOR, word).getInt("total")).isZero();
        }
    }

    private static void publish(String address) {
        String submitted = Person.PONTCHARRA_EDITOR
                .asks()
                .header("If-Match", Person.PONTCHARRA_EDITOR.asks().get(address).header("ETag"))
                .post(address + "/submission")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        Person.MODERATOR
                .asks()
                .header("If-Match", submitted)
                .post(address + "/publication")
                .then()
                .statusCode(200);
    }
}
