package org.passerelle.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.passerelle.shared.text.Messages;
import org.passerelle.shared.web.RequestLanguage;

/** Makes the one error shape of the API. */
@ApplicationScoped
public class Problems {
    public static final String MEDIA_TYPE = "application/problem+json";
    /** Milliseconds. */
    private static final long PATIENCE = 2_000;

    private final ObjectMapper mapper;
    private final RefusalLog log;
    private final CurrentVertxRequest current;

    Problems(ObjectMapper mapper, RefusalLog log, CurrentVertxRequest current) {
        this.mapper = mapper;
        this.log = log;
        this.current = current;
    }

    /** The problem in the given language, with the error id that is also in the log. */
    private Problem of(ProblemException cause, String errorId, String path, String language) {
        ProblemType type = cause.type();
        List<Problem.FieldViolation> violations = cause.violations().isEmpty()
                ? null
                : cause.violations().stream()
                        .map(v -> new Problem.FieldViolation(
                                v.field(),
                                v.code(),
                                Messages.in(language)
                                        .get("violation." + v.code(), v.args().toArray())))
                        .toList();
        Messages words = Messages.in(language);
        return new Problem(
                "/erreurs/" + type.code(),
                words.get("problem." + type.code() + ".title"),
                type.status(),
                detail(cause, words),
                printable(path),
                errorId,
                violations,
                type == ProblemType.RIGHT_MISSING ? Map.of("reason", refusal(cause)) : cause.extensions());
    }

    private static String detail(ProblemException cause, Messages words) {
        String key = "problem." + cause.type().code() + ".detail";
        return cause.type() == ProblemType.RIGHT_MISSING
                ? words.get(key, words.get("refusal." + refusal(cause)))
                : words.get(key, cause.args().toArray());
    }

    /** Which right is missing; without a record in hand only the role is known to be the wrong one. */
    private static String refusal(ProblemException cause) {
        return cause.args().isEmpty() ? "role-missing" : cause.args().get(0).toString();
    }

    /** The whole answer: problem body, language, and never kept by a cache. */
    public Response response(ProblemException cause, String path, String language) {
        Response.ResponseBuilder answer = Response.status(cause.type().status())
                .type(MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .language(Locale.forLanguageTag(language))
                .entity(of(cause, log.refused(cause, current.getCurrent()), path, language));
        headers(cause).forEach(answer::header);
        return answer.build();
    }

    /** The same answer for what never reaches a resource. */
    public void send(ProblemException cause, RoutingContext call) {
        HttpServerResponse response = call.response();
        String language = RequestLanguage.ofAddress(call.request().query())
                .orElseGet(() -> RequestLanguage.ofHeader(call.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
        response.setStatusCode(cause.type().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language);
        headers(cause).forEach(response::putHeader);
        if (cause.type() == ProblemType.BODY_TOO_LARGE || cause.type() == ProblemType.BODY_TOO_SLOW) {
            closeAfter(call);
        }
        try {
            response.end(Buffer.buffer(mapper.writeValueAsBytes(
                    of(cause, log.refused(cause, call), call.request().path(), language))));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * The rest of the body is not waited for longer than it takes a writer to notice: to close at once would cut the
     * answer off before it is read.
     */
    private static void closeAfter(RoutingContext call) {
        HttpServerRequest request = call.request();
        HttpConnection connection = request.connection();
        request.handler(part -> {}).endHandler(end -> connection.close()).resume();
        call.vertx().setTimer(PATIENCE, late -> connection.close());
    }

    /** What kind of problem a failure outside our own code is. */
    public static ProblemType typeOf(Throwable failure, int status) {
        if (failure instanceof AuthenticationFailedException || failure instanceof UnauthorizedException) {
            return ProblemType.NOT_SIGNED_IN;
        }
        if (failure instanceof ForbiddenException) {
            return ProblemType.RIGHT_MISSING;
        }
        if (accountsAreAway(failure)) {
            return ProblemType.UNAVAILABLE;
        }
        return status > 0 ? typeOf(status) : ProblemType.INTERNAL_ERROR;
    }

    /** An instance that started while Keycloak is away knows no keys yet: a good token is neither taken nor called bad. */
    private static boolean accountsAreAway(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OIDCException) {
                return true;
            }
        }
        return false;
    }

    /** The most general kind of problem with this status. */
    public static ProblemType typeOf(int status) {
        return Arrays.stream(ProblemType.values())
                .filter(type -> type.status() == status)
                .findFirst()
                .orElse(status >= 500 ? ProblemType.INTERNAL_ERROR : ProblemType.MALFORMED_REQUEST);
    }

    private static Map<String, String> headers(ProblemException cause) {
        return switch (cause.type()) {
            case NOT_SIGNED_IN -> Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"passerelle\"");
            case UNAVAILABLE -> Map.of(HttpHeaders.RETRY_AFTER, "5");
            case TOO_MANY_REQUESTS ->
                Map.of(
                        HttpHeaders.RETRY_AFTER,
                        String.valueOf(cause.extensions().getOrDefault("retryAfter", 5)));
            case METHOD_NOT_ALLOWED ->
                cause.extensions().get("allowed") instanceof Collection<?> methods
                        ? Map.of(
                                HttpHeaders.ALLOW,
                                methods.stream().map(String::valueOf).collect(Collectors.joining(", ")))
                        : Map.of();
            case BODY_TOO_LARGE, BODY_TOO_SLOW -> Map.of("Connection", "close");
            default -> Map.of();
        };
    }

    private static String printable(String path) {
        String clean = path.replaceAll("[^\\x21-\\x7e]", "?");
        return clean.length() <= 500 ? clean : clean.substring(0, 500);
    }
}
