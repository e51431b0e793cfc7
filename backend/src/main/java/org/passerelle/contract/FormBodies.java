package org.passerelle.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Encoding;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.passerelle.shared.web.MultipartForm;

/** Describes the forms that take a file, which the scanner sees as one opaque parameter: their parts, types and bounds. */
final class FormBodies {
    static final DotName FORM = DotName.createSimple(MultipartForm.class.getName());

    private static final String MULTIPART = "multipart/form-data";
    private static final String JSON = "application/json";
    private static final String NOTHING = Void.class.getName();

    private FormBodies() {}

    static void describe(Called called) {
        called.annotation(FORM).ifPresent(form -> called.operation()
                .setRequestBody(OASFactory.createRequestBody()
                        .required(true)
                        .content(OASFactory.createContent().addMediaType(MULTIPART, body(form)))));
    }

    private static MediaType body(AnnotationInstance form) {
        Map<String, Schema> parts = new LinkedHashMap<>();
        Map<String, Object> example = new LinkedHashMap<>();
        String taken = form.value("takes").asString();
        MediaType body = OASFactory.createMediaType();
        parts.put(
                MultipartForm.FILE,
                OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .format("binary")
                        .maxLength((int) MultipartForm.MOST_BYTES)
                        .description("The file, at most 10 MB; its type is found out from its content"));
        body.addEncoding(MultipartForm.FILE, encoding(taken));
        example.put(MultipartForm.FILE, "(the bytes of the file)");
        String document = document(form);
        String said = said(form);
        if (document != null) {
            // A part of a form is a text, and says so: generated clients then send the JSON in it as it is.
            parts.put(
                    MultipartForm.DOCUMENT,
                    OASFactory.createSchema()
                            .addType(Schema.SchemaType.STRING)
                            .maxLength(MultipartForm.MOST_TEXT)
                            .contentMediaType(JSON)
                            .contentSchema(OASFactory.createSchema().ref(document))
                            .set("example", said)
                            .description("What is said about the file, as JSON"));
            body.addEncoding(MultipartForm.DOCUMENT, encoding(JSON));
            example.put(MultipartForm.DOCUMENT, said);
        }
        return body.schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.OBJECT)
                        .properties(parts)
                        .required(List.copyOf(parts.keySet()))
                        .additionalPropertiesBoolean(false))
                .example(example);
    }

    /** Name of the schema of what is said about the file; null where nothing is. */
    private static String document(AnnotationInstance form) {
        if (form.value("document") == null
                || form.value("document").asClass().name().toString().equals(NOTHING)) {
            return null;
        }
        return SchemaShapes.simpleName(form.value("document").asClass());
    }

    private static String said(AnnotationInstance form) {
        return form.value("example") == null
                ? MultipartForm.EXAMPLE
                : form.value("example").asString();
    }

    private static Encoding encoding(String contentType) {
        return OASFactory.createEncoding().contentType(contentType);
    }
}
