package org.passerelle.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;
import org.passerelle.shared.time.PreciseDate;
import org.passerelle.testsupport.Agreements;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.World;

/** An agreement that ends is announced a year, half a year and three months ahead, and while activities outlive it. */
@ApiTest
class AgreementEndingTest {
    @Inject
    World world;

    @Inject
    Agreements agreements;

    @Inject
    Database database;

    @Inject
    Clock clock;

    @Inject
    ObjectMapper mapper;

    private final String mark = "F" + UUID.randomUUID().toString().replace("-", "");

    private Agreement ends(PreciseDate starts, PreciseDate ends) {
        return agreements.published(
                Agreements.during(
                        AgreementKind.COOPERATION_AGREEMENT, mark, starts, ends, world.pontcharra(), world.dembela()),
                world.pontcharra());
    }

    private static PreciseDate day(LocalDate day) {
        return new PreciseDate(day.toString(), PreciseDate.Precision.DAY);
    }

    private String on(Agreement agreement, String today) {
        return database.text(Sql.of(
                        "select coalesce(agreement_ending(a, ?::text::date), 'nothing') from agreement a where a.id = ?",
                        today,
                        agreement.id()))
                .orElseThrow();
    }

    private void during(Agreement agreement, String activityState) {
        database.change(Sql.of(
                "update agreement set activities = jsonb_build_array(jsonb_build_object('title', '{\"fr\": \"Formation\"}'::jsonb, 'state', ?::text)) where id = ?",
                activityState,
                agreement.id()));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2026-12-30, nothing",
        "2026-12-31, within-12-months",
        "2027-06-29, within-12-months",
        "2027-06-30, within-6-months",
        "2027-09-29, within-6-months",
        "2027-09-30, within-3-months",
        "2027-12-31, within-3-months",
        "2028-01-01, nothing"
    })
    void an_end_is_announced_twelve_six_and_three_months_ahead_to_the_day(String today, String ending) {
        assertThat(on(ends(PreciseDate.year(2025), PreciseDate.year(2027)), today))
                .isEqualTo(ending);
    }

    @ParameterizedTest
    @CsvSource({"under-way, ended-still-active", "done, nothing", "dropped, nothing", "planned, nothing"})
    void what_has_ended_is_announced_while_an_activity_goes_on(String state, String ending) {
        Agreement agreement = ends(PreciseDate.year(2019), PreciseDate.year(2021));
        during(agreement, state);
        assertThat(on(agreement, "2022-01-01")).isEqualTo(ending);
        assertThat(on(agreement, "2021-12-31")).isEqualTo("within-3-months");
    }

    @Test
    void what_a_published_agreement_carries_on_is_not_announced_and_a_draft_changes_nothing() {
        Agreement agreement = ends(PreciseDate.year(2025), PreciseDate.year(2027));
        var next = Agreements.renewing(
                agreement,
                mark + " suite",
                PreciseDate.year(2028),
                PreciseDate.year(2030),
                world.pontcharra(),
                world.dembela());
        agreements.draft(next, world.pontcharra());
        assertThat(on(agreement, "2027-11-01")).isEqualTo("within-3-months");
        agreements.published(next, world.pontcharra());
        assertThat(on(agreement, "2027-11-01")).isEqualTo("nothing");
    }

    @Test
    void what_does_not_hold_yet_and_what_has_no_end_is_not_announced() {
        assertThat(on(ends(PreciseDate.year(2027), PreciseDate.year(2027)), "2026-12-31"))
                .isEqualTo("nothing");
        assertThat(on(ends(PreciseDate.year(2025), null), "2027-12-31")).isEqualTo("nothing");
    }

    @Test
    void is_told_by_the_page_the_list_and_its_filter() throws Exception {
        LocalDate today = LocalDate.now(clock);
        Agreement soon = ends(day(today.minusYears(1)), day(today.plusMonths(6)));
        Agreement later =
                ends(day(today.minusYears(1)), day(today.plusMonths(12).plusDays(1)));
        String json = Person.VISITOR
                .asks()
                .get("/api/v1/agreements/" + soon.id())
                .then()
                .statusCode(200)
                .body("ending.code", equalTo("within-6-months"))
                .extract()
                .asString();
        assertThat(mapper.readValue(json, AgreementView.class).ending().label()).isEqualTo("Ends within 6 months");
        Person.VISITOR.asks().get("/api/v1/agreements/" + later.id()).then().body("ending", nullValue());
        Person.VISITOR
                .asks()
                .get("/api/v1/agreements?ending=within-6-months&ending=within-3-months&q=" + mark)
                .then()
                .body("items.id", contains(soon.id().toString()))
                .body("items[0].ending.code", equalTo("within-6-months"));
        Person.VISITOR
                .asks()
                .get("/api/v1/agreements?ending=soon")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("ending"));
    }
}
