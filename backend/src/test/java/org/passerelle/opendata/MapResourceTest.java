package org.passerelle.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;

@ApiTest
class MapResourceTest {
    @Inject
    Atlas atlas;

    @Inject
    ObjectMapper mapper;

    @Nested
    class AsVisitor {
        @Test
        void sees_territories_and_the_line_between_them() throws Exception {
            String word = Atlas.word();
            atlas.published(word + " un", Atlas.PLACES);
            String slug = Atlas.get(Person.VISITOR, "/projects/" + atlas.published(word + " deux", Atlas.PLACES))
                    .getString("slug");
            String json = Person.VISITOR
                    .asks()
                    .get("/api/v1/map?q=" + word)
                    .then()
                    .statusCode(200)
                    .contentType(startsWith("application/geo+json"))
                    .header("Cache-Control", startsWith("public"))
                    .body("projects", equalTo(2))
                    .body("located", equalTo(2))
                    .body("features.properties.kind", contains("territory", "territory", "link"))
                    .body("features[0].properties.slugs[0]", equalTo(slug))
                    .body("features[1].properties.countryLabel", equalTo("Mali"))
                    .body("features[1].geometry.coordinates", contains(-6.2f, 11.68f))
                    .body("features[2].properties.projects", equalTo(2))
                    .extract()
                    .asString();
            MapView view = mapper.readValue(json, MapView.class);
            assertThat(view.features().get(2).properties().from()).isEqualTo("Pontcharra");
        }

        @Test
        void sees_one_territory_however_its_name_is_written() {
            String word = Atlas.word();
            atlas.published(
                    word,
                    "\"places\": [{\"name\": \"Kolondiéba\", \"country\": \"ML\", \"region\": \"Sikasso\", \"side\": \"south\", \"latitude\": 11.09, \"longitude\": -6.89}]");
            atlas.published(word, "\"places\": [{\"name\": \"KOLONDIEBA\", \"country\": \"ML\", \"side\": \"south\"}]");
            JsonPath map = Atlas.get(Person.VISITOR, "/map?q=" + word);
            assertThat(map.getList("features.id")).containsExactly("ML/sikasso/kolondieba");
            assertThat(map.getInt("features[0].properties.projects")).isEqualTo(2);
        }

        @Test
        void sees_two_territories_of_the_same_name_apart() {
            String word = Atlas.word();
            atlas.published(
                    word,
                    "\"places\": [{\"name\": \"Bema\", \"country\": \"ML\", \"region\": \"Kayes\", \"side\": \"south\", \"latitude\": 15.0, \"longitude\": -9.0},"
                            + "{\"name\": \"Bema\", \"country\": \"ML\", \"region\": \"Mopti\", \"side\": \"south\", \"latitude\": 15.0, \"longitude\": -9.0}]");
            assertThat(Atlas.get(Person.VISITOR, "/map?q=" + word).getList("features"))
                    .hasSize(2);
        }

        @Test
        void is_told_how_many_projects_have_no_point() {
            String word = Atlas.word();
            atlas.published(word, "\"places\": [{\"name\": \"Nulle part\", \"country\": \"ML\", \"side\": \"south\"}]");
            JsonPath map = Atlas.get(Person.VISITOR, "/map?q=" + word);
            assertThat(map.getInt("projects")).isEqualTo(1);
            assertThat(map.getInt("located")).isZero();
        }

        @Test
        void sees_no_draft_on_the_map_nor_in_the_facets() {
            String word = Atlas.word();
            atlas.draft(word, Atlas.PLACES);
            for (String asked : new String[] {"?q=" + word, "?q=" + word + "&publication=draft"}) {
                assertThat(Atlas.get(Person.VISITOR, "/map" + asked).getInt("projects"))
                        .isZero();
                assertThat(Atlas.get(Person.VISITOR, "/facets" + asked).getInt("projects"))
                        .isZero();
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"country=ZZ", "theme=no-such-theme", "sdg=18", "status=lost", "role=boss", "bbox=1,2,3"})
        void is_told_which_value_is_on_no_list(String filter) {
            for (String address :
                    new String[] {"projects", "map", "facets", "stats/summary", "stats/funding", "funding-lines"}) {
                Person.VISITOR
                        .asks()
                        .get("/api/v1/" + address + "?" + filter)
                        .then()
                        .statusCode(400)
                        .body("violations.field", contains(filter.replaceFirst("=.*", "")));
            }
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                cursor=nonsense                        | malformed
                bbox=1,2,3                             | not-a-box
                bbox=5,10,-5,20                        | not-a-box
                updatedSince=yesterday                 | not-an-instant
                updatedSince=%2B12026-01-01T00:00:00Z  | not-an-instant
                """)
        void is_told_what_was_expected(String filter, String code) {
            Person.VISITOR
                    .asks()
                    .urlEncodingEnabled(false)
                    .get("/api/v1/projects?" + filter)
                    .then()
                    .statusCode(400)
                    .body("violations.code", contains(code));
        }

        @Test
        void is_told_which_parameter_does_not_exist() {
            Person.VISITOR
                    .asks()
                    .get("/api/v1/map?contry=ML")
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("contry"));
        }
    }

    @Nested
    class AsSomebodyElsewhere {
        @Test
        void sees_no_draft() {
            String word = Atlas.word();
            atlas.draft(word, Atlas.PLACES);
            Person.CERGY_EDITOR
                    .asks()
                    .get("/api/v1/map?publication=draft&q=" + word)
                    .then()
                    .body("projects", equalTo(0))
                    .body("features.properties.slugs.flatten()", not(hasItem(startsWith(word))));
        }
    }

    @Nested
    class AsEditorOfThePartner {
        @Test
        void sees_the_own_drafts_when_asking_for_them() {
            String word = Atlas.word();
            atlas.draft(word, Atlas.PLACES);
            assertThat(Atlas.get(Person.DEMBELA_EDITOR, "/map?publication=draft&q=" + word)
                            .getInt("projects"))
                    .isEqualTo(1);
        }
    }
}
