package org.passerelle.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;

@ApiTest
class StatsResourceTest {
    @Inject
    Atlas atlas;

    @Inject
    ObjectMapper mapper;

    /** Two projects, five lines, two currencies; returns the word that finds them. */
    private String funded() {
        String word = Atlas.word();
        String wells = atlas.published(word + " puits", "\"themes\": [{\"code\": \"test-wells\", \"priority\": 1}]");
        atlas.line(wells, "\"funderName\": \"Agence de l'eau\", \"year\": 2019", "1000.50", "EUR", "100");
        atlas.line(wells, "\"funderName\": \"agence de l'Eau\", \"year\": 2020", "500", "EUR", null);
        atlas.line(wells, "\"funderName\": \"Villageois\", \"side\": \"south\", \"year\": 2020", "250000", "XOF", null);
        String waste = atlas.published(
                word + " déchets",
                "\"themes\": [{\"code\": \"waste\", \"priority\": 1}, {\"code\": \"test-water\", \"priority\": 2}]");
        atlas.line(waste, "\"funderName\": \"Région\", \"year\": 2020", "300", "EUR", null);
        String draft = atlas.draft(word + " brouillon", "").path("id");
        atlas.line(draft, "\"funderName\": \"Région\", \"year\": 2020", "7000", "EUR", null);
        return word;
    }

    private static BigDecimal sum(JsonPath stats, String currency, String what) {
        return stats
                .<String>getList(
                        "rows.findAll { it.amount.currency == '" + currency + "' }." + what + ".amount", String.class)
                .stream()
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Nested
    class AsVisitor {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "year",
                    "theme",
                    "country",
                    "funder",
                    "kind",
                    "state",
                    "side",
                    "currency",
                    "year,theme",
                    "funder,year"
                })
        void rows_add_up_to_the_totals_in_each_currency(String groupBy) throws Exception {
            String address = "/stats/funding?q=" + funded() + (groupBy.isEmpty() ? "" : "&groupBy=" + groupBy);
            JsonPath stats = Atlas.get(Person.VISITOR, address);
            assertThat(stats.getInt("projects")).isEqualTo(2);
            assertThat(stats.getList("totals.amount.amount")).containsExactly("1800.50", "250000.00");
            assertThat(sum(stats, "EUR", "amount")).isEqualByComparingTo("1800.50");
            assertThat(sum(stats, "EUR", "levies")).isEqualByComparingTo("100");
            assertThat(sum(stats, "XOF", "amount")).isEqualByComparingTo("250000");
            mapper.readValue(Person.VISITOR.asks().get("/api/v1" + address).asString(), FundingStatsView.class);
        }

        @Test
        void sees_the_main_theme_on_its_first_level_and_the_southern_country() {
            JsonPath stats =
                    Atlas.get(Person.VISITOR, "/stats/funding?groupBy=theme,country&currency=EUR&q=" + funded());
            assertThat(stats.getList("rows.theme.code")).containsExactly("test-water", "environment-climate-energy");
            assertThat(stats.getList("rows.country.label")).containsExactly("Mali", "Mali");
            assertThat(stats.getList("rows.amount.amount")).containsExactly("1500.50", "300.00");
        }

        @Test
        void sees_one_funder_however_the_name_is_written() {
            JsonPath stats = Atlas.get(Person.VISITOR, "/stats/funding?groupBy=funder&currency=EUR&q=" + funded());
            assertThat(stats.getList("rows.lines")).containsExactly(2, 1);
            assertThat(stats.getString("totals[0].byScheme[0].scheme.code")).isEqualTo("water");
        }

        @Test
        void can_follow_a_figure_to_its_lines() {
            String word = funded();
            JsonPath lines = Atlas.get(
                    Person.VISITOR,
                    "/funding-lines?lineYear=2020&currency=EUR&q=" + word + "&lineFunder=AGENCE%20DE%20L'EAU");
            assertThat(lines.getList("items.amount.amount")).containsExactly("500.00");
            assertThat(lines.getString("items[0].project.titles.fr")).isEqualTo(word + " puits");
        }

        @Test
        void pages_through_all_lines_and_none_of_a_draft() {
            String word = funded();
            JsonPath first = Atlas.get(Person.VISITOR, "/funding-lines?limit=3&q=" + word);
            assertThat(first.getInt("total")).isEqualTo(4);
            String next = first.getString("next").replaceFirst(".*/api/v1", "");
            JsonPath second = Atlas.get(Person.VISITOR, next);
            assertThat(second.getString("next")).isNull();
            assertThat(first.getList("items.amount.amount")).hasSize(3).doesNotContain("7000.00");
            assertThat(second.getList("items.year")).containsExactly(2019);
        }

        @Test
        void sees_the_set_in_four_figures() throws Exception {
            String address = "/stats/summary?q=" + funded();
            JsonPath summary = Atlas.get(Person.VISITOR, address);
            assertThat(summary.getInt("projects")).isEqualTo(2);
            assertThat(summary.getInt("territories")).isEqualTo(2);
            assertThat(summary.getList("funding.amount.amount")).containsExactly("1800.50", "250000.00");
            mapper.readValue(Person.VISITOR.asks().get("/api/v1" + address).asString(), SummaryView.class);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                groupBy=colour          | unknown-code
                groupBy=year,year       | too-many-groupings
                groupBy=year,theme,side | too-many-groupings
                side=east               | unknown-code
                """)
        void is_told_what_cannot_be_grouped_by(String wrong, String code) {
            Person.VISITOR
                    .asks()
                    .get("/api/v1/stats/funding?" + wrong)
                    .then()
                    .statusCode(400)
                    .body("violations.code", contains(code))
                    .body("violations.field", contains(wrong.replaceFirst("=.*", "")));
        }
    }
}
