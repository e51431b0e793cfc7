package org.passerelle.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/**
 * An operation of the contract with the method that answers it.
 *
 * @param files the hidden methods at the same address, which give the same as a file of another format
 */
record Called(String path, PathItem.HttpMethod verb, Operation operation, MethodInfo method, List<MethodInfo> files) {
    private static final DotName OPERATION =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");
    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");

    /**
     * Every operation, in the order of the document.
     *
     * @throws IllegalStateException where one has no operationId of its own, or two share one
     */
    static List<Called> all(OpenAPI contract, IndexView index) {
        Map<String, List<MethodInfo>> methods = methodsByAddress(index);
        Set<String> ids = new HashSet<>();
        List<Called> all = new ArrayList<>();
        Map<String, PathItem> paths =
                contract.getPaths() == null ? Map.of() : contract.getPaths().getPathItems();
        paths.forEach((path, item) -> item.getOperations().forEach((verb, operation) -> {
            List<MethodInfo> here = methods.getOrDefault(verb + " " + path, List.of());
            MethodInfo method =
                    here.stream().filter(m -> !hidden(m)).findFirst().orElse(null);
            if (method == null
                    || method.declaredAnnotation(OPERATION) == null
                    || method.declaredAnnotation(OPERATION).value("operationId") == null) {
                throw new IllegalStateException(
                        verb + " " + path + ": give it @Operation(operationId = ..., summary = ...)");
            }
            if (!ids.add(operation.getOperationId())) {
                throw new IllegalStateException("operationId " + operation.getOperationId() + " is used twice");
            }
            all.add(new Called(
                    path,
                    verb,
                    operation,
                    method,
                    here.stream().filter(Called::hidden).toList()));
        }));
        return List.copyOf(all);
    }

    /** Methods by 'GET /api/v1/partners/{id}'; a resource class may inherit some of its methods. */
    private static Map<String, List<MethodInfo>> methodsByAddress(IndexView index) {
        Map<String, List<MethodInfo>> methods = new HashMap<>();
        for (AnnotationInstance path : index.getAnnotations(PATH)) {
            if (path.target().kind() != AnnotationTarget.Kind.CLASS) {
                continue;
            }
            for (ClassInfo type = path.target().asClass();
                    type != null;
                    type = index.getClassByName(type.superName())) {
                for (MethodInfo method : type.methods()) {
                    AnnotationInstance below = method.declaredAnnotation(PATH);
                    String address = address(
                            path.value().asString(),
                            below == null ? "" : below.value().asString());
                    for (PathItem.HttpMethod verb : PathItem.HttpMethod.values()) {
                        if (method.hasDeclaredAnnotation(DotName.createSimple("jakarta.ws.rs." + verb))) {
                            methods.computeIfAbsent(verb + " " + address, a -> new ArrayList<>())
                                    .add(method);
                        }
                    }
                }
            }
        }
        return methods;
    }

    private static boolean hidden(MethodInfo method) {
        AnnotationInstance operation = method.declaredAnnotation(OPERATION);
        return operation != null
                && operation.value("hidden") != null
                && operation.value("hidden").asBoolean();
    }

    private static String address(String above, String below) {
        return ("/" + above + "/" + below)
                .replaceAll("/+", "/")
                .replaceAll("\\{\\s*([^}:\\s]+)[^}]*}", "{$1}")
                .replaceFirst("(?<=.)/$", "");
    }

    /** An annotation of the method, else of its class. */
    Optional<AnnotationInstance> annotation(DotName name) {
        return Optional.ofNullable(method.declaredAnnotation(name))
                .or(() -> Optional.ofNullable(method.declaringClass().declaredAnnotation(name)));
    }

    boolean reads() {
        return verb == PathItem.HttpMethod.GET || verb == PathItem.HttpMethod.HEAD;
    }

    boolean changes() {
        return verb == PathItem.HttpMethod.PUT
                || verb == PathItem.HttpMethod.PATCH
                || verb == PathItem.HttpMethod.DELETE;
    }

    @Override
    public String toString() {
        return verb + " " + path;
    }
}
