package org.passerelle.shared.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.problem.ProblemType;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.text.Messages;

/**
 * Refuses query parameters that an operation does not have, that are given twice where one is meant, or that are not of
 * their type: a misspelt filter must not silently give everything.
 */
@Provider
public class KnownParameters implements ContainerRequestFilter {
    private static final String LANGUAGE = "lang";
    private final Map<Method, Map<String, ParameterType>> known = new ConcurrentHashMap<>();

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = resource.getResourceMethod();
        if (method == null) {
            return;
        }
        Map<String, ParameterType> types = known.computeIfAbsent(method, KnownParameters::typesOf);
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            ParameterType type = types.get(name);
            if (type == null) {
                throw new ProblemException(
                        ProblemType.UNKNOWN_PARAMETER,
                        List.of(new RuleBroken.Violation(name, "unknown-parameter", List.of())),
                        Map.of(),
                        List.of(name));
            }
            type.check(name, values);
            if (name.equals(LANGUAGE) && !Messages.LANGUAGES.containsAll(values)) {
                throw ProblemException.badParameter(LANGUAGE, "unknown-code");
            }
        });
        request.getUriInfo().getPathParameters().values().forEach(values -> values.forEach(KnownParameters::checkPart));
    }

    /** Nothing of ours has such an address. */
    private static void checkPart(String value) {
        if (value.length() > ParameterBounds.MAX_ID || value.indexOf('\u0000') >= 0) {
            throw ProblemException.notFound();
        }
    }

    private static Map<String, ParameterType> typesOf(Method method) {
        Map<String, ParameterType> types = new HashMap<>();
        types.put(LANGUAGE, ParameterType.of(String.class));
        types.put(Formats.PARAMETER, ParameterType.of(String.class));
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(QueryParam.class)) {
                types.put(
                        parameter.getAnnotation(QueryParam.class).value(),
                        typeOf(parameter.getType(), parameter.getParameterizedType()));
            }
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                addFields(parameter.getType(), types);
            }
        }
        return types;
    }

    private static void addFields(Class<?> bean, Map<String, ParameterType> types) {
        for (Class<?> type = bean; type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(QueryParam.class)) {
                    types.put(
                            field.getAnnotation(QueryParam.class).value(),
                            typeOf(field.getType(), field.getGenericType()));
                }
                if (field.isAnnotationPresent(BeanParam.class)) {
                    addFields(field.getType(), types);
                }
            }
        }
    }

    private static ParameterType typeOf(Class<?> raw, java.lang.reflect.Type generic) {
        boolean many = Collection.class.isAssignableFrom(raw);
        if (many && generic instanceof java.lang.reflect.ParameterizedType listed) {
            return ParameterType.many((Class<?>) listed.getActualTypeArguments()[0]);
        }
        return many ? ParameterType.many(String.class) : ParameterType.of(raw);
    }
}
