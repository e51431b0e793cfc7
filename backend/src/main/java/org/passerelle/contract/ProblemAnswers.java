package org.passerelle.contract;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.passerelle.shared.problem.ProblemType;
import org.passerelle.shared.problem.Problems;
import org.passerelle.shared.text.Messages;

/** The problems an operation can answer with: one shared response for each status. */
final class ProblemAnswers {
    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(400, "BadRequest"),
            Map.entry(401, "NotSignedIn"),
            Map.entry(403, "RightMissing"),
            Map.entry(404, "NotFound"),
            Map.entry(406, "NotAcceptable"),
            Map.entry(408, "BodyTooSlow"),
            Map.entry(409, "Conflict"),
            Map.entry(412, "StaleVersion"),
            Map.entry(413, "BodyTooLarge"),
            Map.entry(415, "UnsupportedMediaType"),
            Map.entry(422, "RuleBroken"),
            Map.entry(428, "VersionRequired"),
            Map.entry(429, "TooManyRequests"),
            Map.entry(500, "InternalError"),
            Map.entry(503, "Unavailable"),
            Map.entry(507, "StorageFull"));

    private ProblemAnswers() {}

    static void define(OpenAPI contract) {
        new TreeSet<>(NAMES.keySet())
                .forEach(status -> contract.getComponents().addResponse(NAMES.get(status), answer(status)));
        completeProblem(contract.getComponents().getSchemas().get("Problem"));
    }

    private static APIResponse answer(int status) {
        List<ProblemType> types = Arrays.stream(ProblemType.values())
                .filter(t -> t.status() == status)
                .toList();
        Messages words = Messages.in("en");
        String titles = types.stream()
                .map(t -> t.code() + " (" + words.get("problem." + t.code() + ".title") + ")")
                .collect(Collectors.joining(", "));
        ProblemType first = types.get(0);
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", "/erreurs/" + first.code());
        example.put("title", words.get("problem." + first.code() + ".title"));
        example.put("status", status);
        String detail = "problem." + first.code() + ".detail";
        example.put(
                "detail",
                first == ProblemType.RIGHT_MISSING
                        ? words.get(detail, words.get("refusal.role-missing"))
                        : words.get(detail));
        example.put("instance", "/api/v1/partners");
        example.put("errorId", "2f1c6a52-7c1e-4d57-9a39-3c7f0f0f6d11");
        APIResponse answer = OASFactory.createAPIResponse()
                .description(titles)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problems.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("Problem"))
                                        .example(example)));
        if (status == 429 || status == 503) {
            answer.addHeader("Retry-After", OASFactory.createHeader().ref("RetryAfter"));
        }
        answer.addHeader(
                "Access-Control-Allow-Origin", OASFactory.createHeader().ref("Access-Control-Allow-Origin"));
        if (status < 500) {
            answer.addHeader("RateLimit", OASFactory.createHeader().ref("RateLimit"));
            answer.addHeader("RateLimit-Policy", OASFactory.createHeader().ref("RateLimitPolicy"));
        }
        if (status == 401) {
            answer.addHeader("WWW-Authenticate", OASFactory.createHeader().ref("WWWAuthenticate"));
        }
        return answer;
    }

    /** Members that some kinds of problems carry beside the standard ones. */
    private static void completeProblem(Schema problem) {
        problem.addProperty(
                "current",
                OASFactory.createSchema()
                        .addType(Schema.SchemaType.OBJECT)
                        .description("stale-version, conflict: what may be written, as it now stands"));
        problem.addProperty(
                "currentVersion",
                OASFactory.createSchema()
                        .addType(Schema.SchemaType.INTEGER)
                        .format("int64")
                        .description("stale-version: the version that now stands"));
        problem.addProperty(
                "candidates",
                OASFactory.createSchema()
                        .addType(Schema.SchemaType.ARRAY)
                        .description("possible-double: partners that may be the same one")
                        .items(OASFactory.createSchema()
                                .addType(Schema.SchemaType.OBJECT)
                                .required(List.of("id", "slug", "name"))
                                .addProperty("id", text().format("uuid"))
                                .addProperty("slug", text())
                                .addProperty("name", text())));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }

    static void addTo(Called called, boolean open) {
        APIResponses responses = called.operation().getResponses();
        statuses(called, open).sorted().forEach(status -> {
            APIResponse declared = responses.getAPIResponse(Integer.toString(status));
            if (declared == null || declared.getContent() == null) {
                responses.addAPIResponse(
                        Integer.toString(status), OASFactory.createAPIResponse().ref(NAMES.get(status)));
            }
        });
    }

    private static Stream<Integer> statuses(Called called, boolean open) {
        boolean body = called.operation().getRequestBody() != null;
        boolean named = called.path().contains("{");
        Stream.Builder<Integer> all = Stream.builder();
        all.add(400).add(401).add(406).add(429).add(500).add(503);
        if (!open) {
            all.add(403);
        }
        if (named) {
            all.add(404);
        }
        if (!called.reads()) {
            all.add(409).add(422);
        }
        if (OperationRules.wantsVersion(called)) {
            all.add(412).add(428);
        }
        if (body) {
            all.add(408).add(413).add(415);
        }
        if (called.annotation(FormBodies.FORM).isPresent()) {
            all.add(507);
        }
        return all.build();
    }
}
