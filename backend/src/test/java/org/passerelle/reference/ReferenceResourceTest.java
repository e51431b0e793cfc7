package org.passerelle.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;

@ApiTest
class ReferenceResourceTest {
    private static ValidatableResponse reads(String address) {
        return Person.VISITOR.asks().get("/api/v1/" + address).then();
    }

    private static String aTheme(String code, String parent) {
        return """
                {"code": "%s", "labels": {"fr": "Essai", "en": "Trial", "it": "Prova"}, "parent": %s, "sectors": ["14031"]}""".formatted(code, parent == null ? "null" : "\"" + parent + "\"");
    }

    private static ValidatableResponse add(Person person, String code, String parent) {
        return person.asks().body(aTheme(code, parent)).post("/api/v1/themes").then();
    }

    private static String newCode() {
        return "trial-" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Nested
    class AsVisitor {
        @Test
        void reads_every_closed_list() {
            ClosedListsTest.lists().forEach((list, terms) -> reads(list)
                    .statusCode(200)
                    .header("Cache-Control", containsString("public"))
                    .header("ETag", notNullValue())
                    .body("items", hasSize(terms.size()))
                    .body("items.label", hasItem(terms.get(0).get("en").asText())));
        }

        @Test
        void reads_labels_in_three_languages_and_in_the_own_one() {
            reads("partner-types?lang=it")
                    .statusCode(200)
                    .body("items[0].code", equalTo("municipality"))
                    .body("items[0].label", equalTo("Comune"))
                    .body("items[0].labels.fr", equalTo("Commune"))
                    .body("items[0].iati", equalTo("11"));
        }

        @Test
        void reads_countries_by_name_with_a_point() {
            reads("countries?lang=fr")
                    .statusCode(200)
                    .body("items.find { it.code == 'ML' }.label", equalTo("Mali"))
                    .body("items.find { it.code == 'ML' }.latitude", greaterThan(16f))
                    .body("items.findAll { it.latitude == null }", hasSize(0))
                    .body("items.label", hasItems("Égypte", "États-Unis"));
            List<String> names = reads("countries?lang=fr").extract().path("items.label");
            assertThat(names.indexOf("Égypte")).isLessThan(names.indexOf("France"));
        }

        @Test
        void reads_currencies_languages_sectors_and_goals() {
            reads("currencies").body("items.code", hasItems("EUR", "XOF"));
            reads("languages").body("items.code", hasItems("fr", "bm"));
            reads("sectors").body("items.code", hasItem("14031"));
            reads("sdgs").body("items", hasSize(17)).body("items[5].label", equalTo("Water and sanitation"));
        }

        @Test
        void reads_the_tree_of_themes_in_reading_order() {
            List<String> codes = reads("themes").extract().path("items.code");
            assertThat(codes.indexOf("water-and-waste"))
                    .isLessThan(codes.indexOf("drinking-water"))
                    .isGreaterThan(codes.indexOf("environment-climate-energy"));
            reads("themes/drinking-water")
                    .statusCode(200)
                    .body("parent", equalTo("water-and-waste"))
                    .body("level", equalTo(3))
                    .body("sectors.code", contains("14031"));
        }

        @Test
        void is_told_when_a_theme_does_not_exist() {
            reads("themes/astrology").statusCode(404).contentType("application/problem+json");
        }

        @Test
        void cannot_add_a_theme() {
            add(Person.VISITOR, newCode(), "health").statusCode(401);
        }
    }

    @Nested
    class AsEditor {
        @Test
        void cannot_add_a_theme() {
            add(Person.PONTCHARRA_EDITOR, newCode(), "health").statusCode(403);
        }
    }

    @Nested
    class AsModerator {
        @Test
        void adds_a_theme_and_retires_it() {
            String code = newCode();
            String tag = add(Person.MODERATOR, code, "health")
                    .statusCode(201)
                    .body("level", equalTo(3))
                    .extract()
                    .header("ETag");
            Person.MODERATOR
                    .asks()
                    .contentType("application/merge-patch+json")
                    .header("If-Match", tag)
                    .body("{\"retired\": true}")
                    .patch("/api/v1/themes/" + code)
                    .then()
                    .statusCode(200)
                    .body("retired", equalTo(true))
                    .body("labels.it", equalTo("Prova"));
        }

        @Test
        void cannot_use_a_code_twice() {
            add(Person.MODERATOR, "health", null).statusCode(422).body("violations.code", contains("code-taken"));
        }

        @Test
        void cannot_build_a_fourth_level() {
            add(Person.MODERATOR, newCode(), "drinking-water")
                    .statusCode(422)
                    .body("violations.code", contains("theme-too-deep"));
        }

        @Test
        void cannot_name_an_unknown_sector_or_parent() {
            add(Person.MODERATOR, newCode(), "astrology").statusCode(422).body("violations.field", contains("parent"));
        }

        @Test
        void cannot_put_a_theme_under_itself() {
            String tag = reads("themes/health-and-wellbeing").extract().header("ETag");
            Person.MODERATOR
                    .asks()
                    .contentType("application/merge-patch+json")
                    .header("If-Match", tag)
                    .body("{\"parent\": \"health\"}")
                    .patch("/api/v1/themes/health-and-wellbeing")
                    .then()
                    .statusCode(422)
                    .body("violations.code", contains("theme-cycle"));
        }

        @Test
        void must_say_which_version_is_changed() {
            Person.MODERATOR
                    .asks()
                    .body(aTheme("culture", "culture-and-heritage"))
                    .put("/api/v1/themes/culture")
                    .then()
                    .statusCode(428);
        }
    }
}
