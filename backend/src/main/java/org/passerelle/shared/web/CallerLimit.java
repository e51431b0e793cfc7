package org.passerelle.shared.web;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Counts what callers with a good token ask for, once the token has been checked. */
@Provider
public class CallerLimit implements ContainerRequestFilter {
    /** Role that a Keycloak service account of a third party carries. */
    private static final String REGISTERED_CLIENT = "registered-client";

    private final RateLimits limits;
    private final SecurityIdentity identity;
    private final RoutingContext call;

    CallerLimit(RateLimits limits, SecurityIdentity identity, RoutingContext call) {
        this.limits = limits;
        this.identity = identity;
        this.call = call;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!identity.isAnonymous()) {
            limits.countCaller(
                    identity,
                    identity.hasRole(REGISTERED_CLIENT),
                    call.response().headers());
        }
    }
}
