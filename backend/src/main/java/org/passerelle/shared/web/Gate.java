package org.passerelle.shared.web;

import io.quarkus.runtime.LaunchMode;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.problem.ProblemType;
import org.passerelle.shared.problem.Problems;
import org.passerelle.shared.problem.RefusalLog;

/**
 * The first thing every request meets and the last to see what failed. It answers with problems what the server below
 * would answer with an empty body or silently accept: too long, badly spelt, another scheme than Bearer, an address that
 * is not ours, a method that an address does not have.
 */
@ApplicationScoped
public class Gate {
    /** Below the limits of the server itself (application.properties), which can only close the connection. */
    static final int MAX_URI = 8_000;

    static final int MAX_HEADERS = 12_000;
    static final int MAX_HEADER_COUNT = 100;
    /** Larger than any upload; JSON bodies have a limit of their own, see {@link ReadBodyStrictly}. */
    static final long MAX_BODY = 11L * 1024 * 1024;

    private static final Pattern PATH = Pattern.compile("/[A-Za-z0-9_.~!'()*,=:@$&+%/-]*");
    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern HIDDEN_SPELLING =
            Pattern.compile("%00|%2f|%5c|%2e|%25|//|/\\.{1,2}(/|$)", Pattern.CASE_INSENSITIVE);
    /** A signed JWT; what looks otherwise some parsers below fail on. */
    private static final Pattern BEARER =
            Pattern.compile("(?i)bearer +[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");

    private static final String API = "/api/v1/";
    private static final String DOCS = "/api/docs";

    private final Problems problems;
    private final Cors cors;
    private final RateLimits limits;
    private final Addresses addresses;

    private final RefusalLog log;

    Gate(Problems problems, Cors cors, RateLimits limits, Addresses addresses, RefusalLog log) {
        this.problems = problems;
        this.log = log;
        this.cors = cors;
        this.limits = limits;
        this.addresses = addresses;
    }

    void install(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::check).failureHandler(this::failed);
        // An address that cannot be decoded fails before any route.
        router.errorHandler(400, this::failed);
    }

    private void check(RoutingContext call) {
        if (LaunchMode.current() == LaunchMode.DEVELOPMENT
                && call.request().path().startsWith("/q/")) {
            call.next();
            return;
        }
        log.follow(call, addresses.template(call.request().path()).orElse(null));
        SlowBodies.endSoonAfterTheAnswer(call);
        headers(call);
        cors.answer(call);
        try {
            HttpServerRequest request = call.request();
            readable(request);
            known(request.path());
            credentials(request);
            limits.countAddress(call);
            Set<String> methods = addresses.methods(request.path());
            if (!methods.isEmpty() && request.method() == HttpMethod.OPTIONS) {
                call.response()
                        .setStatusCode(204)
                        .putHeader(HttpHeaders.ALLOW, String.join(", ", methods))
                        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                        .end();
            } else if (!methods.isEmpty() && !methods.contains(request.method().name())) {
                throw new ProblemException(
                        ProblemType.METHOD_NOT_ALLOWED, List.of(), Map.of("allowed", methods), List.of());
            } else {
                call.next();
            }
        } catch (ProblemException refused) {
            problems.send(refused, call);
        }
    }

    private static void headers(RoutingContext call) {
        var headers = call.response().headers();
        headers.set("Vary", PublicHeaders.VARY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        if ("https".equals(call.request().scheme())) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (call.request().path().startsWith("/api/v1/openapi")) {
            // Served by an extension that knows nothing of our filters.
            headers.set(
                    "Cache-Control",
                    call.request().headers().contains("Authorization") ? "private, no-store" : PublicHeaders.PUBLIC);
        }
    }

    private static void readable(HttpServerRequest request) {
        if (request.uri().length() > MAX_URI) {
            throw new ProblemException(ProblemType.URI_TOO_LONG);
        }
        int size = 0;
        int count = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            size += header.getKey().length() + header.getValue().length() + 4;
            count++;
        }
        if (size > MAX_HEADERS || count > MAX_HEADER_COUNT) {
            throw new ProblemException(ProblemType.HEADERS_TOO_LARGE);
        }
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && (!length.matches("[0-9]{1,12}") || Long.parseLong(length) > MAX_BODY)) {
            throw new ProblemException(ProblemType.BODY_TOO_LARGE);
        }
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE);
        }
        if (!isUri(request.uri()) || (request.query() != null && !decodable(request.query()))) {
            throw new ProblemException(ProblemType.MALFORMED_REQUEST);
        }
    }

    /** The check that Passerelle.main takes from the server, which would answer with an empty body. */
    private static boolean isUri(String address) {
        try {
            new URI(address);
            return true;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    /** Every per cent sign begins a byte, and the bytes are UTF-8. */
    private static boolean decodable(String query) {
        try {
            byte[] bytes = URLDecoder.decode(query, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
            return ReadBodyStrictly.isUtf8(bytes);
        } catch (IllegalArgumentException notEncoded) {
            return false;
        }
    }

    /** An address spelt in a way that two programs could read differently is nobody's. */
    private static void known(String path) {
        boolean ours = path.startsWith(API) || path.equals(DOCS) || path.startsWith(DOCS + "/");
        if (!ours
                || !PATH.matcher(path).matches()
                || BROKEN_ESCAPE.matcher(path).find()
                || HIDDEN_SPELLING.matcher(path).find()) {
            throw ProblemException.notFound();
        }
    }

    /** Basic and the like would silently make the caller a visitor. */
    private static void credentials(HttpServerRequest request) {
        List<String> given = request.headers().getAll(HttpHeaders.AUTHORIZATION);
        if (!given.isEmpty()
                && (given.size() > 1 || !BEARER.matcher(given.get(0)).matches())) {
            throw new ProblemException(ProblemType.NOT_SIGNED_IN);
        }
    }

    private void failed(RoutingContext call) {
        if (call.response().ended() || call.response().headWritten()) {
            return;
        }
        ProblemType type = Problems.typeOf(call.failure(), call.statusCode());
        ProblemException problem = new ProblemException(type);
        if (call.failure() != null) {
            problem.initCause(call.failure());
        }
        problems.send(problem, call);
    }
}
