package org.passerelle.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.SameCells;
import org.passerelle.testsupport.Workbooks;

/** The lists as workbooks: the rows of the CSV with the same filters, typed, and a sheet that says what they are. */
@ApiTest
class WorkbookTest {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    Atlas atlas;

    /** The rows of a list as a person gets them. */
    static Workbooks.Sheet sheet(Person person, String address) {
        Response answer = person.asks().accept(XLSX).urlEncodingEnabled(false).get(Atlas.address(address));
        answer.then().statusCode(200).contentType(XLSX);
        return Workbooks.read(answer.asByteArray()).get(0);
    }

    private static String csv(Person person, String address) {
        return person.asks()
                .accept("text/csv")
                .get(Atlas.address(address))
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Nested
    class AsVisitor {
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
        void gets_every_list_with_the_cells_of_its_csv(String list) {
            atlas.line(
                    atlas.published(Atlas.word(), ""), "\"funderName\": \"Région\", \"year\": 2020", "7", "EUR", "1");
            SameCells.inBoth(csv(Person.VISITOR, "/" + list), sheet(Person.VISITOR, "/" + list));
        }

        @Test
        void gets_texts_as_they_were_written_even_those_that_begin_like_a_formula() {
            String word = Atlas.word();
            String title = "=HYPERLINK(\"https://elsewhere.test\";\"" + word + "\")";
            atlas.published(title, "");
            Workbooks.Sheet sheet = sheet(Person.VISITOR, "/projects?q=" + word);
            assertThat(sheet.column("title_fr")).containsExactly(title);
            SameCells.inBoth(csv(Person.VISITOR, "/projects?q=" + word), sheet);
        }

        @Test
        void gets_amounts_and_counts_as_numbers_and_days_as_dates() {
            String word = Atlas.word();
            String id = atlas.published(
                    word,
                    "\"start\": {\"value\": \"2020\", \"precision\": \"year\"}, \"end\": {\"value\": \"2022-06-30\", \"precision\": \"day\"}, \"status\": \"finished\"");
            atlas.line(id, "\"funderName\": \"@Ministère\", \"year\": 2020", "1000.50", "EUR", "100");
            Workbooks.Sheet lines = sheet(Person.VISITOR, "/projects/" + id + "/funding-lines");
            assertThat(lines.column("amount")).containsExactly(new BigDecimal("1000.50"));
            assertThat(lines.column("levy_water")).containsExactly(new BigDecimal("100.00"));
            assertThat(lines.column("year")).containsExactly(new BigDecimal("2020"));
            assertThat(lines.column("funder_name")).containsExactly("@Ministère");
            Workbooks.Sheet projects = sheet(Person.VISITOR, "/projects?q=" + word);
            assertThat(projects.column("funding_lines")).containsExactly(BigDecimal.ONE);
            assertThat(projects.column("start")).containsExactly("2020");
            assertThat(projects.column("end")).containsExactly(LocalDate.of(2022, 6, 30));
        }

        @Test
        void is_told_licence_source_day_address_and_what_the_columns_mean() {
            String word = Atlas.word();
            atlas.published(word, "");
            Workbooks.Sheet about = Workbooks.read(Person.VISITOR
                            .asks()
                            .get("/api/v1/projects?format=xlsx&lang=it&q=" + word)
                            .asByteArray())
                    .get(1);
            assertThat(about.name()).isEqualTo("Su questo file");
            assertThat(about.rows().stream()
                            .map(row -> String.valueOf(row.get(1).value())))
                    .anyMatch(value -> value.contains("Licence Ouverte 2.0"))
                    .anyMatch(value -> value.startsWith("Passerelle, atlante della cooperazione decentrata, 20"))
                    .anyMatch(value -> value.endsWith("/api/v1/projects?format=xlsx&lang=it&q=" + word))
                    .contains("Titolo in francese");
            assertThat(about.rows().stream().map(row -> row.get(0).value()))
                    .containsAll(ExportTables.PROJECTS.header());
        }

        @Test
        void keeps_the_file_by_its_tag() {
            String address = "/api/v1/projects?format=xlsx&q=" + Atlas.word();
            Response answer = Person.VISITOR.asks().get(address);
            answer.then()
                    .statusCode(200)
                    .contentType(XLSX)
                    .header(
                            "Content-Disposition",
                            matchesPattern("attachment; filename=\"passerelle-projects-\\d{4}-\\d\\d-\\d\\d\\.xlsx\""))
                    .header("ETag", startsWith("W/\""))
                    .header("Link", containsString("rel=\"license\""))
                    .header("Cache-Control", startsWith("public"))
                    .header("Vary", containsString("Accept"));
            Person.VISITOR
                    .asks()
                    .header("If-None-Match", answer.header("ETag"))
                    .get(address)
                    .then()
                    .statusCode(304);
            Person.VISITOR
                    .asks()
                    .get(address.replace("xlsx", "csv"))
                    .then()
                    .header(
                            "ETag",
                            org.hamcrest.Matchers.not(
                                    containsString(answer.header("ETag").substring(2))));
        }

        @ParameterizedTest
        @CsvSource({
            "/projects?format=xls, */*, 400",
            "/projects?format=xlsx&sort=colour, */*, 400",
            "/projects?format=xlsx&colour=red, */*, 400",
            "/facets?format=xlsx, */*, 406",
            "/catalog?format=xlsx, */*, 406",
            "/projects, application/vnd.ms-excel, 406"
        })
        void is_told_what_there_is_not(String address, String accepted, int status) {
            Person.VISITOR
                    .asks()
                    .accept(accepted)
                    .get("/api/v1" + address)
                    .then()
                    .statusCode(status)
                    .contentType("application/problem+json")
                    .body("status", equalTo(status));
        }
    }

    @Nested
    class OfADraft {
        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({
            "VISITOR, 0",
            "NO_PARTNER, 0",
            "CERGY_EDITOR, 0",
            "CERGY_ADMIN, 0",
            "PORTAL, 0",
            "PONTCHARRA_REPORTER, 1",
            "PONTCHARRA_EDITOR, 1",
            "PONTCHARRA_ADMIN, 1",
            "DEMBELA_EDITOR, 1",
            "MODERATOR, 1",
            "PLATFORM_ADMIN, 1"
        })
        void gets_the_rows_who_may_read_it(Person person, int rows) {
            String word = Atlas.word();
            String id = atlas.draft(word, "").path("id");
            atlas.line(id, "\"funderName\": \"Région\", \"year\": 2020", "7000", "EUR", null);
            for (String list : java.util.List.of("projects", "funding-lines")) {
                Workbooks.Sheet sheet = sheet(person, "/" + list + "?publication=draft&q=" + word);
                assertThat(sheet.rows()).as(list).hasSize(rows + 1);
            }
            Response lines = person.asks().accept(XLSX).get("/api/v1/projects/" + id + "/funding-lines");
            lines.then().statusCode(rows == 0 ? 404 : 200);
            if (person != Person.VISITOR) {
                lines.then().header("Cache-Control", "private, no-store");
            }
        }
    }
}
