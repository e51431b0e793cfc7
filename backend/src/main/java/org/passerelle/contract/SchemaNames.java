package org.passerelle.contract;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Type;

/** Gives each type one readable name in the contract: 'PartnerItem', not 'Item3', whatever else is scanned before it. */
class SchemaNames {
    private static final DotName SCHEMA =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");

    private final OpenAPI contract;
    private final Map<String, ClassInfo> classes;

    /** @param classes by the name the scanner gave */
    SchemaNames(OpenAPI contract, Map<String, ClassInfo> classes) {
        this.contract = contract;
        this.classes = classes;
    }

    void rename() {
        Map<String, String> names = new LinkedHashMap<>();
        classes.forEach((name, type) -> names.put(name, nameOf(type)));
        tellApart(names);
        Map<String, Schema> renamed = new TreeMap<>();
        contract.getComponents()
                .getSchemas()
                .forEach((name, schema) -> renamed.put(names.getOrDefault(name, name), schema));
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
        String own = SchemaShapes.simpleName(Type.create(type.name(), Type.Kind.CLASS));
        if (type.enclosingClass() == null) {
            return own;
        }
        String outer = SchemaShapes.simpleName(Type.create(type.enclosingClass(), Type.Kind.CLASS))
                .replaceFirst("(View|Input|Resource|Reads|Filter)$", "");
        return own.startsWith(outer) ? own : outer + own;
    }
}
