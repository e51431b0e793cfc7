package org.passerelle.shared.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.passerelle.shared.text.Messages;

/** Makes the one error shape of the API. */
@ApplicationScoped
public class Problems {
    public static final String MEDIA_TYPE = "application/problem+json";
    private static final Logger LOG = Logger.getLogger(Problems.class);

    /** The problem in the given language, with a fresh error id that is also in the log. */
    public Problem of(ProblemException cause, String path, String language) {
        ProblemType type = cause.type();
        String errorId = UUID.randomUUID().toString();
        if (type.status() >= 500) {
            LOG.errorf(cause.getCause() == null ? cause : cause.getCause(), "error %s: %s", errorId, type.code());
        } else {
            LOG.infof("error %s: %d %s %s", errorId, type.status(), type.code(), printable(path));
        }
        List<Problem.FieldViolation> violations = cause.violations().isEmpty()
                ? null
                : cause.violations().stream()
                        .map(v -> new Problem.FieldViolation(
                                v.field(),
                                v.code(),
                                Messages.in(language)
                                        .get("violation." + v.code(), v.args().toArray())))
                        .toList();
        Messages words = Messages.in(language);
        return new Problem(
                "/erreurs/" + type.code(),
                words.get("problem." + type.code() + ".title"),
                type.status(),
                detail(cause, words),
                printable(path),
                errorId,
                violations,
                type == ProblemType.RIGHT_MISSING ? Map.of("reason", refusal(cause)) : cause.extensions());
    }

    private static String detail(ProblemException cause, Messages words) {
        String key = "problem." + cause.type().code() + ".detail";
        return cause.type() == ProblemType.RIGHT_MISSING
                ? words.get(key, words.get("refusal." + refusal(cause)))
                : words.get(key, cause.args().toArray());
    }

    /** Which right is missing; without a record in hand only the role is known to be the wrong one. */
    private static String refusal(ProblemException cause) {
        return cause.args().isEmpty() ? "role-missing" : cause.args().get(0).toString();
    }

    /** The whole answer: problem body, language, and never kept by a cache. */
    public Response response(ProblemException cause, String path, String language) {
        Response.ResponseBuilder answer = Response.status(cause.type().status())
                .type(MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .language(Locale.forLanguageTag(language))
                .entity(of(cause, path, language));
        if (cause.type() == ProblemType.NOT_SIGNED_IN) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (cause.type() == ProblemType.UNAVAILABLE || cause.type() == ProblemType.TOO_MANY_REQUESTS) {
            answer.header(HttpHeaders.RETRY_AFTER, "5");
        }
        return answer.build();
    }

    private static String printable(String path) {
        String clean = path.replaceAll("[^\\x21-\\x7e]", "?");
        return clean.length() <= 500 ? clean : clean.substring(0, 500);
    }
}
