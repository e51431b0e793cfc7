package org.passerelle.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.problem.ProblemType;

/**
 * Calls Keycloak's administration interface as the API's service account. Plain HTTP rather than Keycloak's own Java
 * client: the one that Quarkus 3.33 brings (26.0) knows no groups of organisations, which hold the roles, and five calls
 * need no library.
 */
@ApplicationScoped
public class KeycloakCalls {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final KeycloakSettings settings;
    private final ObjectMapper mapper;
    private final Clock clock;
    private volatile Token token;

    /** The service account's token and until when to use it. */
    private record Token(String text, Instant until) {}

    /** What Keycloak answered: its status, and its JSON or an empty node. */
    public record Answer(int status, JsonNode body) {}

    KeycloakCalls(KeycloakSettings settings, ObjectMapper mapper, Clock clock) {
        this.settings = settings;
        this.mapper = mapper;
        this.clock = clock;
    }

    /**
     * @param path under the realm's administration address, with its query
     * @throws ProblemException 503 where Keycloak cannot be reached or refuses
     */
    public JsonNode get(String path) {
        return expected(call("GET", path, null), path);
    }

    /** Like {@link #get}, empty where Keycloak has nothing at the path. */
    public Optional<JsonNode> find(String path) {
        Answer answer = call("GET", path, null);
        return answer.status() == 404 ? Optional.empty() : Optional.of(expected(answer, path));
    }

    public JsonNode put(String path, Object body) {
        return expected(call("PUT", path, body), path);
    }

    /** Answers that are no success are given back: a conflict says that something is there already. */
    public Answer post(String path, Object body) {
        return call("POST", path, body);
    }

    private static JsonNode expected(Answer answer, String path) {
        if (answer.status() >= 300) {
            throw unavailable(new IOException("Keycloak answered " + answer.status() + " to " + path));
        }
        return answer.body();
    }

    private Answer call(String method, String path, Object body) {
        Answer answer = send(method, path, body);
        if (answer.status() == 401) {
            // Keycloak was restarted with other keys: the token is no good although its time is not over.
            token = null;
            answer = send(method, path, body);
        }
        return answer;
    }

    private Answer send(String method, String path, Object body) {
        try {
            HttpRequest.Builder request =
                    request("/admin/realms/" + settings.realm() + path).header("Authorization", "Bearer " + token());
            HttpRequest.BodyPublisher content = HttpRequest.BodyPublishers.noBody();
            if (body != null) {
                request.header("Content-Type", "application/json");
                content = HttpRequest.BodyPublishers.ofString(mapper.writeValueAsString(body));
            }
            return sent(request.method(method, content).build());
        } catch (IOException unreachable) {
            throw unavailable(unreachable);
        }
    }

    private String token() throws IOException {
        Token known = token;
        if (known == null || known.until().isBefore(clock.instant())) {
            String form = Map.of(
                            "grant_type", "client_credentials",
                            "client_id", settings.clientId(),
                            "client_secret", settings.clientSecret())
                    .entrySet()
                    .stream()
                    .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                    .collect(Collectors.joining("&"));
            Answer answer = sent(request("/realms/" + settings.realm() + "/protocol/openid-connect/token")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form))
                    .build());
            if (answer.status() != 200) {
                throw new IOException("Keycloak refused the API's service account: " + answer.status());
            }
            Duration life = Duration.ofSeconds(answer.body().path("expires_in").asLong());
            known = new Token(
                    answer.body().path("access_token").asText(), clock.instant().plus(life.minusSeconds(30)));
            token = known;
        }
        return known.text();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(settings.url() + path)).timeout(PATIENCE);
    }

    private Answer sent(HttpRequest request) throws IOException {
        try {
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            boolean json =
                    response.headers().firstValue("Content-Type").orElse("").startsWith("application/json");
            return new Answer(response.statusCode(), json ? mapper.readTree(response.body()) : mapper.missingNode());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static ProblemException unavailable(IOException cause) {
        return (ProblemException) new ProblemException(ProblemType.UNAVAILABLE).initCause(cause);
    }
}
