package org.passerelle.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.agreement.AgreementKind;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;
import org.passerelle.testsupport.Agreements;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.World;

/** A dashboard counts what the lists show to the same reader, and nothing else. */
@ApiTest
class DashboardTest {
    private static final List<Person> READERS = List.of(Person.VISITOR, Person.PONTCHARRA_EDITOR);

    @Inject
    Atlas atlas;

    @Inject
    World world;

    @Inject
    Agreements agreements;

    @Inject
    Database database;

    @Inject
    ObjectMapper mapper;

    private String agreement;

    @BeforeEach
    void an_agreement() {
        agreement = agreements
                .published(
                        Agreements.between(AgreementKind.NETWORK, Atlas.word(), world.pontcharra(), world.dembela()),
                        world.pontcharra())
                .id()
                .toString();
    }

    private String project(String more) {
        return atlas.published(Atlas.word(), "\"agreementId\": \"" + agreement + "\"" + more);
    }

    private void line(String project, int year, String amount, String currency, String levy) {
        atlas.line(project, "\"funderId\": \"" + world.pontcharra() + "\", \"year\": " + year, amount, currency, levy);
    }

    private void plan(String project, int year, String amount) {
        String address = "/api/v1/projects/" + project + "/funding-plan";
        Person.PONTCHARRA_EDITOR
                .asks()
                .header("If-Match", Person.VISITOR.asks().get(address).header("ETag"))
                .body("""
                        {"currency": "EUR", "amounts": [{"year": %d, "side": "north", "kind": "cash", "amount": "%s"}]}""".formatted(year, amount))
                .put(address)
                .then()
                .statusCode(200);
    }

    private String indicator(String project, String... values) {
        String address = Person.PONTCHARRA_EDITOR
                .asks()
                .body("{\"titles\": {\"fr\": \"Ménages\"}, \"measure\": \"unit\", \"unit\": {\"fr\": \"ménages\"}}")
                .post("/api/v1/projects/" + project + "/indicators")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        for (String value : values) {
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .body(value)
                    .post(address + "/values")
                    .then()
                    .statusCode(201);
        }
        return address;
    }

    private static String year(int year, String more) {
        return """
                {"starts": {"value": "%1$d", "precision": "year"}, "ends": {"value": "%1$d", "precision": "year"}, "target": "200"%2$s}""".formatted(year, more);
    }

    private static int total(Person person, String address) {
        return Atlas.get(person, address).getInt("total");
    }

    private void everything_there() {
        String wells = project(", \"sdgs\": [6], \"themes\": [{\"code\": \"test-wells\", \"priority\": 1}]");
        line(wells, 2020, "1500", "EUR", "500");
        line(wells, 2021, "300000", "XOF", null);
        plan(wells, 2020, "2000");
        indicator(wells, year(2020, ", \"actual\": \"12\""), year(2021, ""));
        Person.PONTCHARRA_EDITOR
                .asks()
                .post("/api/v1/projects/" + wells + "/confirmations")
                .then()
                .statusCode(200);
        indicator(project(""), year(2020, ""));
        project(", \"status\": \"planned\", \"start\": null");
    }

    @ParameterizedTest(name = "filtered by ''{0}''")
    @ValueSource(strings = {"", "&country=ML&year=2020", "&theme=test-water"})
    void each_number_is_the_total_of_the_list_it_counts(String filter) {
        everything_there();
        for (Person person : READERS) {
            agrees(person, "/partners/pontcharra/dashboard?", "partner=pontcharra", filter);
            agrees(person, "/agreements/" + agreement + "/dashboard?", "agreement=" + agreement, filter);
        }
    }

    @Test
    void a_line_is_counted_once_however_many_of_its_parts_come_from_one_scheme() {
        Person.PONTCHARRA_EDITOR
                .asks()
                .body("""
                        {"funderId": "%s", "year": 2020, "amount": {"amount": "1500", "currency": "EUR"}, "kind": "cash", "state": "received",
                         "levies": [{"scheme": "water", "amount": "300"}, {"scheme": "water", "amount": "200"}]}""".formatted(world.pontcharra()))
                .post("/api/v1/projects/" + project("") + "/funding-lines")
                .then()
                .statusCode(201);
        JsonPath dashboard = Atlas.get(Person.VISITOR, "/agreements/" + agreement + "/dashboard");
        assertThat(dashboard.getList("levies.lines")).isEqualTo(List.of(1));
        assertThat(dashboard.getString("levies[0].amount.amount")).isEqualTo("500.00");
    }

    private static void agrees(Person person, String address, String own, String filter) {
        JsonPath dashboard = Atlas.get(person, address + filter);
        String set = own + filter;
        assertThat(dashboard.getInt("counts.projects")).as(set).isEqualTo(total(person, "/projects?" + set));
        for (String facet : List.of("status", "country", "theme", "sdg")) {
            String others = own + filter.replaceAll("&" + facet + "=[^&]*", "");
            dashboard.<Map<String, Object>>getList("counts." + facet).forEach(entry -> assertThat(entry.get("count"))
                    .as(facet + " " + entry.get("code"))
                    .isEqualTo(total(person, "/projects?" + others + "&" + facet + "=" + entry.get("code"))));
        }
        money(person, dashboard, set);
        counted(person, dashboard, "indicators.standings", "/indicators?" + set + "&standing=");
        assertThat(dashboard.getInt("indicators.total")).isEqualTo(total(person, "/indicators?" + set));
        assertThat(dashboard.getInt("indicators.reported"))
                .isEqualTo(total(person, "/indicators?" + set + "&reported=true"));
        counted(person, dashboard, "reporting.states", "/projects?" + set + "&reporting=");
        counted(
                person,
                dashboard,
                "confirmations.ages",
                "/projects?" + set + "&status=planned&status=under-way&status=suspended&confirmation=");
        if (own.startsWith("partner=")) {
            assertThat(dashboard.getInt("agreements.total")).isEqualTo(total(person, "/agreements?" + own));
            counted(person, dashboard, "agreements.endings", "/agreements?" + own + "&ending=");
        }
        if (person == Person.VISITOR || !filter.isEmpty()) {
            assertThat((Object) dashboard.get("due")).isNull();
            return;
        }
        for (String[] by : List.of(new String[] {"states", "state"}, new String[] {"standings", "standing"})) {
            dashboard.<Map<String, Object>>getList("due." + by[0]).forEach(entry -> assertThat(entry.get("values"))
                    .isEqualTo(total(person, "/due-values?" + own + "&" + by[1] + "=" + code(entry.get("state")))));
        }
    }

    private static void money(Person person, JsonPath dashboard, String set) {
        List<Map<String, Object>> currencies = dashboard.getList("funding");
        assertThat(currencies.stream()
                        .mapToInt(c -> lines(c.get("total"), "all"))
                        .sum())
                .as("lines of %s %s", set, currencies)
                .isEqualTo(total(person, "/funding-lines?" + set));
        for (int c = 0; c < currencies.size(); c++) {
            String path = "funding[" + c + "].";
            String ofCurrency = set + "&currency=" + dashboard.getString(path + "currency");
            JsonPath sums =
                    Atlas.get(person, "/stats/funding?" + ofCurrency + "&state=promised&state=received&state=spent");
            assertThat(dashboard.getString(path + "total.all.secured.total.amount"))
                    .isEqualTo(sums.getString("totals[0].amount.amount"));
        }
        dashboard.<Map<String, Object>>getList("levies").forEach(levy -> assertThat(levy.get("lines"))
                .isEqualTo(total(
                        person,
                        "/funding-lines?" + set + "&levy=" + code(levy.get("scheme")) + "&currency="
                                + ((Map<?, ?>) levy.get("amount")).get("currency"))));
    }

    private static int lines(Object period, String part) {
        return (Integer) ((Map<?, ?>) ((Map<?, ?>) period).get(part)).get("lines");
    }

    private static Object code(Object term) {
        return ((Map<?, ?>) term).get("code");
    }

    private static void counted(Person person, JsonPath dashboard, String path, String list) {
        assertThat(dashboard.<Map<String, Object>>getList(path)).isNotEmpty().allSatisfy(entry -> assertThat(
                        entry.get("count"))
                .as(list + code(entry.get("term")))
                .isEqualTo(total(person, list + code(entry.get("term")))));
    }

    private DashboardView read(Person person) throws Exception {
        return mapper.readValue(
                person.asks()
                        .get("/api/v1/agreements/" + agreement + "/dashboard")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString(),
                DashboardView.class);
    }

    @ParameterizedTest(name = "said on {0}: {1} on 2026-11-27")
    @CsvSource({"2026-11-27T08:00:00Z, recent", "2025-11-28T00:00:00Z, recent", "2025-11-27T23:59:59Z, old", ", never"})
    void a_confirmation_holds_for_a_year_to_the_day(String saidAt, String age) {
        assertThat(database.text(Sql.of("select confirmation_age(?::text::timestamptz, '2026-11-27')", saidAt)))
                .contains(age);
    }

    @Test
    void nothing_is_added_across_currencies() throws Exception {
        String project = project("");
        line(project, 2020, "1500", "EUR", null);
        line(project, 2020, "300000", "XOF", null);
        assertThat(read(Person.VISITOR).funding())
                .extracting(c ->
                        c.currency() + " " + c.total().all().secured().total().amount())
                .containsExactlyInAnyOrder("EUR 1500.00", "XOF 300000.00");
    }

    @Test
    void one_project_does_not_make_up_for_what_another_lacks() throws Exception {
        String rich = project("");
        String poor = project("");
        plan(rich, 2020, "100");
        plan(poor, 2020, "100");
        line(rich, 2020, "170", "EUR", null);
        line(poor, 2020, "30", "EUR", null);
        var all = read(Person.VISITOR).funding().get(0).total().all();
        assertThat(new BigDecimal(all.planned().total().amount())).isEqualByComparingTo("200");
        assertThat(new BigDecimal(all.secured().total().amount())).isEqualByComparingTo("200");
        assertThat(new BigDecimal(all.missing().total().amount())).isEqualByComparingTo("70");
    }

    @Test
    void projects_that_report_nothing_are_named() throws Exception {
        indicator(project(""), year(2020, ", \"actual\": \"0\""));
        String silent = project("");
        indicator(silent, year(2020, ", \"noData\": {\"fr\": \"Enquête reportée\"}"));
        String bare = project("");
        assertThat(read(Person.VISITOR).reporting().silent())
                .extracting(s -> s.project().id() + " " + s.indicators())
                .containsExactlyInAnyOrder(silent + " 1", bare + " 0");
    }

    @Test
    void evaluations_to_come_and_open_recommendations_are_named() throws Exception {
        String project = project("");
        for (String evaluation : List.of("""
                {"kind": "final", "starts": {"value": "2190", "precision": "year"}}""", """
                {"kind": "mid-term", "starts": {"value": "2021", "precision": "year"}, "recommendations": [
                    {"texts": {"fr": "Former deux réparateurs."}, "state": "accepted", "dueOn": {"value": "2022", "precision": "year"}},
                    {"texts": {"fr": "Fait."}, "state": "done"}]}""")) {
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .body(evaluation)
                    .post("/api/v1/projects/" + project + "/evaluations")
                    .then()
                    .statusCode(201);
        }
        DashboardView.Evaluations told = read(Person.VISITOR).evaluations();
        assertThat(told.planned()).isOne();
        assertThat(told.next())
                .singleElement()
                .satisfies(one -> assertThat(one.kind().code()).isEqualTo("final"));
        assertThat(told.openRecommendations()).isOne();
        assertThat(told.recommendations())
                .singleElement()
                .satisfies(one -> assertThat(one.dueOn().value()).isEqualTo("2022"));
    }

    @Test
    void what_the_caller_may_not_read_is_not_counted() throws Exception {
        Person.PONTCHARRA_EDITOR
                .asks()
                .get(atlas.draft(Atlas.word(), "\"agreementId\": \"" + agreement + "\"")
                        .header("Location"))
                .then()
                .statusCode(200);
        for (Person person : READERS) {
            assertThat(read(person).counts().projects()).isZero();
        }
        assertThat(read(Person.VISITOR).due()).isNull();
        String hidden = agreements
                .draft(
                        Agreements.between(AgreementKind.NETWORK, Atlas.word(), world.pontcharra(), world.dembela()),
                        world.pontcharra())
                .id()
                .toString();
        for (String form : List.of("", "?format=csv")) {
            Person.VISITOR
                    .asks()
                    .get("/api/v1/agreements/" + hidden + "/dashboard" + form)
                    .then()
                    .statusCode(404);
        }
        Person.VISITOR
                .asks()
                .get("/api/v1/partners/no-such-partner/dashboard")
                .then()
                .statusCode(404);
    }

    @Test
    void the_file_holds_the_rows_of_the_chart() {
        String project = project("");
        line(project, 2020, "1500", "EUR", null);
        line(project, 2021, "200", "EUR", null);
        assertThat(ExportTest.csv(Person.VISITOR, "/agreements/" + agreement + "/dashboard?"))
                .extracting(row -> row.getField("project_id") + " " + row.getField("year"))
                .containsExactlyInAnyOrder(project + " 2020", project + " 2021");
    }
}
