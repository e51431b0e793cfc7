package org.passerelle.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.SharedProjects;
import org.passerelle.testsupport.Workbooks;

/** The financial and technical report of a period. */
@ApiTest
class PeriodReportTest {
    private static final String YEAR_2024 = "?from=2024-01-01&to=2024-12-31";

    @Inject
    SharedProjects projects;

    private String project;

    @BeforeEach
    void aProjectOfThreeYears() {
        project = projects.ofPontcharraAndDembela();
        line("Bailleur d’avant", 2023, "999", "EUR", "cash", "spent", "");
        line(
                "Agence de l’eau",
                2024,
                "12000.50",
                "EUR",
                "cash",
                "received",
                ", \"levies\": [{\"scheme\": \"water\", \"amount\": \"4000\"}]");
        line("=Région()", 2024, "7999.50", "EUR", "in-kind", "received", "");
        line("Cercle", 2024, "650000", "XOF", "cash", "promised", "");
        write("progress-reports", report("2024-03-10", "Le forage est <creusé> & testé.", true));
        write("progress-reports", report("2024-09-10", "Entre nous : la pompe attend.", false));
        write("progress-reports", report("2025-02-01", "Une autre année.", true));
        indicator();
    }

    private void write(String part, String body) {
        Person.PONTCHARRA_EDITOR
                .asks()
                .body(body)
                .post(project + "/" + part)
                .then()
                .statusCode(201);
    }

    private void line(String funder, int year, String amount, String currency, String kind, String state, String more) {
        write("funding-lines", """
                {"funderName": "%s", "year": %d, "amount": {"amount": "%s", "currency": "%s"}, "side": "north", "kind": "%s", "state": "%s"%s}""".formatted(funder, year, amount, currency, kind, state, more));
    }

    private static String report(String day, String situation, boolean open) {
        return """
                {"report": {"dated": {"value": "%s", "precision": "day"}, "situation": {"fr": "%s"}, "difficulties": {"fr": "Piste coupée."}, "unforeseen": true, "openToAll": %s}, "values": []}""".formatted(day, situation, open);
    }

    private void indicator() {
        String id = Person.PONTCHARRA_EDITOR
                .asks()
                .body("""
                        {"titles": {"fr": "Ménages desservis"}, "measure": "unit", "unit": {"fr": "ménages"}, "baseline": {"value": "12"},
                         "dimensions": [{"code": "sex", "kind": "sex", "labels": {"fr": "Sexe"}, "categories": [{"code": "women", "labels": {"fr": "Femmes"}}, {"code": "men", "labels": {"fr": "Hommes"}}]}]}""")
                .post(project + "/indicators")
                .path("id");
        for (int year : List.of(2023, 2024)) {
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .body(
                            """
                            {"starts": {"value": "%1$d", "precision": "year"}, "ends": {"value": "%1$d", "precision": "year"}, "target": "%1$d"%2$s}""".formatted(
                                            year,
                                            year == 2023
                                                    ? ", \"actual\": \"77\""
                                                    : ", \"actual\": \"40\", \"parts\": [{\"dimension\": \"sex\", \"category\": \"women\", \"actual\": \"22\"}, {\"dimension\": \"sex\", \"category\": \"men\", \"actual\": \"18\"}]"))
                    .post("/api/v1/indicators/" + id + "/values")
                    .then()
                    .statusCode(201);
        }
        write("indicators", "{\"titles\": {\"fr\": \"Sans mesure\"}, \"measure\": \"percentage\"}");
    }

    private Response ask(Person person, String query) {
        return person.asks().get(project + "/period-report" + query);
    }

    private Docx document(Person person, String query) {
        Response answer = ask(person, query);
        answer.then()
                .statusCode(200)
                .contentType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        return Docx.read(answer.asByteArray());
    }

    private List<Workbooks.Sheet> workbook(Person person, String query) {
        Response answer = ask(person, query + "&format=xlsx");
        answer.then().statusCode(200);
        return Workbooks.readWithFormulas(answer.asByteArray());
    }

    @Nested
    class TheDocument {
        @ParameterizedTest
        @CsvSource({
            "fr, fr-FR, Reçu, '20 000', '650 000', pas de donnée, À compléter, page 1 sur 1",
            "en, en-GB, Received, '20,000', '650,000', no data, To be completed, page 1 of 1",
            "it, it-IT, Ricevuto, '20.000', '650.000', nessun dato, Da completare, pagina 1 di 1"
        })
        void says_the_data_of_the_period_in_the_language_asked_for(
                String lang,
                String language,
                String received,
                String euros,
                String francs,
                String noData,
                String toComplete,
                String page) {
            Docx document = document(Person.VISITOR, YEAR_2024 + "&lang=" + lang);
            assertThat(document.text())
                    .contains(
                            "Le forage est <creusé> & testé.",
                            "Piste coupée.",
                            "=Région()",
                            "12",
                            "40 ménages",
                            "Femmes 22 ménages",
                            noData,
                            toComplete,
                            page)
                    .doesNotContain("Une autre année.", "77 ménages", "Bailleur d’avant", "{0}");
            assertThat(document.language()).isEqualTo(language);
            assertThat(document.author()).isEqualTo("Passerelle");
            assertThat(document.title()).contains("Projet ");
            assertThat(document.headersRepeat()).isTrue();
            assertThat(document.headings())
                    .anyMatch(h -> h.startsWith("Heading1 "))
                    .anyMatch(h -> h.startsWith("Heading3 "));
            List<List<String>> funders = document.table(received);
            assertThat(funders.get(funders.size() - 1).get(funders.get(0).indexOf(received)))
                    .isEqualTo(euros);
            assertThat(document.text()).contains(francs);
        }

        @Test
        void never_adds_one_currency_to_another() {
            assertThat(document(Person.VISITOR, YEAR_2024 + "&lang=fr").text())
                    .contains("Total EUR", "Total XOF")
                    .doesNotContain("670 000");
        }

        @Test
        void of_a_period_without_data_says_so() {
            Docx document = document(Person.VISITOR, "?from=1995-01-01&to=1995-12-31&lang=fr");
            assertThat(document.text())
                    .contains(
                            "Aucune ligne de financement pour cette période.",
                            "Aucun point de suivi dans cette période.",
                            "Aucune mission dans cette période.",
                            "aucune valeur dans la période");
        }
    }

    @Nested
    class TheWorkbook {
        @Test
        void has_sums_that_are_those_of_its_lines_for_each_currency() {
            Workbooks.Sheet money =
                    workbook(Person.VISITOR, YEAR_2024 + "&lang=en").get(1);
            List<Object> names = money.values(0);
            int funder = names.indexOf("Funder");
            int currency = names.indexOf("Currency");
            for (String code : List.of("EUR", "XOF")) {
                for (String state : List.of("Promised", "Received")) {
                    int column = names.indexOf(state);
                    BigDecimal lines = BigDecimal.ZERO;
                    Workbooks.Cell sum = null;
                    for (List<Workbooks.Cell> row : money.rows()) {
                        if (("Total " + code).equals(row.get(funder).value())) {
                            sum = row.get(column);
                            break;
                        }
                        if (code.equals(row.get(currency).value())
                                && row.get(column).value() instanceof BigDecimal amount) {
                            lines = lines.add(amount);
                        }
                    }
                    BigDecimal shown = (BigDecimal) Objects.requireNonNull(sum).value();
                    assertThat(shown == null ? BigDecimal.ZERO : shown).isEqualByComparingTo(lines);
                    assertThat(sum.formula() == null).isEqualTo(lines.signum() == 0);
                }
            }
            assertThat(money.column("Received")).contains(new BigDecimal("20000.00"), new BigDecimal("12000.50"));
        }

        @Test
        void takes_a_text_that_begins_like_a_formula_for_a_text() {
            assertThat(workbook(Person.VISITOR, YEAR_2024).get(1).rows().stream()
                            .flatMap(List::stream)
                            .filter(cell -> "=Région()".equals(cell.value())))
                    .hasSize(1)
                    .allMatch(cell -> cell.formula() == null);
        }

        @Test
        void has_figures_as_numbers_and_no_data_in_words() {
            Workbooks.Sheet indicators =
                    workbook(Person.VISITOR, YEAR_2024 + "&lang=en").get(3);
            assertThat(indicators.column("Value")).containsExactly(new BigDecimal("40"), "no data");
            assertThat(indicators.column("Baseline")).containsExactly(new BigDecimal("12"), "no data");
        }
    }

    @Test
    void what_the_partners_keep_among_themselves_is_for_them_and_says_so() {
        assertThat(document(Person.DEMBELA_EDITOR, YEAR_2024 + "&lang=fr").text())
                .contains("Entre nous : la pompe attend.", "Réservé aux partenaires du projet");
        for (Person person : List.of(Person.VISITOR, Person.CERGY_EDITOR)) {
            assertThat(document(person, YEAR_2024).text()).doesNotContain("Entre nous");
            assertThat(workbook(person, YEAR_2024).toString()).doesNotContain("Entre nous");
        }
    }

    @Test
    void of_a_draft_is_hidden_from_others() {
        project = projects.draft();
        assertThat(document(Person.PONTCHARRA_EDITOR, YEAR_2024 + "&lang=fr").text())
                .contains("Brouillon : cette fiche n’est pas publique.");
        ask(Person.VISITOR, YEAR_2024).then().statusCode(404);
        ask(Person.CERGY_EDITOR, YEAR_2024).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "'?to=2024-12-31', from, required",
        "'?from=2024-01-01', to, required",
        "'?from=2024&to=2024-12-31', from, not-a-date",
        "'?from=2024-06-01&to=2024-05-31', to, end-before-start",
        "'?from=2014-01-01&to=2024-01-01', to, period-too-long",
        "'?from=0999-01-01&to=0999-02-01', from, date-out-of-range"
    })
    void a_period_that_cannot_be_is_refused_at_its_field(String query, String field, String code) {
        ask(Person.VISITOR, query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].field", equalTo(field))
                .body("violations[0].code", equalTo(code));
    }

    @Test
    void ten_years_to_the_day_are_a_period() {
        ask(Person.VISITOR, "?from=2014-01-01&to=2023-12-31")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("2014-01-01-2023-12-31-en.docx"));
    }

    @Test
    void is_not_made_again_for_who_has_it() {
        String tag = ask(Person.VISITOR, YEAR_2024).header("ETag");
        Person.VISITOR
                .asks()
                .header("If-None-Match", tag)
                .get(project + "/period-report" + YEAR_2024)
                .then()
                .statusCode(304);
    }
}
