package org.passerelle.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.SameCells;
import org.passerelle.testsupport.SharedProjects;
import org.passerelle.testsupport.Workbooks;

/** What the partners of a project answered to the guide as a file. */
@ApiTest
class GuideExportTest {
    @Inject
    SharedProjects projects;

    @Inject
    ObjectMapper mapper;

    private String guide;

    @BeforeEach
    void twoAnswersAndOneForThePartnersAlone() {
        guide = projects.ofPontcharraAndDembela() + "/guide";
        answer(Person.PONTCHARRA_EDITOR, "q17", "Un point par mois.", true);
        answer(Person.DEMBELA_EDITOR, "q17", "=1+1", false);
    }

    private void answer(Person person, String question, String text, boolean open) {
        person.asks()
                .body("""
                        {"step": "follow-up", "state": "done", "answers": [{"question": "%s", "text": {"fr": "%s"}}], "openToAll": %s}""".formatted(question, text, open))
                .post(guide + "-answers")
                .then()
                .statusCode(201);
    }

    private String file(Person person, String format) {
        return person.asks()
                .get(guide + "?lang=fr&format=" + format)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private JsonNode row(Person person) throws Exception {
        String lines = file(person, "ndjson");
        assertThat(lines.lines()).hasSize(1);
        return mapper.readTree(lines);
    }

    @Test
    void sets_the_answers_of_both_sides_beside_each_other() throws Exception {
        JsonNode row = row(Person.DEMBELA_EDITOR);
        assertThat(row.path("question_code").asText()).isEqualTo("q17");
        assertThat(row.path("question_label").asText()).isNotBlank();
        assertThat(row.path("round").asInt()).isEqualTo(1);
        assertThat(row.path("north_answers").asText()).isEqualTo("Un point par mois.");
        assertThat(row.path("south_answers").asText()).isEqualTo("=1+1");
        assertThat(row.path("sides_differ").asText()).isEqualTo("true");
    }

    @Test
    void what_is_not_open_to_all_is_for_the_partners_in_every_format() throws Exception {
        assertThat(row(Person.VISITOR).path("south_answers").isNull()).isTrue();
        assertThat(file(Person.CERGY_EDITOR, "csv")).doesNotContain("1+1");
        assertThat(file(Person.PONTCHARRA_REPORTER, "csv")).contains("'=1+1");
    }

    @Test
    void does_not_stand_in_the_way_of_the_page() {
        Person.VISITOR.asks().get(guide).then().statusCode(200).contentType(startsWith("application/json"));
        assertThat(file(Person.VISITOR, "json")).contains("\"rounds\"");
    }

    @Test
    void the_workbook_has_the_cells_of_the_csv() {
        byte[] workbook =
                Person.DEMBELA_EDITOR.asks().get(guide + "?lang=fr&format=xlsx").asByteArray();
        SameCells.inBoth(
                file(Person.DEMBELA_EDITOR, "csv"), Workbooks.read(workbook).get(0));
    }
}
