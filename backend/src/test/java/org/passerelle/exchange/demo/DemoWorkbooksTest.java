package org.passerelle.exchange.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.TestProfile;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.SameCells;
import org.passerelle.testsupport.Workbooks;

/** The demo records as workbooks: what the page, the API and the CSV say of them, a spreadsheet says too. */
@ApiTest
@TestProfile(WithDemoRecords.class)
class DemoWorkbooksTest {
    private static final String LINES =
            "projects/planification-communale-partagee-et-resiliente-au-sud-mali/funding-lines";

    private static Workbooks.Sheet sheet(String address) {
        return Workbooks.read(Person.VISITOR
                        .asks()
                        .get("/api/v1/" + address + (address.contains("?") ? "&" : "?") + "format=xlsx")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray())
                .get(0);
    }

    @Test
    void the_lines_of_Pontcharra_and_Dembela_add_up_in_a_spreadsheet() {
        Workbooks.Sheet lines = sheet(LINES);
        Map<Object, BigDecimal> years = IntStream.range(0, lines.rows().size() - 1)
                .boxed()
                .collect(Collectors.toMap(
                        i -> lines.column("year").get(i).toString(),
                        i -> (BigDecimal) lines.column("amount").get(i),
                        BigDecimal::add));
        assertThat(years)
                .hasSize(3)
                .containsEntry("2019", new BigDecimal("119490.00"))
                .containsEntry("2020", new BigDecimal("133590.00"))
                .containsEntry("2021", new BigDecimal("127192.00"));
        assertThat(years.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualTo(new BigDecimal("380272.00"));
        assertThat(lines.column("currency")).hasSize(34).containsOnly("EUR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {LINES, "projects", "funding-lines", "indicators", "agreements", "events", "partners?country=FR"})
    void every_cell_says_what_the_csv_says(String address) {
        String csv = Person.VISITOR
                .asks()
                .accept("text/csv")
                .get("/api/v1/" + address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        SameCells.inBoth(csv, sheet(address));
    }

    @Test
    void a_list_with_more_rows_than_a_sheet_has_is_refused_before_the_file_begins() {
        Person.VISITOR
                .asks()
                .get("/api/v1/partners?format=xlsx")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", contains("format"))
                .body("violations.code", contains("too-many-rows"))
                .body("violations[0].message", containsString("168 rows"));
        Person.VISITOR.asks().get("/api/v1/partners?format=csv").then().statusCode(200);
    }
}
