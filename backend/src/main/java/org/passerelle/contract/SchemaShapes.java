package org.passerelle.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodParameterInfo;
import org.jboss.jandex.Type;
import org.passerelle.shared.json.Codes;
import org.passerelle.shared.text.Messages;

/**
 * Makes the schemas say what the wire does: codes for enums, null where a value may be absent, 'required' for primitives,
 * the length of texts per language. {@link SchemaNames} then names each type.
 */
class SchemaShapes {
    private static final DotName RESPONSE_SCHEMA =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema");
    private static final DotName RESPONSE =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.responses.APIResponse");
    private static final DotName SCHEMA =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
    private static final DotName NOT_NULL = DotName.createSimple("jakarta.validation.constraints.NotNull");
    private static final DotName PROBLEM = DotName.createSimple("org.passerelle.shared.problem.Problem");
    private static final DotName TEXT_LIMIT = DotName.createSimple("org.passerelle.shared.text.TextLimit");

    private final OpenAPI contract;
    private final IndexView index;
    private final Map<String, ClassInfo> classes = new TreeMap<>();

    SchemaShapes(OpenAPI contract, IndexView index) {
        this.contract = contract;
        this.index = index;
    }

    void complete(List<Called> operations) {
        if (schemas().containsKey("JsonNode")) {
            contract.getComponents()
                    .addSchema("JsonNode", OASFactory.createSchema().description("Any JSON"));
        }
        operations.forEach(this::findClasses);
        pairNamed(Type.create(PROBLEM, Type.Kind.CLASS), "Problem");
        classes.forEach((name, type) -> shape(type, schemas().get(name)));
        SchemaTree.each(contract, SchemaShapes::codes);
        SchemaTree.each(contract, SchemaShapes::wholePattern);
        new SchemaNames(contract, classes).rename();
    }

    private Map<String, Schema> schemas() {
        return contract.getComponents().getSchemas();
    }

    // The scanner gives nested types their last name and a number; which is which is seen by walking types and schemas
    // side by side from the operations down.
    private void findClasses(Called called) {
        for (MethodParameterInfo parameter : called.method().parameters()) {
            if (called.operation().getRequestBody() != null
                    && called.operation().getRequestBody().getContent() != null) {
                called.operation().getRequestBody().getContent().getMediaTypes().values().stream()
                        .findFirst()
                        .map(MediaType::getSchema)
                        .filter(s -> nameOf(parameter.type()).equals(baseName(SchemaTree.refName(s))))
                        .ifPresent(s -> pair(parameter.type(), s));
            }
        }
        AnnotationInstance answer = called.method().declaredAnnotation(RESPONSE_SCHEMA);
        if (answer != null) {
            successes(called).forEach(schema -> pair(answer.value().asClass(), schema));
        }
        called.method().annotations(RESPONSE).forEach(response -> {
            AnnotationValue content = response.value("content");
            if (content != null && content.asNestedArray().length > 0) {
                AnnotationValue schema = content.asNestedArray()[0].value("schema");
                AnnotationValue type = schema == null ? null : schema.asNested().value("implementation");
                if (type != null) {
                    successes(called).forEach(s -> pair(type.asClass(), s));
                }
            }
        });
    }

    /** What the scanner calls a type: what its annotation says, else its own name. */
    private String nameOf(Type type) {
        ClassInfo info = index.getClassByName(type.name());
        AnnotationInstance schema = info == null ? null : info.declaredAnnotation(SCHEMA);
        AnnotationValue name = schema == null ? null : schema.value("name");
        return name == null ? simpleName(type) : name.asString();
    }

    private static List<Schema> successes(Called called) {
        List<Schema> found = new ArrayList<>();
        called.operation().getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                schemaOf(response).ifPresent(found::add);
            }
        });
        return found;
    }

    private static java.util.Optional<Schema> schemaOf(APIResponse response) {
        return response.getContent() == null || response.getContent().getMediaTypes() == null
                ? java.util.Optional.empty()
                : response.getContent().getMediaTypes().values().stream()
                        .map(MediaType::getSchema)
                        .filter(s -> s != null)
                        .findFirst();
    }

    private void pair(Type type, Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getItems() != null && type.kind() == Type.Kind.PARAMETERIZED_TYPE) {
            pair(type.asParameterizedType().arguments().get(0), schema.getItems());
        } else if (schema.getAdditionalPropertiesSchema() != null && type.kind() == Type.Kind.PARAMETERIZED_TYPE) {
            List<Type> arguments = type.asParameterizedType().arguments();
            pair(arguments.get(arguments.size() - 1), schema.getAdditionalPropertiesSchema());
        } else {
            pairNamed(type, SchemaTree.refName(schema));
        }
    }

    private void pairNamed(Type type, String name) {
        ClassInfo info = index.getClassByName(type.name());
        if (name == null || info == null || classes.putIfAbsent(name, info) != null) {
            return;
        }
        Schema schema = schemas().get(name);
        if (schema != null && schema.getProperties() != null) {
            for (FieldInfo field : info.fields()) {
                pair(field.type(), schema.getProperties().get(field.name()));
            }
        }
    }

    private void shape(ClassInfo type, Schema schema) {
        if (schema == null || schema.getProperties() == null) {
            return;
        }
        Set<String> required = new HashSet<>(schema.getRequired() == null ? List.of() : schema.getRequired());
        Map<String, Schema> shaped = new LinkedHashMap<>();
        schema.getProperties().forEach((name, property) -> {
            FieldInfo field = type.field(name);
            if (field == null) {
                shaped.put(name, property);
                return;
            }
            limitTexts(field, property);
            if (field.type().kind() == Type.Kind.PRIMITIVE || field.hasDeclaredAnnotation(NOT_NULL)) {
                required.add(name);
                shaped.put(name, property);
            } else if (type.name().equals(PROBLEM)) {
                // What a problem does not have it leaves out.
                shaped.put(name, property);
            } else {
                shaped.put(name, orNull(property));
            }
        });
        schema.setProperties(shaped);
        List<String> inOrder =
                shaped.keySet().stream().filter(required::contains).toList();
        schema.setRequired(inOrder.isEmpty() ? null : inOrder);
    }

    private static void limitTexts(FieldInfo field, Schema property) {
        limitTexts(field.declaredAnnotation(TEXT_LIMIT), property);
        if (property.getItems() != null && field.type().kind() == Type.Kind.PARAMETERIZED_TYPE) {
            Type item = field.type().asParameterizedType().arguments().get(0);
            limitTexts(item.annotation(TEXT_LIMIT), property.getItems());
        }
    }

    private static void limitTexts(AnnotationInstance limit, Schema property) {
        if (limit == null) {
            return;
        }
        // A sibling of $ref (JSON Schema 2020-12): the texts are as everywhere, only shorter here.
        Map<String, Schema> languages = new LinkedHashMap<>();
        for (String language : Messages.LANGUAGES) {
            languages.put(
                    language,
                    OASFactory.createSchema()
                            .type(List.of(Schema.SchemaType.STRING, Schema.SchemaType.NULL))
                            .maxLength(limit.value("max").asInt()));
        }
        property.setProperties(languages);
        if (property.getDescription() == null) {
            property.setDescription("At most " + limit.value("max").asInt() + " characters in each language");
        }
    }

    /** The same value or null, as OpenAPI 3.1 says it. */
    static Schema orNull(Schema schema) {
        if (schema.getRef() != null) {
            Schema either = OASFactory.createSchema()
                    .addAnyOf(schema)
                    .addAnyOf(OASFactory.createSchema().addType(Schema.SchemaType.NULL));
            if (schema.getDescription() != null) {
                either.setDescription(schema.getDescription());
                schema.setDescription(null);
            }
            return either;
        }
        if (schema.getType() != null && !schema.getType().contains(Schema.SchemaType.NULL)) {
            List<Schema.SchemaType> types = new ArrayList<>(schema.getType());
            types.add(Schema.SchemaType.NULL);
            schema.setType(types);
            if (schema.getEnumeration() != null) {
                List<Object> values = new ArrayList<>(schema.getEnumeration());
                values.add(null);
                schema.setEnumeration(values);
            }
        }
        return schema;
    }

    static void codes(Schema schema) {
        if (schema.getEnumeration() != null) {
            schema.setEnumeration(schema.getEnumeration().stream()
                    .map(v -> v instanceof String constant && constant.matches("[A-Z][A-Z0-9_]*")
                            ? (Object) Codes.ofName(constant)
                            : v)
                    .toList());
        }
    }

    /** Bean Validation matches the whole text, JSON Schema any part of it. */
    private static void wholePattern(Schema schema) {
        String pattern = schema.getPattern();
        if (pattern != null && !pattern.startsWith("^")) {
            schema.setPattern(pattern.contains("|") ? "^(?:" + pattern + ")$" : "^" + pattern + "$");
        }
    }

    static String simpleName(Type type) {
        String name = type.name().toString();
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }

    private static String baseName(String name) {
        return name == null ? "" : name.replaceFirst("[0-9]+$", "");
    }
}
