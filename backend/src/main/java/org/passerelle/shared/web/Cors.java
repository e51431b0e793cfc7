package org.passerelle.shared.web;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which pages of other origins may call: any of them may read without a token and without cookies; with a token, or to
 * write, only those of the list.
 */
@ApplicationScoped
public class Cors {
    private static final String EXPOSED =
            "ETag, Link, Location, Retry-After, Content-Language, Content-Disposition, RateLimit, RateLimit-Policy";
    private static final String READ_HEADERS =
            "Accept, Accept-Language, Content-Type, If-Modified-Since, If-None-Match";
    private static final String ALL_HEADERS = READ_HEADERS + ", Authorization, If-Match, Idempotency-Key, Acting-For";
    private static final String DAY = "86400";

    private final List<String> tokenOrigins;

    Cors(@ConfigProperty(name = "passerelle.token-origins") List<String> tokenOrigins) {
        this.tokenOrigins = tokenOrigins;
    }

    void answer(RoutingContext call) {
        HttpServerRequest request = call.request();
        String origin = request.getHeader("Origin");
        if (origin == null) {
            return;
        }
        String wantedMethod = request.getHeader("Access-Control-Request-Method");
        boolean preflight = request.method() == HttpMethod.OPTIONS && wantedMethod != null;
        String method = preflight ? wantedMethod : request.method().name();
        boolean withToken = preflight
                ? asksForToken(request.getHeader("Access-Control-Request-Headers"))
                : request.headers().contains("Authorization");
        boolean anonymousRead = !withToken && Set.of("GET", "HEAD", "OPTIONS").contains(method);
        MultiMap headers = call.response().headers();
        if (anonymousRead) {
            headers.set("Access-Control-Allow-Origin", "*");
        } else if (tokenOrigins.contains(origin)) {
            headers.set("Access-Control-Allow-Origin", origin);
        } else {
            return;
        }
        if (preflight) {
            headers.set(
                    "Access-Control-Allow-Methods",
                    anonymousRead ? "GET, HEAD" : "GET, HEAD, POST, PUT, PATCH, DELETE");
            headers.set("Access-Control-Allow-Headers", anonymousRead ? READ_HEADERS : ALL_HEADERS);
            headers.set("Access-Control-Max-Age", DAY);
        } else {
            headers.set("Access-Control-Expose-Headers", EXPOSED);
        }
    }

    private static boolean asksForToken(String requestHeaders) {
        return requestHeaders != null && requestHeaders.toLowerCase(Locale.ROOT).contains("authorization");
    }
}
