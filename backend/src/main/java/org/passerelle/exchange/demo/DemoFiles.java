package org.passerelle.exchange.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Reads the files under resources/demo as strictly as the API reads a request. */
@ApplicationScoped
public class DemoFiles {
    private final ObjectMapper mapper;
    private final Validator validator;

    DemoFiles(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.validator = validator;
    }

    List<DemoRecord> records(String name) {
        return read(name, new TypeReference<>() {});
    }

    /** By the key of the project they belong to. */
    Map<String, List<JsonNode>> fundingLines() {
        return read("funding-lines", new TypeReference<>() {});
    }

    /** By the key of the project they belong to. */
    Map<String, JsonNode> fundingPlans() {
        return read("funding-plans", new TypeReference<>() {});
    }

    /** By the key of the project they belong to. */
    Map<String, List<DemoResult>> results() {
        return read("results", new TypeReference<>() {});
    }

    /** By the key of the project they belong to. */
    Map<String, List<JsonNode>> periodLocks() {
        return read("period-locks", new TypeReference<>() {});
    }

    /** By the key of the project they belong to. */
    Map<String, List<JsonNode>> lessons() {
        return read("lessons", new TypeReference<>() {});
    }

    /** What happened along the way, by the key of the project. */
    Map<String, DemoFollowUp.Written> followUp() {
        return read("follow-up", new TypeReference<>() {});
    }

    /** What partners tell of projects, by the key of the project. */
    Map<String, List<DemoReports.Told>> reports() {
        return read("progress-reports", new TypeReference<>() {});
    }

    /** @throws ConstraintViolationException where a bound of the API is broken */
    <T> T input(JsonNode json, Class<T> type) {
        try {
            T input = mapper.readValue(mapper.treeAsTokens(json), type);
            var violations = validator.validate(input);
            if (!violations.isEmpty()) {
                throw new ConstraintViolationException(violations);
            }
            return input;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private <T> T read(String name, TypeReference<T> type) {
        try (InputStream file = DemoFiles.class.getResourceAsStream("/demo/" + name + ".json")) {
            return mapper.readValue(file, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
