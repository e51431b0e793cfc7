package org.passerelle.shared.web;

import static org.passerelle.shared.web.CallerBuckets.WINDOW;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
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
    private final RateLimitSettings settings;
    private final CallerAddress address;
    private final CallerBuckets buckets = new CallerBuckets();

    RateLimits(RateLimitSettings settings, CallerAddress address) {
        this.settings = settings;
        this.address = address;
    }

    /** Counts a visitor's request; of a request with a token only that it is refused. */
    void countAddress(RoutingContext call) {
        String from = address.of(call.request());
        if (!call.request().headers().contains("Authorization")) {
            count("address " + from, settings.anonymous(), call.response().headers());
            return;
        }
        Bucket refused = buckets.of("refused " + from, settings.refused());
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
        ConsumptionProbe probe = buckets.of(caller, perMinute).tryConsumeAndReturnRemaining(1);
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

    private static long seconds(long nanos) {
        return Math.max(1, Duration.ofNanos(nanos).toSeconds());
    }
}
