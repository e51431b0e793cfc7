package org.passerelle.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.testsupport.ApiTest;

/** What the contract promises about itself. */
@ApiTest
class ContractTest {
    private static final Path PUBLISHED =
            Path.of("").toAbsolutePath().getParent().resolve("openapi.yaml");

    /** Written whenever the application is built, for a test too. */
    private static final Path GENERATED = Path.of("target/openapi/openapi.yaml");

    private JsonNode contract;

    /** One operation with its name in messages. */
    private record Operation(String name, JsonNode node) {}

    @BeforeEach
    void read() throws IOException {
        contract = new ObjectMapper()
                .readTree(given().get("/api/v1/openapi.json")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    private List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        contract.path("paths").fields().forEachRemaining(path -> path.getValue()
                .fields()
                .forEachRemaining(verb -> operations.add(
                        new Operation(verb.getKey().toUpperCase() + " " + path.getKey(), verb.getValue()))));
        return operations;
    }

    @Test
    void the_published_file_is_what_the_code_says() throws IOException {
        assertThat(Files.readString(PUBLISHED))
                .as("write it again with 'make openapi'")
                .isEqualTo(Files.readString(GENERATED));
    }

    @Test
    void every_operation_says_what_it_is_and_who_may_call_it() {
        Set<String> ids = new HashSet<>();
        for (Operation operation : operations()) {
            JsonNode node = operation.node();
            assertThat(node.path("operationId").asText())
                    .as(operation.name())
                    .isNotBlank()
                    .matches(ids::add, "used once");
            assertThat(node.path("summary").asText()).as(operation.name()).isNotBlank();
            assertThat(node.path("tags").size()).as(operation.name() + " tags").isEqualTo(1);
            assertThat(node.path("x-roles").size()).as(operation.name()).isPositive();
            assertThat(node.path("security").size()).as(operation.name()).isPositive();
        }
    }

    @Test
    void every_operation_shows_its_answer_and_its_problems() {
        for (Operation operation : operations()) {
            Set<String> statuses = new TreeSet<>();
            operation.node().path("responses").fieldNames().forEachRemaining(statuses::add);
            assertThat(statuses).as(operation.name()).contains("400", "401");
            assertThat(statuses).as(operation.name()).anyMatch(s -> s.startsWith("2"));
            for (String status : List.of("200", "201")) {
                JsonNode answer = operation.node().path("responses").path(status);
                assertThat(answer.isMissingNode()
                                || answer.path("content").findValues("schema").stream()
                                        .anyMatch(s -> !s.isEmpty()))
                        .as(operation.name() + " " + status
                                + ": name the answer with @APIResponseSchema, and the class @Produces")
                        .isTrue();
            }
        }
    }

    @Test
    void every_body_has_an_example_and_bounded_texts() {
        for (Operation operation : operations()) {
            operation.node().path("requestBody").path("content").fields().forEachRemaining(body -> {
                assertThat(body.getValue().path("example").isMissingNode()
                                && body.getValue().path("examples").isMissingNode())
                        .as(operation.name() + ": give the input record @Schema(example = ...)")
                        .isFalse();
                bounded(operation.name(), body.getValue().path("schema"), new HashSet<>());
            });
        }
    }

    private void bounded(String where, JsonNode schema, Set<String> seen) {
        if (schema.has("$ref")) {
            String name = schema.path("$ref").asText().replaceFirst(".*/", "");
            if (seen.add(name)) {
                bounded(name, contract.path("components").path("schemas").path(name), seen);
            }
        }
        if (types(schema).contains("string")) {
            assertThat(schema.has("maxLength") || schema.has("enum") || schema.has("format") || schema.has("pattern"))
                    .as(where + ": a text without @Size(max = ...)")
                    .isTrue();
        }
        if (types(schema).contains("array")) {
            assertThat(schema.has("maxItems"))
                    .as(where + ": a list without @Size(max = ...)")
                    .isTrue();
        }
        schema.path("properties").fields().forEachRemaining(p -> bounded(where + "." + p.getKey(), p.getValue(), seen));
        for (String part : List.of("anyOf", "oneOf", "allOf")) {
            schema.path(part).forEach(s -> bounded(where, s, seen));
        }
        if (schema.has("items")) {
            bounded(where + "[]", schema.path("items"), seen);
        }
    }

    private static List<String> types(JsonNode schema) {
        JsonNode type = schema.path("type");
        List<String> types = new ArrayList<>();
        if (type.isTextual()) {
            types.add(type.asText());
        }
        type.forEach(t -> types.add(t.asText()));
        return types;
    }

    @Test
    void every_parameter_is_described_and_bounded() {
        for (Operation operation : operations()) {
            for (JsonNode parameter : operation.node().path("parameters")) {
                if (parameter.has("$ref")) {
                    continue;
                }
                String name = operation.name() + " ?" + parameter.path("name").asText();
                assertThat(parameter.path("description").asText()).as(name).isNotBlank();
                JsonNode schema = parameter.path("schema");
                JsonNode value = schema.has("items") ? schema.path("items") : schema;
                assertThat(!schema.has("items") || schema.has("maxItems"))
                        .as(name)
                        .isTrue();
                assertThat(value.has("maxLength")
                                || value.has("enum")
                                || value.has("maximum")
                                || value.has("$ref")
                                || value.path("type").asText().equals("boolean"))
                        .as(name)
                        .isTrue();
            }
        }
    }

    @Test
    void every_type_has_a_name_of_its_own() {
        contract.path("components").path("schemas").fieldNames().forEachRemaining(name -> assertThat(name)
                .as("a type the contract could not tell apart")
                .matches("[A-Z][A-Za-z]*"));
    }

    @Test
    void every_code_is_kebab_case() {
        contract.findValues("enum")
                .forEach(values -> values.forEach(value -> assertThat(value.asText())
                        .as(values.toString())
                        .matches("[-a-z0-9A-Z,]+")
                        .doesNotMatch("[A-Z]+_[A-Z_]+")));
    }
}
