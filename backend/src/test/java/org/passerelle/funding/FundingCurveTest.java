package org.passerelle.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.shared.money.Money;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.SharedProjects;

@ApiTest
class FundingCurveTest {
    @Inject
    SharedProjects projects;

    @Inject
    ObjectMapper mapper;

    private String project;

    @BeforeEach
    void aProject() {
        project = projects.ofPontcharraAndDembela();
    }

    private void line(String funder, int year, String amount, String side, String kind, String state, String more) {
        Person.PONTCHARRA_EDITOR
                .asks()
                .body("""
                        {"funderName": "%s", "year": %d, "amount": {"amount": "%s", "currency": "EUR"}, "side": %s, "kind": "%s", "state": "%s"%s}""".formatted(
                                funder, year, amount, side == null ? "null" : "\"" + side + "\"", kind, state, more))
                .post(project + "/funding-lines")
                .then()
                .statusCode(201);
    }

    private void line(int year, String amount, String side) {
        line("Un bailleur", year, amount, side, "cash", "received", "");
    }

    private void plan(String amounts) {
        String tag = Person.VISITOR.asks().get(project + "/funding-plan").header("ETag");
        Person.PONTCHARRA_EDITOR
                .asks()
                .header("If-Match", tag)
                .body("{\"currency\": \"EUR\", \"amounts\": [" + amounts + "]}")
                .put(project + "/funding-plan")
                .then()
                .statusCode(200);
    }

    private static String planned(int year, String side, String kind, String amount) {
        return "{\"year\": %d, \"side\": \"%s\", \"kind\": \"%s\", \"amount\": \"%s\"}"
                .formatted(year, side, kind, amount);
    }

    private FundingCurveView curve() throws Exception {
        String json = Person.VISITOR
                .asks()
                .get(project + "/funding-curve")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return mapper.readValue(json, FundingCurveView.class);
    }

    private FundingCurveView.OfCurrency euros() throws Exception {
        return curve().currencies().get(0);
    }

    private static FundingCurveView.OfSide side(FundingCurveView.OfPeriod period, String code) {
        return period.sides().stream()
                .filter(s -> s.side().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal total(FundingCurveView.Parts parts) {
        return parts == null ? BigDecimal.ZERO : new BigDecimal(parts.total().amount());
    }

    private static BigDecimal shares(FundingCurveView.OfPeriod period) {
        return period.sides().stream()
                .map(FundingCurveView.OfSide::sharePercent)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void a_project_without_lines_and_plan_has_no_curve() throws Exception {
        assertThat(curve()).isEqualTo(new FundingCurveView(false, null, List.of()));
    }

    @Test
    void totals_of_the_curve_equal_the_sum_of_lines() throws Exception {
        line("A", 2019, "100.10", "north", "cash", "received", "");
        line("B", 2019, "40.05", "south", "in-kind", "promised", "");
        line("B", 2020, "7", "south", "cash", "spent", "");
        line("C", 2020, "1000", "north", "cash", "asked", "");
        line("C", 2021, "3.33", null, "cash", "received", "");
        FundingCurveView.OfCurrency euros = euros();
        BigDecimal lines = BigDecimal.ZERO;
        for (JsonNode line : mapper.readTree(
                        Person.VISITOR.asks().get(project + "/funding-lines").asString())
                .get("items")) {
            lines = lines.add(new BigDecimal(line.at("/amount/amount").asText()));
        }
        FundingCurveView.Figures all = euros.total().all();
        assertThat(total(all.secured()).add(total(all.asked()))).isEqualTo(lines);
        assertThat(Stream.of(all.promised(), all.received(), all.spent())
                        .map(FundingCurveTest::total)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualTo(total(all.secured()));
        assertThat(euros.years().stream()
                        .flatMap(y -> y.sides().stream())
                        .map(s -> total(s.figures().secured()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualTo(total(all.secured()));
        assertThat(all.lines()).isEqualTo(5);
    }

    @Test
    void a_share_counts_what_is_promised_received_or_spent_and_not_what_is_asked_for() throws Exception {
        line("A", 2020, "50", "north", "cash", "promised", "");
        line("B", 2020, "25", "south", "cash", "received", "");
        line("B", 2020, "25", "south", "in-kind", "spent", "");
        line("C", 2020, "900", "north", "cash", "asked", "");
        assertThat(side(euros().years().get(0), "north").sharePercent()).isEqualByComparingTo("50.0");
        assertThat(side(euros().years().get(0), "north").figures().asked().total())
                .isEqualTo(new Money("900.00", "EUR"));
    }

    @Test
    void shares_of_a_year_and_of_all_years_add_up_to_a_hundred() throws Exception {
        line(2020, "100", "north");
        line(2020, "100", "south");
        line(2020, "100", null);
        line(2021, "0.01", "south");
        line(2021, "9999999999999.99", "north");
        for (FundingCurveView.OfPeriod period : Stream.concat(euros().years().stream(), Stream.of(euros().total()))
                .toList()) {
            assertThat(shares(period)).isEqualByComparingTo("100");
        }
    }

    @Test
    void a_year_without_lines_is_a_gap_and_not_zero() throws Exception {
        line(2019, "10", "north");
        line(2021, "10", "north");
        plan(planned(2020, "south", "cash", "0"));
        FundingCurveView.OfPeriod gap = euros().years().get(1);
        assertThat(gap.year()).isEqualTo(2020);
        assertThat(gap.all().lines()).isZero();
        assertThat(gap.all().secured()).isNull();
        assertThat(side(gap, "south").sharePercent()).isNull();
        assertThat(gap.largestFunder()).isNull();
        assertThat(euros().years().get(0).all().planned()).isNull();
        assertThat(euros().years()).hasSize(3);
    }

    @Test
    void a_levy_is_inside_the_amount() throws Exception {
        line("Agence", 2020, "500", "north", "cash", "received", "");
        line(
                "Agence",
                2020,
                "100",
                "north",
                "cash",
                "received",
                ", \"levies\": [{\"scheme\": \"water\", \"amount\": \"60\"}]");
        assertThat(euros().total().all().secured().total()).isEqualTo(new Money("600.00", "EUR"));
    }

    @Test
    void what_is_missing_is_told_for_each_year_side_and_kind_and_nothing_else_makes_up_for_it() throws Exception {
        plan(String.join(
                ",",
                planned(2020, "north", "cash", "100"),
                planned(2020, "south", "cash", "50"),
                planned(2020, "south", "in-kind", "10"),
                planned(2021, "north", "cash", "60")));
        line("A", 2020, "300", "north", "cash", "received", "");
        line("B", 2020, "40", "south", "in-kind", "received", "");
        line("C", 2021, "60", "north", "cash", "asked", "");
        FundingCurveView.OfCurrency euros = euros();
        assertThat(side(euros.years().get(0), "north").figures().missing().total())
                .isEqualTo(new Money("0.00", "EUR"));
        assertThat(side(euros.years().get(0), "south").figures().missing())
                .isEqualTo(new FundingCurveView.Parts(
                        new Money("50.00", "EUR"), new Money("0.00", "EUR"), new Money("50.00", "EUR")));
        assertThat(euros.total().all().missing().total()).isEqualTo(new Money("110.00", "EUR"));
        assertThat(side(euros.total(), "north").plannedSharePercent()).isEqualByComparingTo("72.7");
    }

    @Test
    void dependence_is_the_share_of_the_largest_funder_in_what_is_secured() throws Exception {
        line("Petit", 2020, "30", "north", "cash", "received", "");
        line("Grand", 2020, "50", "north", "cash", "promised", "");
        line("grand", 2020, "20", "south", "cash", "spent", "");
        line("Promesse", 2020, "5000", "north", "cash", "asked", "");
        FundingCurveView.LargestFunder largest = euros().total().largestFunder();
        assertThat(largest.funderName()).isEqualToIgnoringCase("Grand");
        assertThat(largest.total()).isEqualTo(new Money("70.00", "EUR"));
        assertThat(largest.sharePercent()).isEqualByComparingTo("70");
    }

    @Test
    void one_currency_is_never_added_to_another() throws Exception {
        line(2020, "10", "north");
        Person.PONTCHARRA_EDITOR
                .asks()
                .body("""
                        {"funderName": "Cercle", "year": 2022, "amount": {"amount": "65000", "currency": "XOF"}, "kind": "cash", "state": "received"}""")
                .post(project + "/funding-lines")
                .then()
                .statusCode(201);
        assertThat(curve().currencies())
                .extracting(FundingCurveView.OfCurrency::currency)
                .containsExactly("EUR", "XOF");
        assertThat(curve().currencies().get(0).years()).hasSize(1);
    }

    @Test
    void the_curve_comes_as_json_unless_a_file_is_asked_for_which_has_no_sums_of_sums() {
        line(2020, "10", "north");
        line(2021, "30", "south");
        String address = project + "/funding-curve";
        io.restassured.RestAssured.given().accept("*/*").get(address).then().contentType("application/json");
        String[] rows = Person.VISITOR
                .asks()
                .get(address + "?format=csv")
                .then()
                .contentType("text/csv")
                .extract()
                .asString()
                .strip()
                .split("\r\n");
        assertThat(rows).hasSize(3);
        assertThat(rows[1]).contains(",2020,EUR,north,").contains(",10.00,").doesNotContain("0.00,,0");
        Person.VISITOR.asks().get(address + "?format=xlsx").then().statusCode(200);
    }

    @Test
    void a_figure_opens_exactly_its_lines() {
        line("A", 2020, "100", "north", "cash", "promised", "");
        line("B", 2020, "7", "north", "cash", "received", "");
        line("C", 2020, "900", "north", "cash", "asked", "");
        line("D", 2020, "5", "south", "cash", "received", "");
        String id = SharedProjects.idOf(project).toString();
        Person.VISITOR
                .asks()
                .get("/api/v1/funding-lines?project=" + id
                        + "&lineYear=2020&side=north&state=promised&state=received&state=spent&kind=cash&currency=EUR")
                .then()
                .statusCode(200)
                .body("total", equalTo(2));
        Person.VISITOR
                .asks()
                .get("/api/v1/funding-lines?project=nobody-s")
                .then()
                .body("total", equalTo(0));
    }
}
