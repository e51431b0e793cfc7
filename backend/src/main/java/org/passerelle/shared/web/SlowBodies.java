package org.passerelle.shared.web;

import io.vertx.core.Context;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.problem.ProblemType;
import org.passerelle.shared.problem.Problems;

/**
 * Keeps bodies that arrive a byte at a time from holding the threads that do the work. JSON is taken in whole before a
 * thread is given to the request; of uploads, which are too large for that, only so many are taken at a time that most
 * threads stay free for everybody else. Neither is waited for without end.
 */
@ApplicationScoped
public class SlowBodies {
    /** After the token has been checked, before the resources. */
    private static final int ORDER = 5_000;
    /** Milliseconds. */
    private static final long MOMENT = 2_000;
    /** Quarkus has 200 threads or more. */
    static final int MOST_UPLOADS = 40;

    private final Problems problems;
    private final SlowBodySettings settings;
    private final AtomicInteger uploads = new AtomicInteger();
    private final BodyHandler whole = BodyHandler.create(false).setBodyLimit(ReadBodyStrictly.MAX_JSON + 1L);

    SlowBodies(Problems problems, SlowBodySettings settings) {
        this.problems = problems;
        this.settings = settings;
    }

    void install(@Observes Router router) {
        router.route().order(ORDER).handler(this::take);
    }

    /** Who is answered before the body is whole gets a moment to finish it; then the connection is closed. */
    static void endSoonAfterTheAnswer(RoutingContext call) {
        HttpServerRequest request = call.request();
        if (!hasBody(request)) {
            return;
        }
        call.addEndHandler(end -> {
            if (!isWhole(request)) {
                request.resume();
                call.vertx().setTimer(MOMENT, late -> {
                    if (!isWhole(request)) {
                        request.connection().close();
                    }
                });
            }
        });
    }

    private void take(RoutingContext call) {
        HttpServerRequest request = call.request();
        // A visitor's body is never read: nothing that takes one is open to visitors.
        if (request.isEnded() || !hasBody(request) || !request.headers().contains(HttpHeaders.AUTHORIZATION)) {
            call.next();
            return;
        }
        giveUpAfter(isForm(request) ? settings.upload() : settings.json(), call);
        if (isForm(request)) {
            takeUpload(call);
        } else if (Context.isOnEventLoopThread()) {
            request.resume();
            whole.handle(call);
        } else {
            call.next();
        }
    }

    private void giveUpAfter(Duration time, RoutingContext call) {
        long timer = call.vertx().setTimer(time.toMillis(), late -> {
            if (!isWhole(call.request()) && !call.response().headWritten()) {
                problems.send(new ProblemException(ProblemType.BODY_TOO_SLOW), call);
            }
        });
        call.addEndHandler(end -> call.vertx().cancelTimer(timer));
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

    /** As RFC 9112 says. Taken in whole, an empty body would be none, and whoever reads it would wait for one. */
    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? request.headers().contains(HttpHeaders.TRANSFER_ENCODING) : !length.equals("0");
    }

    /** Whoever reads a form stops behind its last part, and the request does not end by that. */
    private static boolean isWhole(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return request.isEnded() || (length != null && request.bytesRead() >= Long.parseLong(length));
    }

    private static boolean isForm(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
    }
}
