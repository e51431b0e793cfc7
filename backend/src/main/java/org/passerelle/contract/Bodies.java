package org.passerelle.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Request bodies: an example for each, and the shape of a merge patch (all of the input, nothing required). */
final class Bodies {
    private static final String MERGE_PATCH = "application/merge-patch+json";
    private static final String JSON = "application/json";

    private final OpenAPI contract;

    Bodies(OpenAPI contract) {
        this.contract = contract;
    }

    void complete(Called called) {
        if (called.operation().getRequestBody() == null
                || called.operation().getRequestBody().getContent() == null) {
            return;
        }
        called.operation().getRequestBody().getContent().getMediaTypes().forEach((name, body) -> {
            if (name.equals(MERGE_PATCH)) {
                patch(called, body);
            }
            if (body.getExample() == null
                    && (body.getExamples() == null || body.getExamples().isEmpty())) {
                body.setExample(example(named(body.getSchema())));
            }
        });
    }

    private void patch(Called called, MediaType body) {
        String input = inputOf(called.path());
        if (input == null) {
            body.setSchema(OASFactory.createSchema().addType(Schema.SchemaType.OBJECT));
            return;
        }
        String name = input.replaceFirst("Input$", "") + "Patch";
        if (schemas().get(name) == null) {
            contract.getComponents().addSchema(name, patchOf(input, schemas().get(input)));
        }
        body.setSchema(OASFactory.createSchema().ref(name));
    }

    private static Schema patchOf(String input, Schema whole) {
        Map<String, Schema> optional = new LinkedHashMap<>();
        whole.getProperties().forEach((property, schema) -> {
            Schema copy = OASFactory.createSchema();
            copy.setAll(schema.getAll());
            optional.put(property, SchemaShapes.orNull(copy));
        });
        Schema patch = OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("JSON Merge Patch (RFC 7396) on " + input + ": absent stays, null empties")
                .properties(optional);
        if (example(whole) instanceof Map<?, ?> example) {
            // The code of a theme is its address, which no patch changes.
            example.entrySet().stream()
                    .filter(field -> !field.getKey().equals("code"))
                    .findFirst()
                    .ifPresent(field -> patch.addExample(Map.of(field.getKey(), field.getValue())));
        }
        return patch;
    }

    /** The schema that PUT takes at the same address, else the one POST takes at the collection. */
    private String inputOf(String path) {
        String parent = path.replaceFirst("/\\{[^}]+}$", "");
        String put = bodyOf(path, PathItem.HttpMethod.PUT);
        return put != null ? put : bodyOf(parent, PathItem.HttpMethod.POST);
    }

    private String bodyOf(String path, PathItem.HttpMethod verb) {
        PathItem item = contract.getPaths().getPathItem(path);
        var operation = item == null ? null : item.getOperations().get(verb);
        if (operation == null || operation.getRequestBody() == null) {
            return null;
        }
        MediaType body = operation.getRequestBody().getContent().getMediaType(JSON);
        return body == null ? null : SchemaTree.refName(body.getSchema());
    }

    private Schema named(Schema schema) {
        String name = SchemaTree.refName(schema);
        return name == null ? schema : schemas().get(name);
    }

    @SuppressWarnings("deprecation") // 'example' is what an annotation may still have given
    private static Object example(Schema schema) {
        if (schema == null) {
            return null;
        }
        List<Object> examples = schema.getExamples();
        return examples != null && !examples.isEmpty() ? examples.get(0) : schema.getExample();
    }

    private Map<String, Schema> schemas() {
        return contract.getComponents().getSchemas();
    }
}
