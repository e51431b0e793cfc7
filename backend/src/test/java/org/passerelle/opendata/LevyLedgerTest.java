package org.passerelle.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.shared.money.Money;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.SharedProjects;

@ApiTest
class LevyLedgerTest {
    @Inject
    SharedProjects projects;

    @Inject
    ObjectMapper mapper;

    private String project;
    private final String funder = "Syndicat " + UUID.randomUUID();

    @BeforeEach
    void aProject() {
        project = projects.ofPontcharraAndDembela();
    }

    private void line(int year, String amount, String state, String levies) {
        Person.PONTCHARRA_EDITOR
                .asks()
                .body("""
                        {"funderName": "%s", "year": %d, "amount": {"amount": "%s", "currency": "EUR"}, "kind": "cash", "state": "%s", "levies": [%s]}""".formatted(funder, year, amount, state, levies))
                .post(project + "/funding-lines")
                .then()
                .statusCode(201);
    }

    private static String levy(String scheme, String amount) {
        return "{\"scheme\": \"%s\", \"amount\": \"%s\"}".formatted(scheme, amount);
    }

    private String address(String more) {
        return "/api/v1/stats/levies?project=" + SharedProjects.idOf(project) + more;
    }

    private List<LevyLedgerView.Row> ledger(Person reader, String more) throws Exception {
        String json = reader.asks()
                .get(address(more))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return mapper.readValue(json, LevyLedgerView.class).items();
    }

    @Test
    void a_funder_has_a_row_for_each_year_and_scheme_with_what_it_commits_and_declares() throws Exception {
        line(2020, "500", "promised", levy("water", "100") + "," + levy("energy", "30"));
        line(2020, "400", "received", levy("water", "20.50"));
        line(2021, "400", "asked", levy("water", "7"));
        line(2021, "999", "received", "");
        assertThat(ledger(Person.VISITOR, "&sort=year&levy=water"))
                .extracting(
                        LevyLedgerView.Row::year,
                        LevyLedgerView.Row::promised,
                        LevyLedgerView.Row::received,
                        LevyLedgerView.Row::asked,
                        r -> r.amount().amount(),
                        LevyLedgerView.Row::lines)
                .containsExactly(
                        tuple(2020, new Money("100.00", "EUR"), new Money("20.50", "EUR"), null, "120.50", 2),
                        tuple(2021, null, null, new Money("7.00", "EUR"), "7.00", 1));
        assertThat(ledger(Person.VISITOR, ""))
                .extracting(r -> r.scheme().code())
                .contains("energy");
    }

    @Test
    void a_row_opens_exactly_its_lines_and_levies_add_up_to_the_statistics() throws Exception {
        line(2020, "500", "promised", levy("water", "100"));
        line(2020, "400", "received", levy("waste", "20"));
        line(2020, "300", "received", "");
        Person.VISITOR
                .asks()
                .get("/api/v1/funding-lines?levy=water&lineYear=2020&project=" + SharedProjects.idOf(project))
                .then()
                .body("total", equalTo(1))
                .body("items[0].levies.scheme.code", hasItem("water"));
        Person.VISITOR
                .asks()
                .get("/api/v1/stats/funding?project=" + SharedProjects.idOf(project))
                .then()
                .body("totals[0].levies.amount", equalTo("120.00"));
    }

    @Test
    void a_page_goes_on_where_the_last_one_ended() throws Exception {
        line(2020, "10", "received", levy("water", "1"));
        line(2021, "10", "received", levy("water", "1"));
        String next = Person.VISITOR
                .asks()
                .get(address("&limit=1"))
                .then()
                .body("items[0].year", equalTo(2021))
                .body("total", equalTo(2))
                .extract()
                .path("next");
        Person.VISITOR
                .asks()
                .get(next)
                .then()
                .body("items[0].year", equalTo(2020))
                .body("next", nullValue());
    }

    @Test
    void the_ledger_comes_as_a_file_with_the_same_rows() {
        line(2020, "10", "received", levy("water", "1"));
        line(2021, "10", "spent", levy("waste", "2"));
        String csv = Person.VISITOR.asks().get(address("&format=csv")).asString();
        assertThat(csv.strip().split("\r\n")).hasSize(3);
        assertThat(csv).contains(funder + ",,,2021,waste,");
        Person.VISITOR.asks().get(address("&format=xlsx")).then().statusCode(200);
    }

    @Test
    void nobody_learns_of_the_lines_of_a_draft() throws Exception {
        project = projects.draft();
        line(2020, "10", "received", levy("water", "1"));
        assertThat(ledger(Person.PONTCHARRA_EDITOR, "&publication=draft")).hasSize(1);
        assertThat(ledger(Person.VISITOR, "&publication=draft")).isEmpty();
        assertThat(ledger(Person.CERGY_EDITOR, "&publication=draft")).isEmpty();
    }

    @Test
    void an_order_or_a_scheme_that_is_none_is_named() {
        Person.VISITOR.asks().get(address("&sort=title")).then().statusCode(400);
        Person.VISITOR.asks().get(address("&levy=sun")).then().statusCode(400);
    }
}
