package org.passerelle.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;

@ApiTest
class ExportTest {
    @Inject
    Atlas atlas;

    static List<NamedCsvRecord> csv(Person person, String address) {
        Response answer =
                person.asks().accept("text/csv").urlEncodingEnabled(false).get(Atlas.address(address));
        answer.then().statusCode(200).contentType(startsWith("text/csv"));
        return CsvReader.builder().ofNamedCsvRecord(answer.asString()).stream().toList();
    }

    @Nested
    class AsVisitor {
        @Test
        void gets_the_projects_with_codes_labels_amounts_and_addresses() {
            String word = Atlas.word();
            String id = atlas.published("=1+1;" + word, "");
            atlas.line(id, "\"funderName\": \"@Ministère\", \"year\": 2020", "1000.50", "EUR", "100");
            List<NamedCsvRecord> rows = csv(Person.VISITOR, "/projects?q=" + word);
            assertThat(rows).hasSize(1);
            NamedCsvRecord row = rows.get(0);
            assertThat(row.getField("title_fr")).as("made harmless").startsWith("'=1+1;");
            assertThat(row.getField("theme_codes")).isEqualTo("waste");
            assertThat(row.getField("place_country_labels")).isEqualTo("France | Mali");
            assertThat(row.getField("partner_role_codes")).isEqualTo("lead+funder | operator");
            assertThat(row.getField("funding_amounts")).isEqualTo("1000.50");
            assertThat(row.getField("funding_currencies")).isEqualTo("EUR");
            assertThat(row.getField("api_url")).endsWith("/api/v1/projects/" + id);
            assertThat(row.getField("page_url")).contains("/projets/");
        }

        @Test
        void gets_the_lines_of_a_project_as_numbers() {
            String id = atlas.published(Atlas.word(), "");
            atlas.line(id, "\"funderName\": \"@Ministère\", \"year\": 2020", "1000.50", "EUR", "100");
            atlas.line(id, "\"funderName\": \"Région\", \"year\": 2019", "20", "XOF", null);
            List<NamedCsvRecord> rows = csv(Person.VISITOR, "/projects/" + id + "/funding-lines");
            assertThat(rows).extracting(r -> r.getField("amount")).containsExactly("20.00", "1000.50");
            assertThat(rows).extracting(r -> r.getField("currency")).containsExactly("XOF", "EUR");
            assertThat(rows).extracting(r -> r.getField("levy_water")).containsExactly("", "100.00");
            assertThat(rows).extracting(r -> r.getField("funder_name")).containsExactly("Région", "'@Ministère");
            assertThat(csv(Person.VISITOR, "/funding-lines?lineFunder=@minist%C3%A8re"))
                    .extracting(r -> r.getField("project_id"))
                    .contains(id);
        }

        @Test
        void is_told_the_licence_and_keeps_the_file_by_its_tag() {
            String word = Atlas.word();
            atlas.published(word, "");
            Response answer = Person.VISITOR.asks().get("/api/v1/projects?format=csv&q=" + word);
            answer.then()
                    .statusCode(200)
                    .header(
                            "Content-Disposition",
                            matchesPattern("attachment; filename=\"passerelle-projects-\\d{4}-\\d\\d-\\d\\d\\.csv\""))
                    .header("Link", containsString("rel=\"license\""))
                    .header("Cache-Control", startsWith("public"))
                    .header("Vary", containsString("Accept"));
            Person.VISITOR
                    .asks()
                    .header("If-None-Match", answer.header("ETag"))
                    .get("/api/v1/projects?format=csv&q=" + word)
                    .then()
                    .statusCode(304);
        }

        @Test
        void is_not_told_by_the_tag_that_a_draft_was_written() {
            atlas.published(Atlas.word(), "");
            String tag =
                    Person.VISITOR.asks().get("/api/v1/partners?format=csv").header("ETag");
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .body("{\"names\": {\"fr\": \"Cercle %s\"}, \"type\": \"municipality\", \"country\": \"ML\"}"
                            .formatted(Atlas.word()))
                    .post("/api/v1/partners?confirmedNew=true")
                    .then()
                    .statusCode(201);
            assertThat(Person.VISITOR.asks().get("/api/v1/partners?format=csv").header("ETag"))
                    .isEqualTo(tag);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "partners",
                    "agreements",
                    "projects",
                    "events",
                    "funding-lines",
                    "indicators",
                    "lessons",
                    "change-stories",
                    "progress-reports",
                    "indicator-values",
                    "context-entries",
                    "evaluations",
                    "missions"
                })
        void gets_every_list_as_a_file(String list) {
            List<NamedCsvRecord> rows = csv(Person.VISITOR, "/" + list);
            assertThat(rows).hasSize(Atlas.get(Person.VISITOR, "/" + list).getInt("total"));
        }

        @Test
        void gets_the_projects_line_by_line_and_on_a_map() {
            String word = Atlas.word();
            atlas.published(word, "");
            String lines = Person.VISITOR
                    .asks()
                    .get("/api/v1/projects?format=ndjson&q=" + word)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(lines.lines()).hasSize(1).allMatch(l -> l.contains(word));
            Person.VISITOR
                    .asks()
                    .get("/api/v1/projects?format=geojson&q=" + word)
                    .then()
                    .statusCode(200)
                    .contentType(startsWith("application/geo+json"))
                    .body("projects", equalTo(1));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"*/*", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "application/json"
                })
        void gets_json_when_anything_will_do(String accepted) {
            for (String list : List.of("partners", "agreements", "projects", "events", "funding-lines")) {
                Person.VISITOR
                        .asks()
                        .header("Accept", accepted)
                        .get("/api/v1/" + list)
                        .then()
                        .statusCode(200)
                        .contentType(startsWith("application/json"));
            }
        }

        @ParameterizedTest
        @CsvSource({
            "/projects?format=odt, 400",
            "/projects?format=docx, 406",
            "/facets?format=csv, 406",
            "/projects?format=json, 200"
        })
        void is_told_which_format_there_is_not(String address, int status) {
            Response answer = Person.VISITOR.asks().get("/api/v1" + address);
            answer.then().statusCode(status);
            assertThat(answer.contentType())
                    .startsWith(status == 200 ? "application/json" : "application/problem+json");
        }

        @Test
        void gets_no_draft_in_any_file() {
            String word = Atlas.word();
            String id = atlas.draft(word, "").path("id");
            atlas.line(id, "\"funderName\": \"Région\", \"year\": 2020", "7000", "EUR", null);
            for (Person stranger : List.of(Person.VISITOR, Person.CERGY_EDITOR)) {
                assertThat(csv(stranger, "/projects?publication=draft&q=" + word))
                        .isEmpty();
                assertThat(csv(stranger, "/funding-lines?publication=draft&q=" + word))
                        .isEmpty();
                stranger.asks()
                        .accept("text/csv")
                        .get("/api/v1/projects/" + id + "/funding-lines")
                        .then()
                        .statusCode(404)
                        .contentType("application/problem+json");
            }
            assertThat(csv(Person.PONTCHARRA_EDITOR, "/projects?publication=draft&q=" + word))
                    .hasSize(1);
        }
    }
}
