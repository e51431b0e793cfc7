package org.passerelle.contract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.passerelle.security.Roles;
import org.passerelle.shared.paging.Page;
import org.passerelle.shared.web.ParameterBounds;

/** What each operation gets: who may call it, the headers it takes and gives, bounds on every parameter. */
final class OperationRules {
    private static final DotName PERMIT_ALL = DotName.createSimple("jakarta.annotation.security.PermitAll");
    private static final DotName ROLES_ALLOWED = DotName.createSimple("jakarta.annotation.security.RolesAllowed");
    private static final DotName AUTHENTICATED = DotName.createSimple("io.quarkus.security.Authenticated");
    private static final DotName EXPECTS_VERSION = DotName.createSimple("org.passerelle.shared.web.ExpectsVersion");
    private static final DotName IDEMPOTENT = DotName.createSimple("org.passerelle.shared.web.Idempotent");

    private static final DotName TAKES_KEY = DotName.createSimple("org.passerelle.shared.web.TakesIdempotencyKey");

    static final String SCHEME = "oidc";
    /** Somebody without a role: without a token, or, where the operation requires one, with a token that gives none. */
    private static final String VISITOR = "visitor";

    private static final List<String> EVERYBODY = List.of(
            VISITOR,
            Roles.REPORTER,
            Roles.EDITOR,
            Roles.PARTNER_ADMIN,
            Roles.MODERATOR,
            Roles.PLATFORM_ADMIN,
            Roles.REGISTERED_CLIENT);

    private OperationRules() {}

    static void complete(Called called) {
        AnnotationInstance callers = callers(called);
        boolean open = callers.name().equals(PERMIT_ALL);
        Operation operation = called.operation();
        operation.addExtension("x-roles", rolesOf(callers));
        if (open && called.reads()) {
            operation.addExtension("x-visibility", "public");
        }
        operation.setSecurity(null);
        if (open) {
            operation.addSecurityRequirement(OASFactory.createSecurityRequirement());
        }
        operation.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(SCHEME, List.of()));
        bounds(called);
        requestHeaders(called, open);
        forgetScannedErrors(operation);
        answerHeaders(called);
        ProblemAnswers.addTo(called, open);
        sortResponses(operation);
    }

    /** @throws IllegalStateException where no annotation says who may call it */
    private static AnnotationInstance callers(Called called) {
        for (DotName name : List.of(PERMIT_ALL, ROLES_ALLOWED, AUTHENTICATED)) {
            AnnotationInstance own = called.method().declaredAnnotation(name);
            if (own != null) {
                return own;
            }
        }
        return java.util.stream.Stream.of(PERMIT_ALL, ROLES_ALLOWED, AUTHENTICATED)
                .map(called::annotation)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException(called + ": say who may call it (@PermitAll or @RolesAllowed)"));
    }

    private static List<String> rolesOf(AnnotationInstance annotation) {
        return annotation.name().equals(ROLES_ALLOWED)
                ? List.of(annotation.value().asStringArray())
                : EVERYBODY;
    }

    private static void requestHeaders(Called called, boolean open) {
        Operation operation = called.operation();
        if (wantsVersion(called)) {
            operation.addParameter(OASFactory.createParameter().ref("IfMatch"));
        }
        if (called.annotation(IDEMPOTENT).isPresent()
                || called.annotation(TAKES_KEY).isPresent()) {
            operation.addParameter(OASFactory.createParameter().ref("IdempotencyKey"));
        }
        if (called.reads()) {
            operation.addParameter(OASFactory.createParameter().ref("IfNoneMatch"));
            operation.addParameter(OASFactory.createParameter().ref("IfModifiedSince"));
        }
        operation.addParameter(OASFactory.createParameter().ref("ActingFor"));
        if (parameters(operation).stream().noneMatch(p -> "lang".equals(p.getName()))) {
            operation.addParameter(OASFactory.createParameter().ref("Lang"));
        }
    }

    static boolean wantsVersion(Called called) {
        return called.changes() || called.annotation(EXPECTS_VERSION).isPresent();
    }

    private static List<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }

    private static void bounds(Called called) {
        for (Parameter parameter : parameters(called.operation())) {
            Schema schema = parameter.getSchema();
            if (schema == null) {
                continue;
            }
            if (schema.getItems() != null && parameter.getExample() != null) {
                // An example is one value of a list in the annotation.
                boolean texts = schema.getItems().getType() != null
                        && schema.getItems().getType().contains(Schema.SchemaType.STRING);
                Object example = parameter.getExample();
                parameter.setExample(List.of(texts ? example.toString() : example));
            }
            if (schema.getItems() != null && schema.getMaxItems() == null) {
                schema.setMaxItems(ParameterBounds.MAX_VALUES);
            }
            boolean inPath = parameter.getIn() == Parameter.In.PATH;
            bound(parameter.getName(), inPath, schema.getItems() == null ? schema : schema.getItems());
            describe(parameter, inPath);
        }
    }

    private static void bound(String name, boolean inPath, Schema schema) {
        List<Schema.SchemaType> types = schema.getType() == null ? List.of() : schema.getType();
        if (types.contains(Schema.SchemaType.INTEGER) || types.contains(Schema.SchemaType.NUMBER)) {
            schema.setMinimum(
                    schema.getMinimum() == null
                            ? BigDecimal.valueOf(ParameterBounds.minimum(name))
                            : schema.getMinimum());
            schema.setMaximum(
                    schema.getMaximum() == null
                            ? BigDecimal.valueOf(ParameterBounds.maximum(name))
                            : schema.getMaximum());
            if (name.equals("limit")) {
                schema.setDefaultValue(Page.DEFAULT_LIMIT);
            }
        } else if (types.contains(Schema.SchemaType.STRING)
                && schema.getEnumeration() == null
                && schema.getMaxLength() == null) {
            schema.setMaxLength(ParameterBounds.maxLength(name, inPath));
        }
    }

    private static void describe(Parameter parameter, boolean inPath) {
        if (parameter.getDescription() != null) {
            return;
        }
        switch (parameter.getName()) {
            case "limit" -> parameter.setDescription("How many on a page");
            case "cursor" -> parameter.setDescription("Where the page begins: from 'next' of the page before");
            case "id" -> parameter.setDescription("Id (UUID) of the record, or its slug where it has one");
            case "code" -> parameter.setDescription("Code in the list");
            default -> {
                if (inPath) {
                    parameter.setDescription("Part of the address");
                }
            }
        }
    }

    /** The scanner adds bodiless 400, 401 and 403; ours say more. */
    private static void forgetScannedErrors(Operation operation) {
        for (String status : List.of("400", "401", "403")) {
            APIResponse scanned = operation.getResponses().getAPIResponse(status);
            if (scanned != null && scanned.getContent() == null) {
                operation.getResponses().removeAPIResponse(status);
            }
        }
    }

    private static void answerHeaders(Called called) {
        Operation operation = called.operation();
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (!status.startsWith("2") || response.getRef() != null) {
                return;
            }
            if (status.equals("201")) {
                response.addHeader("Location", OASFactory.createHeader().ref("Location"));
            }
            if (response.getContent() != null) {
                response.addHeader("ETag", OASFactory.createHeader().ref("ETag"));
                response.addHeader("Content-Language", OASFactory.createHeader().ref("ContentLanguage"));
                if (called.reads()) {
                    response.addHeader(
                            "Last-Modified", OASFactory.createHeader().ref("LastModified"));
                }
            }
            if (called.reads() && parameters(operation).stream().anyMatch(p -> "cursor".equals(p.getName()))) {
                response.addHeader("Link", OASFactory.createHeader().ref("Link"));
            }
            response.addHeader(
                    "Access-Control-Allow-Origin", OASFactory.createHeader().ref("Access-Control-Allow-Origin"));
            response.addHeader("RateLimit", OASFactory.createHeader().ref("RateLimit"));
            response.addHeader("RateLimit-Policy", OASFactory.createHeader().ref("RateLimitPolicy"));
        });
        if (called.verb() == PathItem.HttpMethod.GET) {
            operation
                    .getResponses()
                    .addAPIResponse("304", OASFactory.createAPIResponse().ref("NotModified"));
            if (called.path().matches("/api/v1/(partners|agreements|projects|events)/\\{id}")) {
                operation
                        .getResponses()
                        .addAPIResponse("301", OASFactory.createAPIResponse().ref("Moved"));
            }
        }
    }

    private static void sortResponses(Operation operation) {
        operation
                .getResponses()
                .setAPIResponses(
                        new java.util.TreeMap<>(operation.getResponses().getAPIResponses()));
    }
}
