package org.passerelle.shared.web;

import io.vertx.core.Context;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicInteger;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.problem.ProblemType;
import org.passerelle.shared.problem.Problems;

/**
 * Keeps bodies that arrive a byte at a time from holding the threads that do the work. JSON is taken in whole before a
 * thread is given to the request; of uploads, which are too large for that, only so many are taken at a time that most
 * threads stay free for everybody else.
 */
@ApplicationScoped
public class SlowBodies {
    /** After the token has been checked, before the resources. */
    private static final int ORDER = 5_000;
    /** Quarkus has 200 threads or more. */
    static final int MOST_UPLOADS = 40;

    private final Problems problems;
    private final AtomicInteger uploads = new AtomicInteger();
    private final BodyHandler whole = BodyHandler.create(false).setBodyLimit(ReadBodyStrictly.MAX_JSON + 1L);

    SlowBodies(Problems problems) {
        this.problems = problems;
    }

    void install(@Observes Router router) {
        router.route().order(ORDER).handler(this::take);
    }

    private void take(RoutingContext call) {
        HttpServerRequest request = call.request();
        // A visitor's body is never read: nothing that takes one is open to visitors.
        if (request.isEnded() || isEmpty(request) || !request.headers().contains(HttpHeaders.AUTHORIZATION)) {
            call.next();
        } else if (isForm(request)) {
            takeUpload(call);
        } else if (Context.isOnEventLoopThread()) {
            request.resume();
            whole.handle(call);
        } else {
            call.next();
        }
    }

    private void takeUpload(RoutingContext call) {
        if (uploads.incrementAndGet() > MOST_UPLOADS) {
            uploads.decrementAndGet();
            problems.send(new ProblemException(ProblemType.UNAVAILABLE), call);
            call.request().resume();
            return;
        }
        call.addEndHandler(end -> uploads.decrementAndGet());
        call.next();
    }

    /** Taken in whole, an empty body would be none, and whoever reads it would wait for one. */
    private static boolean isEmpty(HttpServerRequest request) {
        return "0".equals(request.getHeader(HttpHeaders.CONTENT_LENGTH));
    }

    private static boolean isForm(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
    }
}
