package org.passerelle.shared.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which methods an address has, from the contract that was built with the code. */
@ApplicationScoped
public class Addresses {
    private static final String CONTRACT = "META-INF/quarkus-generated-openapi-doc.JSON";
    private static final Set<String> READ_ONLY = new TreeSet<>(Set.of("GET", "HEAD", "OPTIONS"));

    private final ObjectMapper mapper;
    private List<Known> known;

    private record Known(String template, Pattern path, Set<String> methods) {}

    Addresses(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** In alphabetical order; empty where the contract does not know the address. */
    Set<String> methods(String path) {
        Set<String> methods = new TreeSet<>();
        for (Known address : known()) {
            if (address.path().matcher(path).matches()) {
                methods.addAll(address.methods());
            }
        }
        return methods;
    }

    /** The address as the contract writes it, as '/api/v1/projects/{id}'; empty where the contract does not know it. */
    Optional<String> template(String path) {
        return known().stream()
                .filter(address -> address.path().matcher(path).matches())
                .map(Known::template)
                .min(Comparator.comparingLong(
                        template -> template.chars().filter(c -> c == '{').count()));
    }

    private synchronized List<Known> known() {
        if (known == null) {
            List<Known> read = new ArrayList<>();
            read.add(new Known(
                    "/api/docs", Pattern.compile("/api/docs(/[^/]*)?|/api/v1/openapi(\\.[a-z]+)?"), READ_ONLY));
            contract().path("paths").properties().forEach(address -> {
                Set<String> methods = new TreeSet<>(Set.of("OPTIONS"));
                address.getValue().fieldNames().forEachRemaining(verb -> methods.add(verb.toUpperCase(Locale.ROOT)));
                if (methods.contains("GET")) {
                    methods.add("HEAD");
                }
                read.add(new Known(address.getKey(), pattern(address.getKey()), methods));
            });
            known = List.copyOf(read);
        }
        return known;
    }

    private static Pattern pattern(String template) {
        return Pattern.compile(template.replaceAll("\\{[^}]+}", "[^/]+") + "/?");
    }

    private JsonNode contract() {
        try (InputStream content =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(CONTRACT)) {
            return content == null ? mapper.createObjectNode() : mapper.readTree(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
