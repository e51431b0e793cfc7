package org.passerelle.operations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;

@ApiTest
class HealthTest {
    private static final int BURST = 200;
    private static final Pattern FIGURE = Pattern.compile("\\b(passerelle|agroal|http_server|scheduled)_[a-z_]+");

    @TestHTTPResource(management = true)
    URI management;

    @Inject
    MeterRegistry figures;

    private double connectionsTaken() {
        return figures.get("agroal.acquire.count").functionCounter().count();
    }

    @Test
    void a_burst_of_health_calls_takes_no_connection_of_the_pool() throws Exception {
        double before = connectionsTaken();
        ExecutorService callers = Executors.newFixedThreadPool(20);
        try {
            Callable<Integer> call =
                    () -> given().get(management.resolve("/q/health/ready")).statusCode();
            for (Future<Integer> status : callers.invokeAll(
                    IntStream.range(0, BURST).mapToObj(i -> call).toList())) {
                assertThat(status.get()).isEqualTo(200);
            }
        } finally {
            callers.shutdown();
        }
        // The jobs of the clock may take one meanwhile.
        assertThat(connectionsTaken() - before).isLessThan(10);
    }

    @Test
    void says_that_the_database_answers_and_that_the_process_lives() {
        given().get(management.resolve("/q/health/ready"))
                .then()
                .body("checks.find { it.name == 'database' }.status", equalTo("UP"));
        given().get(management.resolve("/q/health/live")).then().statusCode(200);
    }

    @Test
    void the_figures_an_operator_needs_are_there_by_operation_and_not_by_address() {
        Person.VISITOR.asks().get("/api/v1/projects/no-such-project").then().statusCode(404);
        Person.VISITOR.asks().get("/api/v1/no-such-list").then().statusCode(404);
        String text = given().get(management.resolve("/q/metrics")).asString();
        assertThat(text)
                .contains("http_server_requests_seconds_count", "agroal_available_count", "agroal_awaiting_count")
                .contains("passerelle_moderation_queue", "passerelle_feed_lag", "passerelle_last_change")
                .contains("passerelle_database_up", "passerelle_refusals_total{problem=\"not-found\",status=\"404\"}")
                .contains("scheduled_methods")
                .doesNotContain("no-such-project", "no-such-list");
    }

    @Test
    void the_proposed_alerts_are_readable_and_name_figures_that_exist() throws Exception {
        JsonNode alerts = new YAMLMapper()
                .readTree(Path.of("../docs/operations/alerts.yml").toFile());
        List<JsonNode> rules = new ArrayList<>();
        alerts.path("groups").forEach(group -> group.path("rules").forEach(rules::add));
        assertThat(rules).hasSizeGreaterThan(5);
        Person.VISITOR.asks().get("/api/v1/no-such-list");
        String text = given().get(management.resolve("/q/metrics")).asString();
        for (JsonNode rule : rules) {
            assertThat(rule.path("alert").asText()).startsWith("Passerelle");
            assertThat(rule.at("/labels/severity").asText()).isIn("page", "ticket", "people");
            assertThat(rule.at("/annotations/summary").asText()).isNotBlank();
            Matcher figure = FIGURE.matcher(rule.path("expr").asText());
            while (figure.find()) {
                assertThat(text).contains(figure.group());
            }
        }
    }

    @Test
    void the_public_port_knows_neither() {
        for (String path : new String[] {"/q/health", "/q/metrics", "/q/health/ready"}) {
            given().get(path).then().statusCode(404).body("type", containsString("not-found"));
        }
    }
}
