package org.passerelle.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.LogLines;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.World;

@ApiTest
class RefusalLogTest {
    /** Given to the account in the realm's demo people. */
    private static final String EDITOR_OF_PONTCHARRA = "5a55e7e1-05e2-4000-8000-000002000000";

    @Inject
    World world;

    @Inject
    ObjectMapper mapper;

    private LogLines log;

    @BeforeEach
    void listen() {
        log = LogLines.listen();
    }

    @AfterEach
    void hush() {
        log.close();
    }

    /** The line with the error id of an answer; the request may end a moment after its answer is read. */
    private JsonNode lineOf(Response answer) throws Exception {
        String errorId = answer.path("errorId");
        for (Instant end = Instant.now().plus(Duration.ofSeconds(3));
                Instant.now().isBefore(end);
                Thread.onSpinWait()) {
            Optional<String> line = log.all().stream()
                    .filter(one -> one.contains(errorId) && one.contains("durationMs"))
                    .findFirst();
            if (line.isPresent()) {
                assertThat(line.get().strip()).doesNotContain("\n").doesNotContain("\r");
                return mapper.readTree(line.get()).path("mdc");
            }
        }
        throw new AssertionError("no line with " + errorId + " in " + log.all());
    }

    @Test
    void a_refusal_stands_in_the_log_with_the_error_id_of_its_answer() throws Exception {
        Response refused =
                Person.PONTCHARRA_EDITOR.asks().post("/api/v1/partners/" + world.pontcharra() + "/organization");
        JsonNode line = lineOf(refused);
        assertThat(line.path("status").asText()).isEqualTo("403");
        assertThat(line.path("problem").asText()).isEqualTo("right-missing");
        assertThat(line.path("operation").asText()).isEqualTo("POST /api/v1/partners/{id}/organization");
        assertThat(line.path("user").asText()).isEqualTo(EDITOR_OF_PONTCHARRA);
        assertThat(line.path("durationMs").asInt(-1)).isGreaterThanOrEqualTo(0);
    }

    @Test
    void a_request_that_reaches_no_operation_is_there_too() throws Exception {
        JsonNode line = lineOf(Person.VISITOR.asks().get("/api/v1/nothing-of-the-kind"));
        assertThat(line.path("status").asText()).isEqualTo("404");
        assertThat(line.path("user").asText()).isEqualTo("visitor");
        JsonNode badToken = lineOf(Person.VISITOR.asks().auth().oauth2("a.b.c").get("/api/v1/me"));
        assertThat(badToken.path("status").asText()).isEqualTo("401");
    }

    @Test
    void a_line_break_in_an_address_begins_no_line_and_an_address_of_a_person_is_left_out() throws Exception {
        Response refused = Person.VISITOR
                .asks()
                .urlEncodingEnabled(false)
                .get("/api/v1/projects/x%0D%0A%7B%22forged%22:1%7D/someone@demo.passerelle.test");
        lineOf(refused);
        assertThat(log.all()).noneMatch(line -> line.contains("someone@") || line.contains("\"forged\""));
    }

    @Test
    void no_token_and_no_address_of_a_person_is_written_for_anybody() {
        for (Person person : Person.values()) {
            person.asks().get("/api/v1/me");
            person.asks().body("{\"names\": 1}").post("/api/v1/partners");
            person.asks().get("/api/v1/partners/" + world.cergy() + "/members");
            person.asks()
                    .header("Idempotency-Key", "privacy-of-" + person)
                    .body("{}")
                    .post("/api/v1/partners");
        }
        assertThat(log.all()).noneMatch(line -> line.contains("@demo.passerelle.test"));
        assertThat(log.all()).noneMatch(line -> line.contains("eyJ"));
    }
}
