package org.passerelle.shared.problem;

import java.util.Locale;

/** Every kind of error the API answers with; the code is stable and has a page that explains it. */
public enum ProblemType {
    MALFORMED_REQUEST(400),
    UNKNOWN_PARAMETER(400),
    BAD_PARAMETER(400),
    NOT_SIGNED_IN(401),
    RIGHT_MISSING(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    BODY_TOO_SLOW(408),
    CONFLICT(409),
    POSSIBLE_DOUBLE(409),
    STALE_VERSION(412),
    BODY_TOO_LARGE(413),
    URI_TOO_LONG(414),
    UNSUPPORTED_MEDIA_TYPE(415),
    RULE_BROKEN(422),
    IDEMPOTENCY_KEY_REUSED(422),
    VERSION_REQUIRED(428),
    TOO_MANY_REQUESTS(429),
    HEADERS_TOO_LARGE(431),
    INTERNAL_ERROR(500),
    UNAVAILABLE(503),
    STORAGE_FULL(507);

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** The last part of the type's address, as 'stale-version'. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
