package org.passerelle.funding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.shared.money.Money;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.SharedProjects;
import org.passerelle.testsupport.World;

@ApiTest
class FundingTotalsTest {
    @Inject
    World world;

    @Inject
    ObjectMapper mapper;

    @Inject
    SharedProjects projects;

    private String project;

    @BeforeEach
    void aProject() {
        project = projects.ofPontcharraAndDembela();
    }

    private void add(
            String funder, int year, String amount, String currency, String kind, String state, String levies) {
        Person.PONTCHARRA_EDITOR
                .asks()
                .body("""
                        {%s, "year": %d, "amount": {"amount": "%s", "currency": "%s"}, "kind": "%s", "state": "%s", "levies": [%s]}""".formatted(funder, year, amount, currency, kind, state, levies))
                .post(project + "/funding-lines")
                .then()
                .statusCode(201);
    }

    private static String named(String funder) {
        return "\"funderName\": \"" + funder + "\"";
    }

    private static String partner(UUID funder) {
        return "\"funderId\": \"" + funder + "\"";
    }

    private FundingSummary summary() throws IOException {
        String json = Person.VISITOR
                .asks()
                .get(project + "/funding-lines")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return mapper.readValue(json, FundingLineView.OfProject.class).summary();
    }

    private static BigDecimal sum(List<Money> amounts) {
        return amounts.stream().map(m -> new BigDecimal(m.amount())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void everyBreakdownAddsUp(FundingSummary.OfCurrency currency) {
        BigDecimal total = new BigDecimal(currency.total().amount());
        assertThat(sum(currency.byYear().stream()
                        .map(FundingSummary.OfYear::total)
                        .toList()))
                .isEqualTo(total);
        assertThat(sum(currency.byFunder().stream()
                        .map(FundingSummary.OfFunder::total)
                        .toList()))
                .isEqualTo(total);
        assertThat(sum(currency.byFunder().stream()
                        .flatMap(f -> f.byYear().stream())
                        .map(FundingSummary.OfYear::total)
                        .toList()))
                .isEqualTo(total);
        for (var breakdown : List.of(currency.byKind(), currency.byState(), currency.bySide())) {
            assertThat(sum(breakdown.stream().map(FundingSummary.OfTerm::total).toList()))
                    .isEqualTo(total);
            assertThat(breakdown.stream().mapToInt(FundingSummary.OfTerm::lines).sum())
                    .isEqualTo(currency.lines());
        }
    }

    @Test
    void a_project_without_lines_adds_up_to_nothing() throws IOException {
        assertThat(summary()).isEqualTo(new FundingSummary(0, 0, List.of()));
    }

    @Test
    void the_figures_of_pontcharra_and_dembela_come_out_of_their_lines() throws IOException {
        JsonNode record;
        try (InputStream in = getClass().getResourceAsStream("/funding/pontcharra-dembela.json")) {
            record = mapper.readTree(in);
        }
        for (JsonNode line : record.get("lines")) {
            StringBuilder levies = new StringBuilder();
            line.get("waterLevies").forEach(levy -> levies.append(levies.isEmpty() ? "" : ", ")
                    .append("{\"scheme\": \"water\", \"amount\": \"%s\"}".formatted(levy.asText())));
            String funder = line.get("funder").asText();
            add(
                    funder.equals("Pontcharra") ? partner(world.pontcharra()) : named(funder),
                    line.get("year").asInt(),
                    line.get("amount").asText(),
                    "EUR",
                    "cash",
                    "promised",
                    levies.toString());
        }
        FundingSummary summary = summary();
        JsonNode checks = record.get("checks");
        assertThat(summary.lines()).isEqualTo(34).isEqualTo(checks.get("lines").asInt());
        assertThat(summary.funders())
                .isEqualTo(12)
                .isEqualTo(checks.get("funders").asInt());
        assertThat(summary.currencies()).singleElement().satisfies(euros -> {
            assertThat(euros.total()).isEqualTo(new Money("380272", "EUR"));
            assertThat(euros.byYear())
                    .containsExactly(
                            new FundingSummary.OfYear(2019, 12, new Money("119490", "EUR")),
                            new FundingSummary.OfYear(2020, 11, new Money("133590", "EUR")),
                            new FundingSummary.OfYear(2021, 11, new Money("127192", "EUR")));
            assertThat(euros.levies().total()).isEqualTo(new Money("3915", "EUR"));
            assertThat(euros.largestFunder().funderName())
                    .isEqualTo("Ministère de l’Europe et des Affaires étrangères");
            assertThat(euros.largestFunder().sharePercent()).isEqualByComparingTo("39.4");
            for (JsonNode expected : checks.get("byFunder")) {
                String name = expected.get("funder").asText();
                assertThat(euros.byFunder())
                        .filteredOn(f -> name.equals(
                                f.funder() == null
                                        ? f.funderName()
                                        : f.funder().names().fr()))
                        .singleElement()
                        .satisfies(f -> {
                            assertThat(f.total())
                                    .isEqualTo(new Money(expected.get("total").asText(), "EUR"));
                            assertThat(f.lines())
                                    .isEqualTo(expected.get("lines").asInt());
                        });
            }
            everyBreakdownAddsUp(euros);
        });
    }

    @Test
    void nothing_is_added_across_currencies_and_every_breakdown_adds_up() throws IOException {
        String waste = "{\"scheme\": \"waste\", \"amount\": \"10.10\"}";
        add(partner(world.pontcharra()), 2020, "100.10", "EUR", "cash", "received", waste);
        add(partner(world.dembela()), 2020, "50.20", "EUR", "in-kind", "promised", "");
        add(named("Fondation Suez"), 2021, "0.30", "EUR", "cash", "asked", "");
        add(named("FONDATION SUEZ"), 2021, "0.40", "EUR", "cash", "spent", "");
        add(partner(world.dembela()), 2021, "655957", "XOF", "in-kind", "spent", "");
        FundingSummary summary = summary();
        assertThat(summary.lines()).isEqualTo(5);
        assertThat(summary.funders()).isEqualTo(3);
        assertThat(summary.currencies())
                .extracting(FundingSummary.OfCurrency::currency)
                .containsExactly("EUR", "XOF");
        assertThat(summary.currencies()).extracting(c -> c.total().amount()).containsExactly("151.00", "655957.00");
        summary.currencies().forEach(FundingTotalsTest::everyBreakdownAddsUp);
        FundingSummary.OfCurrency euros = summary.currencies().get(0);
        assertThat(euros.bySide())
                .extracting(s -> s.term().code() + " " + s.total().amount())
                .containsExactly("north 100.10", "south 50.20", "unspecified 0.70");
        assertThat(euros.byFunder()).hasSize(3);
        assertThat(euros.levies().byScheme())
                .extracting(s -> s.term().code() + " " + s.total().amount())
                .containsExactly("waste 10.10");
    }

    @Test
    void money_in_and_out_of_a_partner_is_that_of_published_projects() throws IOException {
        UUID funder = world.arcade();
        UUID lead = world.pontcharra();
        PartnerFunding before = ofPartner(funder);
        add(partner(funder), 2020, "700", "EUR", "cash", "received", "");
        add(partner(funder), 2021, "300", "EUR", "cash", "received", "");
        String draft = projects.draft();
        Person.PONTCHARRA_EDITOR
                .asks()
                .body("""
                        {%s, "year": 2020, "amount": {"amount": "9", "currency": "EUR"}, "kind": "cash", "state": "asked"}""".formatted(partner(funder)))
                .post(draft + "/funding-lines")
                .then()
                .statusCode(201);
        PartnerFunding after = ofPartner(funder);
        assertThat(after.moneyOut().lines() - before.moneyOut().lines()).isEqualTo(2);
        assertThat(after.moneyOut().projectCount() - before.moneyOut().projectCount())
                .isEqualTo(1);
        String slug = Person.VISITOR.asks().get(project).path("slug");
        assertThat(after.moneyOut().projects())
                .filteredOn(p -> p.slug().equals(slug))
                .singleElement()
                .satisfies(p -> assertThat(p.totals())
                        .containsExactly(new PartnerFunding.OfCurrency(2, new Money("1000", "EUR"))));
        assertThat(ofPartner(lead).moneyIn().projects())
                .extracting(PartnerFunding.OfProject::slug)
                .contains(slug);
    }

    private PartnerFunding ofPartner(UUID partner) throws IOException {
        String json = Person.VISITOR
                .asks()
                .get("/api/v1/partners/" + partner + "/funding")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return mapper.readValue(json, PartnerFunding.class);
    }
}
