package org.passerelle.contract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
 * the length of texts per language, and one readable name per type ('PartnerItem', not 'Item3').
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
        rename();
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
                        .filter(s -> simpleName(parameter.type()).equals(baseName(SchemaTree.refName(s))))
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
        AnnotationInstance limit = field.declaredAnnotation(TEXT_LIMIT);
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

    private void rename() {
        Map<String, String> names = new LinkedHashMap<>();
        classes.forEach((name, type) -> names.put(name, nameOf(type)));
        tellApart(names);
        Map<String, Schema> renamed = new TreeMap<>();
        schemas().forEach((name, schema) -> renamed.put(names.getOrDefault(name, name), schema));
        Set<Schema> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        SchemaTree.each(contract, schema -> {
            String name = SchemaTree.refName(schema);
            if (name != null && seen.add(schema)) {
                schema.setRef(names.getOrDefault(name, name));
            }
        });
        contract.getComponents().setSchemas(renamed);
    }

    /** What is written gets 'Input' behind its name where the view has the same; else the package goes before it. */
    private void tellApart(Map<String, String> names) {
        classes.forEach((name, type) -> {
            boolean written = type.enclosingClass() != null
                    && type.enclosingClass().toString().endsWith("Input");
            if (written && Collections.frequency(names.values(), names.get(name)) > 1) {
                names.put(name, names.get(name) + "Input");
            }
        });
        Map<String, String> before = Map.copyOf(names);
        classes.forEach((name, type) -> {
            if (Collections.frequency(before.values(), before.get(name)) > 1) {
                String area = type.name().packagePrefix().replaceFirst(".*\\.", "");
                names.put(name, area.substring(0, 1).toUpperCase(Locale.ROOT) + area.substring(1) + before.get(name));
            }
        });
        names.values().stream()
                .filter(name -> Collections.frequency(names.values(), name) > 1)
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalStateException("two types would be called " + name + " in the contract: give one "
                            + "@Schema(name = ...): " + classes.values());
                });
    }

    /** 'PartnerView.Item' is PartnerItem, 'PartnerInput.Contact' PartnerContact, 'PreciseDate.Precision' PreciseDatePrecision. */
    private String nameOf(ClassInfo type) {
        AnnotationInstance schema = type.declaredAnnotation(SCHEMA);
        if (schema != null && schema.value("name") != null) {
            return schema.value("name").asString();
        }
        String own = simpleName(Type.create(type.name(), Type.Kind.CLASS));
        if (type.enclosingClass() == null) {
            return own;
        }
        String outer = simpleName(Type.create(type.enclosingClass(), Type.Kind.CLASS))
                .replaceFirst("(View|Input|Resource|Reads|Filter)$", "");
        return own.startsWith(outer) ? own : outer + own;
    }

    private static String simpleName(Type type) {
        String name = type.name().toString();
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }

    private static String baseName(String name) {
        return name == null ? "" : name.replaceFirst("[0-9]+$", "");
    }
}
