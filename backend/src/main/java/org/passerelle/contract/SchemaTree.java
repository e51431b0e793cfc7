package org.passerelle.contract;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Goes through every schema of the contract, however deep. */
final class SchemaTree {
    private static final String PREFIX = "#/components/schemas/";

    private SchemaTree() {}

    static void each(OpenAPI contract, Consumer<Schema> visitor) {
        if (contract.getComponents() != null && contract.getComponents().getSchemas() != null) {
            List.copyOf(contract.getComponents().getSchemas().values()).forEach(s -> visit(s, visitor));
        }
        operations(contract).forEach(operation -> ofOperation(operation, visitor));
        if (contract.getComponents() != null && contract.getComponents().getResponses() != null) {
            contract.getComponents().getResponses().values().forEach(r -> ofContent(r.getContent(), visitor));
        }
    }

    static void ofOperation(Operation operation, Consumer<Schema> visitor) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(p -> visit(p.getSchema(), visitor));
        }
        if (operation.getRequestBody() != null) {
            ofContent(operation.getRequestBody().getContent(), visitor);
        }
        if (operation.getResponses() != null && operation.getResponses().getAPIResponses() != null) {
            operation.getResponses().getAPIResponses().values().forEach(r -> ofContent(r.getContent(), visitor));
        }
    }

    private static Stream<Operation> operations(OpenAPI contract) {
        return contract.getPaths() == null
                ? Stream.empty()
                : contract.getPaths().getPathItems().values().stream()
                        .flatMap(item -> item.getOperations().values().stream());
    }

    private static void ofContent(Content content, Consumer<Schema> visitor) {
        if (content != null && content.getMediaTypes() != null) {
            content.getMediaTypes().values().forEach(m -> visit(m.getSchema(), visitor));
        }
    }

    static void visit(Schema schema, Consumer<Schema> visitor) {
        if (schema == null) {
            return;
        }
        visitor.accept(schema);
        children(schema).forEach(child -> visit(child, visitor));
    }

    private static List<Schema> children(Schema schema) {
        return Stream.of(
                        schema.getProperties() == null
                                ? List.<Schema>of()
                                : schema.getProperties().values(),
                        orNone(schema.getAllOf()),
                        orNone(schema.getAnyOf()),
                        orNone(schema.getOneOf()),
                        orNone(schema.getPrefixItems()))
                .flatMap(Collection::stream)
                .collect(
                        () -> new java.util.ArrayList<>(Stream.of(
                                        schema.getItems(),
                                        schema.getAdditionalPropertiesSchema(),
                                        schema.getContentSchema(),
                                        schema.getNot())
                                .filter(Objects::nonNull)
                                .toList()),
                        List::add,
                        List::addAll);
    }

    private static Collection<Schema> orNone(List<Schema> schemas) {
        return schemas == null ? List.of() : schemas;
    }

    /** The name of the schema that this one refers to; null where it refers to none. */
    static String refName(Schema schema) {
        return schema != null && schema.getRef() != null && schema.getRef().startsWith(PREFIX)
                ? schema.getRef().substring(PREFIX.length())
                : null;
    }
}
