package org.passerelle.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpClosedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.passerelle.shared.web.RequestLanguage;

/** Everything that can go wrong in a request becomes a problem here, and nowhere else. */
public class ExceptionMappers {
    private final Problems problems;

    ExceptionMappers(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    public Response problem(ProblemException e, ContainerRequestContext request) {
        return answer(e, request);
    }

    @ServerExceptionMapper
    public Response rule(RuleBroken e, ContainerRequestContext request) {
        return answer(new ProblemException(ProblemType.RULE_BROKEN, e.violations(), Map.of(), List.of()), request);
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException e, ContainerRequestContext request) {
        List<RuleBroken.Violation> violations = e.getConstraintViolations().stream()
                .map(ExceptionMappers::violation)
                .toList();
        return answer(new ProblemException(ProblemType.MALFORMED_REQUEST, violations, Map.of(), List.of()), request);
    }

    // MismatchedInputException is named because Quarkus has its own mapper for it, which would win over its superclass.
    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    public Response unreadable(JsonProcessingException e, ContainerRequestContext request) {
        return answer(malformed(e), request);
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException e, ContainerRequestContext request) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return answer(malformed(json), request);
        }
        ProblemType type = Problems.typeOf(e.getResponse().getStatus());
        return answer((ProblemException) new ProblemException(type).initCause(e), request);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response unauthorized(SecurityException e, ContainerRequestContext request) {
        return answer(new ProblemException(ProblemType.NOT_SIGNED_IN), request);
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException e, ContainerRequestContext request) {
        return answer(new ProblemException(ProblemType.RIGHT_MISSING), request);
    }

    @ServerExceptionMapper
    public Response stale(OptimisticLockException e, ContainerRequestContext request) {
        return answer(new ProblemException(ProblemType.STALE_VERSION), request);
    }

    @ServerExceptionMapper
    public Response anything(Throwable e, ContainerRequestContext request) {
        return answer((ProblemException) new ProblemException(ofCause(e)).initCause(e), request);
    }

    /** The first cause that says more than 'failed': a dead database is 503, a double 409, a NUL character 400. */
    static ProblemType ofCause(Throwable e) {
        ProblemType known = known(e);
        return known == null ? ProblemType.INTERNAL_ERROR : known;
    }

    private static ProblemType known(Throwable e) {
        ProblemType known = e == null ? null : itself(e);
        if (e == null || known != null) {
            return known;
        }
        known = known(e.getCause());
        // A commit that failed carries the reason beside it.
        for (Throwable beside : known == null ? e.getSuppressed() : new Throwable[0]) {
            known = known == null ? known(beside) : known;
        }
        return known;
    }

    /** Null where the exception says nothing but that something failed. */
    private static ProblemType itself(Throwable e) {
        if (e instanceof OptimisticLockException || e instanceof org.hibernate.StaleStateException) {
            return ProblemType.STALE_VERSION;
        }
        if (String.valueOf(e.getMessage()).startsWith("Param limit of")) {
            // A form of more parts than any of ours has: the reader of forms has no exception of its own for it.
            return ProblemType.MALFORMED_REQUEST;
        }
        if (e instanceof SQLException sql) {
            return sql.getSQLState() == null ? ProblemType.UNAVAILABLE : ofState(sql.getSQLState());
        }
        if (e instanceof HttpClosedException) {
            // The caller has hung up in the middle of a body: nobody reads the answer, and it is no error of ours.
            return ProblemType.MALFORMED_REQUEST;
        }
        return e instanceof IOException io ? ofInputOrOutput(io) : null;
    }

    /** By class where all of it means the same: no connection, no room or memory, the server ends, its disk fails. */
    static ProblemType ofState(String state) {
        return switch (state) {
            case "22021", "22P05" -> ProblemType.MALFORMED_REQUEST;
            case "23505", "40001", "40P01" -> ProblemType.CONFLICT;
            // The server that answers has become a standby; somebody else is writing what is to be written.
            case "25006", "55P03" -> ProblemType.UNAVAILABLE;
            default -> state.matches("(08|53|57|58).*") ? ProblemType.UNAVAILABLE : ProblemType.INTERNAL_ERROR;
        };
    }

    /** The system and the reader of forms say what went wrong in words alone; null where they say something else. */
    private static ProblemType ofInputOrOutput(IOException e) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("No space left")) {
            return ProblemType.STORAGE_FULL;
        }
        if (message.contains("Read timed out")) {
            return ProblemType.BODY_TOO_SLOW;
        }
        if (message.contains("Request too large")) {
            return ProblemType.BODY_TOO_LARGE;
        }
        return message.contains("multipart") ? ProblemType.MALFORMED_REQUEST : null;
    }

    private Response answer(ProblemException e, ContainerRequestContext request) {
        UriInfo uri = request.getUriInfo();
        return problems.response(e, uri.getRequestUri().getRawPath(), RequestLanguage.of(request));
    }

    private static RuleBroken.Violation violation(ConstraintViolation<?> v) {
        String constraint =
                v.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
        Map<String, Object> bounds = v.getConstraintDescriptor().getAttributes();
        List<Object> args = new ArrayList<>();
        String code =
                switch (constraint) {
                    case "NotNull", "NotBlank", "NotEmpty" -> "required";
                    case "Size" -> {
                        args.add(bounds.get("max"));
                        args.add(bounds.get("min"));
                        yield "size-out-of-bounds";
                    }
                    case "TextLimit" -> {
                        args.add(bounds.get("max"));
                        yield v.getMessage();
                    }
                    case "Min", "Max", "DecimalMin", "DecimalMax", "Positive", "PositiveOrZero" -> {
                        args.add(bounds.get("value"));
                        yield constraint.endsWith("Max") ? "too-large" : "too-small";
                    }
                    default -> v.getMessageTemplate().matches("[a-z-]+") ? v.getMessageTemplate() : "malformed";
                };
        return new RuleBroken.Violation(fieldOf(v.getPropertyPath()), code, args);
    }

    /** The path as the caller knows it: without our method's and parameter's names. */
    private static String fieldOf(Path path) {
        StringBuilder field = new StringBuilder();
        for (Path.Node node : path) {
            switch (node.getKind()) {
                case METHOD, CROSS_PARAMETER, RETURN_VALUE, CONSTRUCTOR -> field.setLength(0);
                case PARAMETER -> field.append(node.getName()).append('\u0000');
                case PROPERTY -> {
                    if (node.isInIterable() && node.getIndex() != null) {
                        field.append('[').append(node.getIndex()).append(']');
                    }
                    field.append(field.isEmpty() || field.charAt(field.length() - 1) == '\u0000' ? "" : ".")
                            .append(node.getName());
                }
                default -> {
                    if (node.isInIterable() && node.getIndex() != null) {
                        field.append('[').append(node.getIndex()).append(']');
                    }
                }
            }
        }
        int parameter = field.indexOf("\u0000");
        if (parameter < 0) {
            return field.toString();
        }
        return parameter == field.length() - 1 ? field.substring(0, parameter) : field.substring(parameter + 1);
    }

    private static ProblemException malformed(JsonProcessingException e) {
        String field = e instanceof JsonMappingException mapping ? pathOf(mapping) : "";
        String code = "malformed";
        if (e instanceof UnrecognizedPropertyException) {
            code = "unknown-property";
        } else if (e.getOriginalMessage() != null && e.getOriginalMessage().matches("[a-z-]+")) {
            code = e.getOriginalMessage();
        } else if (!(e instanceof JsonMappingException)) {
            code = "not-json";
        }
        return new ProblemException(
                ProblemType.MALFORMED_REQUEST,
                List.of(new RuleBroken.Violation(field, code, List.of())),
                Map.of(),
                List.of());
    }

    private static String pathOf(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
