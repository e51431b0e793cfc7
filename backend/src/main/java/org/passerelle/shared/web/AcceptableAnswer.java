package org.passerelle.shared.web;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.problem.ProblemType;

/** Where an address has several formats and the caller takes none of them, the framework would give the first. */
@Provider
public class AcceptableAnswer implements ContainerRequestFilter {
    private final Map<Method, List<MediaType>> produced = new ConcurrentHashMap<>();

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = resource.getResourceMethod();
        if (method == null) {
            return;
        }
        List<MediaType> types = produced.computeIfAbsent(method, this::producedBy);
        if (!types.isEmpty() && accepted(request).stream().noneMatch(a -> takesOneOf(a, types))) {
            throw new ProblemException(ProblemType.NOT_ACCEPTABLE);
        }
    }

    private static boolean takesOneOf(MediaType accepted, List<MediaType> types) {
        boolean refused = accepted.getParameters().getOrDefault("q", "1").matches("0(\\.0*)?");
        return !refused && types.stream().anyMatch(accepted::isCompatible);
    }

    private static List<MediaType> accepted(ContainerRequestContext request) {
        try {
            return request.getAcceptableMediaTypes();
        } catch (RuntimeException unreadable) {
            // What the parser throws for nonsense depends on the nonsense.
            throw new ProblemException(ProblemType.NOT_ACCEPTABLE);
        }
    }

    private List<MediaType> producedBy(Method method) {
        Produces own = method.getAnnotation(Produces.class);
        Produces produces = own != null ? own : resource.getResourceClass().getAnnotation(Produces.class);
        return produces == null
                ? List.of()
                : Arrays.stream(produces.value()).map(MediaType::valueOf).toList();
    }
}
