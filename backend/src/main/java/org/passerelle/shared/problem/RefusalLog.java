package org.passerelle.shared.problem;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * What was refused or failed, for operators: one line when the request ends, with the error id that the caller was given,
 * and a counter. People stand in it by their id in Keycloak, never by name or address; no token and no query is written.
 */
@ApplicationScoped
public class RefusalLog {
    private static final Logger LOG = Logger.getLogger(RefusalLog.class);
    private static final String BEGAN = "passerelle.began";
    private static final String REFUSED = "passerelle.refused";

    private final MeterRegistry figures;

    RefusalLog(MeterRegistry figures) {
        this.figures = figures;
    }

    private record Refused(String errorId, ProblemType type) {}

    /**
     * To be called before anything else happens to a request.
     *
     * @param template of the address in the contract; null where it has none
     */
    public void follow(RoutingContext call, String template) {
        call.put(BEGAN, System.nanoTime());
        call.addEndHandler(end -> {
            if (call.get(REFUSED) instanceof Refused refused) {
                write(refused, call, template);
            }
        });
    }

    /**
     * Notes the problem that a request is answered with, and writes the cause of a failure of ours at once.
     *
     * @param call null where the request is already gone
     * @return the error id
     */
    String refused(ProblemException problem, RoutingContext call) {
        ProblemType type = problem.type();
        Refused refused = new Refused(UUID.randomUUID().toString(), type);
        figures.counter("passerelle.refusals", "status", String.valueOf(type.status()), "problem", type.code())
                .increment();
        if (type.status() >= 500) {
            Throwable cause = problem.getCause() == null ? problem : problem.getCause();
            with(Map.of("errorId", refused.errorId()), () -> LOG.error(type.code(), cause));
        }
        if (call != null) {
            call.put(REFUSED, refused);
        }
        return refused.errorId();
    }

    private static void write(Refused refused, RoutingContext call, String template) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("errorId", refused.errorId());
        facts.put("status", refused.type().status());
        facts.put("problem", refused.type().code());
        String address = template == null ? printable(call.request().path()) : template;
        facts.put("operation", call.request().method().name() + " " + address);
        facts.put("user", user(call));
        facts.put("durationMs", (System.nanoTime() - call.<Long>get(BEGAN)) / 1_000_000);
        with(facts, () -> LOG.infof("refused %s", facts));
    }

    private static String user(RoutingContext call) {
        return call.user() instanceof QuarkusHttpUser user
                        && !user.getSecurityIdentity().isAnonymous()
                ? user.getSecurityIdentity().getPrincipal().getName()
                : "visitor";
    }

    /** One line of plain characters, without anything that looks like an e-mail address. */
    static String printable(String path) {
        String clean = path.replaceAll("[^\\x21-\\x7e]", "?").replaceAll("[^/]*(@|%40)[^/]*", "...");
        return clean.length() <= 500 ? clean : clean.substring(0, 500);
    }

    private static void with(Map<String, ?> facts, Runnable work) {
        facts.forEach(MDC::put);
        try {
            work.run();
        } finally {
            facts.keySet().forEach(MDC::remove);
        }
    }
}
