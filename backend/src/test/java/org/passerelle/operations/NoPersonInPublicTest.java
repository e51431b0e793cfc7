package org.passerelle.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.LogLines;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.World;

/** Nobody who is not signed in learns who has an account, and the log never tells. */
@ApiTest
class NoPersonInPublicTest {
    /** How the addresses, the ids of all demo accounts begin or end. */
    private static final List<String> PERSONAL =
            List.of("@demo.passerelle.test", "5a55e7e1-05e2-4000-8000", "actor_name");

    @Inject
    World world;

    @Inject
    ObjectMapper mapper;

    /** Every address of the contract that can be read, with what is published in the place of the ids. */
    private List<String> readable(Map<String, String> ids) {
        JsonNode paths = mapper.valueToTree(Person.VISITOR
                .asks()
                .accept("application/json")
                .get("/api/v1/openapi")
                .path("paths"));
        List<String> addresses = new ArrayList<>();
        paths.properties().forEach(path -> {
            String root = path.getKey().replaceFirst("^/api/v1/([a-z-]+).*", "$1");
            if (path.getValue().has("get")) {
                addresses.add(path.getKey()
                        .replaceFirst("\\{[^}]+}", ids.getOrDefault(root, "none"))
                        .replaceAll("\\{[^}]+}", "none"));
            }
        });
        return addresses;
    }

    @Test
    void no_answer_to_a_visitor_and_no_line_of_the_log_names_an_account() {
        try (LogLines log = LogLines.listen()) {
            String partner = world.pontcharra().toString();
            Person.PONTCHARRA_ADMIN.asks().get("/api/v1/partners/" + partner + "/members");
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .body("{\"names\": {\"fr\": \"Essai " + UUID.randomUUID()
                            + "\"}, \"type\": \"ngo\", \"country\": \"FR\"}")
                    .post("/api/v1/partners");
            List<String> addresses =
                    readable(Map.of("partners", partner, "persons", "5a55e7e1-05e2-4000-8000-000002000000"));
            assertThat(addresses).hasSizeGreaterThan(60);
            int answered = 0;
            for (String address : addresses) {
                for (String format : List.of("", "?format=csv", "?format=geojson")) {
                    Response answer = Person.VISITOR.asks().get(address + format);
                    answered += answer.statusCode() == 200 ? 1 : 0;
                    String text = answer.asString().replace(address, "");
                    assertThat(text).as(address + format).doesNotContain(PERSONAL);
                }
            }
            assertThat(answered).isGreaterThan(40);
            assertThat(log.all()).noneMatch(line -> line.contains("@demo.passerelle.test"));
        }
    }
}
