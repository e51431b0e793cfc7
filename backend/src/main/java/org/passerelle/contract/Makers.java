package org.passerelle.contract;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Says where the id of an item comes from when it is not made at its own collection: '/funding-lines/{id}' by a POST
 * under a project. Programs that test from the contract read it as x-fixture-from.
 */
final class Makers {
    private Makers() {}

    static void complete(List<Called> operations) {
        Map<String, String> makers = new TreeMap<>();
        operations.stream()
                .filter(called -> called.verb() == PathItem.HttpMethod.POST && answer(called, "201") != null)
                .forEach(called -> makers.putIfAbsent(answer(called, "201"), called.path()));
        operations.stream()
                .filter(called -> called.verb() == PathItem.HttpMethod.GET
                        && called.path().matches(".*/\\{[^}]+}"))
                .forEach(item -> {
                    String shown = answer(item, "200");
                    String maker = shown == null ? null : makers.get(shown);
                    String collection = item.path().replaceFirst("/\\{[^}]+}$", "");
                    if (maker != null && !maker.equals(collection)) {
                        operations.stream()
                                .filter(called -> called.path().equals(item.path()))
                                .forEach(called -> called.operation().addExtension("x-fixture-from", "POST " + maker));
                    }
                });
    }

    /** The name of what is answered; null where it has none. */
    private static String answer(Called called, String status) {
        APIResponse answer = called.operation().getResponses().getAPIResponse(status);
        return answer == null || answer.getContent() == null
                ? null
                : answer.getContent().getMediaTypes().values().stream()
                        .map(body -> SchemaTree.refName(body.getSchema()))
                        .filter(name -> name != null)
                        .findFirst()
                        .orElse(null);
    }
}
