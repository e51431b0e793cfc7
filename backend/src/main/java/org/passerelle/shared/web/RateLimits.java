package org.passerelle.shared.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.problem.ProblemType;

/**
 * Counts requests by address for visitors and by person or client for tokens. Each instance of the API counts by itself:
 * the limits protect an instance, they are no contract of use.
 */
@ApplicationScoped
public class RateLimits {
    private static final int MAX_CALLERS = 20_000;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final RateLimitSettings settings;

    /** The callers of the last while; those who have been silent longest are forgotten first, and so start afresh. */
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MAX_CALLERS;
        }
    };

    RateLimits(RateLimitSettings settings) {
        this.settings = settings;
    }

    /** Counts a visitor's request; of a request with a token only that it is refused. */
    void countAddress(RoutingContext call) {
        String address = address(call);
        if (!call.request().headers().contains("Authorization")) {
            count("address " + address, settings.anonymous(), call.response().headers());
            return;
        }
        Bucket refused = bucket("refused " + address, settings.refused());
        if (refused.getAvailableTokens() == 0) {
            throw tooMany(WINDOW.toSeconds() / settings.refused() + 1);
        }
        call.addEndHandler(end -> {
            if (call.response().getStatusCode() == 401) {
                refused.tryConsume(1);
            }
        });
    }

    /** Counts a request of somebody whose token holds. */
    void countCaller(SecurityIdentity identity, boolean client, MultiMap answerHeaders) {
        count(
                "caller " + identity.getPrincipal().getName(),
                client ? settings.client() : settings.person(),
                answerHeaders);
    }

    private void count(String caller, int perMinute, MultiMap headers) {
        ConsumptionProbe probe = bucket(caller, perMinute).tryConsumeAndReturnRemaining(1);
        headers.set("RateLimit-Policy", "\"default\";q=" + perMinute + ";w=" + WINDOW.toSeconds());
        headers.set(
                "RateLimit",
                "\"default\";r=" + probe.getRemainingTokens() + ";t=" + seconds(probe.getNanosToWaitForReset()));
        if (!probe.isConsumed()) {
            throw tooMany(seconds(probe.getNanosToWaitForRefill()));
        }
    }

    private static ProblemException tooMany(long seconds) {
        return new ProblemException(ProblemType.TOO_MANY_REQUESTS, List.of(), Map.of("retryAfter", seconds), List.of());
    }

    private Bucket bucket(String caller, int perMinute) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(caller, c -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, WINDOW))
                    .build());
        }
    }

    private static long seconds(long nanos) {
        return Math.max(1, Duration.ofNanos(nanos).toSeconds());
    }

    /** What the outermost of our proxies saw; a caller can write anything before it into the header, but not after. */
    private String address(RoutingContext call) {
        String forwarded = call.request().getHeader("X-Forwarded-For");
        if (forwarded != null && settings.proxies() > 0) {
            String[] hops = forwarded.split(",");
            if (hops.length >= settings.proxies()) {
                String hop = hops[hops.length - settings.proxies()].strip();
                if (hop.matches("[0-9A-Fa-f.:\\[\\]]{2,50}")) {
                    return hop;
                }
            }
        }
        return call.request().connection().remoteAddress().hostAddress();
    }
}
