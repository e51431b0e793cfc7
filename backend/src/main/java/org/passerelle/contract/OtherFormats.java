package org.passerelle.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;
import org.passerelle.shared.web.Formats;

/** The files a list can be had as: their media types beside JSON, and the parameter that asks for them. */
final class OtherFormats {
    private static final DotName PRODUCES = DotName.createSimple("jakarta.ws.rs.Produces");

    private OtherFormats() {}

    static void addTo(Called called) {
        TreeSet<String> names = new TreeSet<>();
        for (MethodInfo file : called.files()) {
            AnnotationInstance produces = file.declaredAnnotation(PRODUCES);
            for (String type :
                    produces == null ? new String[0] : produces.value().asStringArray()) {
                Content content =
                        called.operation().getResponses().getAPIResponse("200").getContent();
                content.addMediaType(type, OASFactory.createMediaType().schema(schema(type)));
                Formats.nameOf(type).ifPresent(names::add);
            }
        }
        if (!names.isEmpty()) {
            String own = own(called);
            List<Object> values = new ArrayList<>(List.of(own));
            values.addAll(names);
            called.operation()
                    .addParameter(OASFactory.createParameter()
                            .name(Formats.PARAMETER)
                            .in(Parameter.In.QUERY)
                            .description(
                                    own.equals("json")
                                            ? "The format, as the Accept header says it: json is a page, every other a file of the whole set"
                                            : "The format of the file, as the Accept header says it")
                            .example(own.equals("json") ? "csv" : own)
                            .schema(OASFactory.createSchema()
                                    .addType(Schema.SchemaType.STRING)
                                    .enumeration(values)
                                    .defaultValue(own)));
        }
    }

    /** What the operation itself gives: a page, or where it has none the first kind of file. */
    private static String own(Called called) {
        AnnotationInstance produces = called.method().declaredAnnotation(PRODUCES);
        return produces == null
                ? "json"
                : Formats.nameOf(produces.value().asStringArray()[0]).orElse("json");
    }

    /** What an operation gives as a file is bytes. */
    static void describeFiles(Called called) {
        var answer = called.operation().getResponses().getAPIResponse("200");
        if (called.reads() && answer != null && answer.getContent() != null) {
            answer.getContent().getMediaTypes().forEach((type, body) -> {
                if (body.getSchema() == null && !type.contains("json") && !type.startsWith("text/")) {
                    body.setSchema(OASFactory.createSchema()
                            .addType(Schema.SchemaType.STRING)
                            .format("binary"));
                }
            });
        }
    }

    private static Schema schema(String mediaType) {
        if (mediaType.endsWith("+json")) {
            return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
        }
        Schema text = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
        return mediaType.equals(Formats.XLSX) ? text.format("binary") : text;
    }
}
