package org.passerelle.shared.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.problem.ProblemType;

/** A body must say what it is: without a content type, or with another than the operation takes, it is refused. */
@Provider
public class ExpectedBody implements ContainerRequestFilter {
    private static final List<MediaType> NONE = List.of();
    private final Map<Method, List<MediaType>> expected = new ConcurrentHashMap<>();

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = resource.getResourceMethod();
        List<MediaType> types = method == null ? NONE : expected.computeIfAbsent(method, this::expectedBy);
        if (types.isEmpty()) {
            return;
        }
        MediaType given = given(request);
        if (given == null || types.stream().noneMatch(t -> t.isCompatible(given)) || isOfAnotherCharset(given)) {
            throw new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE);
        }
        if (isFormWithoutBoundary(given)) {
            throw new ProblemException(ProblemType.MALFORMED_REQUEST);
        }
    }

    /** A form whose parts nothing tells apart: the framework's parser falls over it. */
    private static boolean isFormWithoutBoundary(MediaType given) {
        String boundary = given.getParameters().get("boundary");
        return given.getType().equalsIgnoreCase("multipart") && (boundary == null || boundary.isBlank());
    }

    /** JSON is UTF-8 (RFC 8259) and has no such parameter; who says so all the same is believed, see ReadBodyStrictly. */
    private static boolean isOfAnotherCharset(MediaType given) {
        String charset = given.getParameters().get(MediaType.CHARSET_PARAMETER);
        return charset != null && !charset.equalsIgnoreCase("utf-8");
    }

    private static MediaType given(ContainerRequestContext request) {
        try {
            MediaType given = request.getMediaType();
            return given == null || given.isWildcardType() || given.isWildcardSubtype() ? null : given;
        } catch (RuntimeException unreadable) {
            // What the parser throws for nonsense depends on the nonsense.
            return null;
        }
    }

    private List<MediaType> expectedBy(Method method) {
        if (Arrays.stream(method.getParameters()).noneMatch(ExpectedBody::isBody)) {
            return NONE;
        }
        Consumes consumes = method.isAnnotationPresent(Consumes.class)
                ? method.getAnnotation(Consumes.class)
                : method.getDeclaringClass().getAnnotation(Consumes.class);
        return consumes == null
                ? List.of(MediaType.APPLICATION_JSON_TYPE)
                : Arrays.stream(consumes.value()).map(MediaType::valueOf).toList();
    }

    private static boolean isBody(Parameter parameter) {
        for (Annotation annotation : parameter.getAnnotations()) {
            String name = annotation.annotationType().getName();
            if (name.startsWith("jakarta.ws.rs.") || name.startsWith("org.jboss.resteasy.reactive.")) {
                return false;
            }
        }
        String type = parameter.getType().getName();
        return !type.startsWith("jakarta.ws.rs.") && !type.startsWith("io.vertx.");
    }
}
