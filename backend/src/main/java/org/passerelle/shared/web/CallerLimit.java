package org.passerelle.shared.web;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.problem.Problems;

/**
 * Counts what callers with a good token ask for, once the token has been checked: whatever the address, the contract and
 * what is not there included.
 */
@ApplicationScoped
public class CallerLimit {
    /** Role that a Keycloak service account of a third party carries. */
    private static final String REGISTERED_CLIENT = "registered-client";
    /** Behind Quarkus's authentication (-200), before anything is done for the caller. */
    private static final int AFTER_AUTHENTICATION = -150;

    private final RateLimits limits;
    private final Problems problems;

    CallerLimit(RateLimits limits, Problems problems) {
        this.limits = limits;
        this.problems = problems;
    }

    void install(@Observes Router router) {
        router.route().order(AFTER_AUTHENTICATION).handler(this::count);
    }

    private void count(RoutingContext call) {
        try {
            if (call.user() instanceof QuarkusHttpUser user) {
                SecurityIdentity identity = user.getSecurityIdentity();
                if (!identity.isAnonymous()) {
                    limits.countCaller(
                            identity,
                            identity.hasRole(REGISTERED_CLIENT),
                            call.response().headers());
                }
            }
            call.next();
        } catch (ProblemException refused) {
            problems.send(refused, call);
        }
    }
}
