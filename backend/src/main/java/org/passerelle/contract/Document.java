package org.passerelle.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.passerelle.shared.text.Messages;
import org.passerelle.shared.web.ParameterBounds;

/** What the contract says once: title, licence, tags, the security scheme, shared parameters and headers. */
final class Document {
    private static final Map<String, String> TAGS = tags();

    private Document() {}

    static void complete(OpenAPI contract, List<Called> operations) {
        contract.setInfo(OASFactory.createInfo()
                .title("Passerelle API")
                .version("1.0.0")
                .summary("The open atlas of decentralised cooperation")
                .description("""
                        Partners, agreements, projects, their funding and results. What is published can be read without \
                        an account and reused under Licence Ouverte 2.0 / CC BY 4.0, naming the source. A token of the \
                        platform's OpenID provider opens more: each operation says in x-roles who may call it (visitor \
                        is somebody without a role), security whether it takes a token; then the record decides. \
                        Errors are application/problem+json (RFC 9457); within /api/v1 fields are added, never changed.""")
                .contact(OASFactory.createContact().name("Whoever runs this installation"))
                .license(OASFactory.createLicense()
                        .name("Licence Ouverte 2.0 / CC BY 4.0")
                        .url("https://www.etalab.gouv.fr/licence-ouverte-open-licence")));
        contract.setServers(List.of(OASFactory.createServer()
                .url("/")
                .description("The host that serves this contract: in production, or local while developing")
                .extensions(Map.of("x-internal", false))));
        tag(contract, operations);
        Components components = contract.getComponents();
        components.setSecuritySchemes(
                new LinkedHashMap<>(
                        Map.of(
                                OperationRules.SCHEME,
                                OASFactory.createSecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")
                                        .description(
                                                "An access token of the platform's OpenID Connect provider, audience passerelle-api; checked as RFC8725 asks: signed RS256, issuer and audience fixed, no ID token"))));
        parameters(components);
        headers(components);
        components.addResponse(
                "NotModified",
                OASFactory.createAPIResponse()
                        .description("The reader's copy is still good")
                        .addHeader("ETag", OASFactory.createHeader().ref("ETag"))
                        .addHeader("Last-Modified", OASFactory.createHeader().ref("LastModified"))
                        .addHeader(
                                "Access-Control-Allow-Origin",
                                OASFactory.createHeader().ref("Access-Control-Allow-Origin")));
        components.addResponse(
                "Moved",
                OASFactory.createAPIResponse()
                        .description("An old slug, or a record merged into another")
                        .addHeader("Location", OASFactory.createHeader().ref("Location"))
                        .addHeader(
                                "Access-Control-Allow-Origin",
                                OASFactory.createHeader().ref("Access-Control-Allow-Origin")));
    }

    private static void tag(OpenAPI contract, List<Called> operations) {
        Map<String, String> written = new LinkedHashMap<>();
        if (contract.getTags() != null) {
            contract.getTags().forEach(t -> written.put(t.getName(), t.getDescription()));
        }
        TreeSet<String> used = new TreeSet<>();
        operations.forEach(called -> {
            if (called.operation().getTags() != null) {
                used.addAll(called.operation().getTags());
            }
        });
        List<String> order = List.copyOf(TAGS.keySet());
        contract.setTags(used.stream()
                .sorted(java.util.Comparator.comparingInt(t -> order.contains(t) ? order.indexOf(t) : order.size()))
                .<Tag>map(name -> OASFactory.createTag()
                        .name(name)
                        .description(written.get(name) == null ? TAGS.get(name) : written.get(name)))
                .toList());
    }

    private static Map<String, String> tags() {
        Map<String, String> tags = new LinkedHashMap<>();
        tags.put("Partners", "The directory of organisations");
        tags.put("Agreements", "Conventions, twinnings and networks: the frame of projects");
        tags.put("Projects", "What is done, by whom, where and for whom");
        tags.put("Funding", "Who pays what, year by year");
        tags.put(
                "Results",
                "Objectives, results, indicators and their values; changes that are seen and told rather than counted");
        tags.put(
                "Learning",
                "Lessons and open questions, what other partners say to them, the guide that each partner answers, and the context of projects");
        tags.put("Progress", "Where projects stand: dated reports with the values they bring, and what is due");
        tags.put("Events", "Meetings and news");
        tags.put("Documents", "Documents and pictures of projects, agreements and events, and logos");
        tags.put("Reference lists", "Codes with their labels in French, English and Italian");
        tags.put("Accounts", "Who is asking, what they may do, and who belongs to a partner");
        tags.put("Changes", "What happened to records, for those who keep copies");
        tags.put("Moderation", "What waits for a decision; doubles and their merging");
        tags.put("Open data", "What there is, under which licence, and whole-set files");
        tags.put("Platform", "What a client needs to know of this installation");
        return tags;
    }

    private static void parameters(Components components) {
        components.addParameter(
                "Lang",
                OASFactory.createParameter()
                        .name("lang")
                        .in(Parameter.In.QUERY)
                        .description("Language of labels and messages; without it, Accept-Language decides")
                        .schema(text().enumeration(List.copyOf(Messages.LANGUAGES))));
        header(
                components,
                "IfMatch",
                "If-Match",
                true,
                "ETag of the version that is changed; 428 without, 412 when it is no longer current",
                text().maxLength(200).addExample("\"3-5f2e9c8a1c4\""));
        header(
                components,
                "IfNoneMatch",
                "If-None-Match",
                false,
                "ETag of the copy at hand; 304 where it is still good",
                text().maxLength(500));
        header(
                components,
                "IfModifiedSince",
                "If-Modified-Since",
                false,
                "Last-Modified of the copy at hand, for readers that know no entity tags; If-None-Match wins",
                text().maxLength(100).addExample("Fri, 27 Nov 2026 11:02:17 GMT"));
        header(
                components,
                "IdempotencyKey",
                "Idempotency-Key",
                false,
                "The same key gives the same answer for 24 hours, so that a lost reply can be asked for again",
                text().minLength(8).maxLength(100).pattern("^[!-~]{8,100}$"));
        header(
                components,
                "ActingFor",
                "Acting-For",
                false,
                "Slug of the one partner that a person of several acts for",
                text().maxLength(ParameterBounds.MAX_ID));
    }

    private static void header(
            Components components, String key, String name, boolean required, String description, Schema schema) {
        components.addParameter(
                key,
                OASFactory.createParameter()
                        .name(name)
                        .in(Parameter.In.HEADER)
                        .required(required ? Boolean.TRUE : null)
                        .description(description)
                        .schema(schema));
    }

    private static void headers(Components components) {
        Map<String, Header> headers = new LinkedHashMap<>();
        headers.put("ETag", header("Tag of this version, for If-Match and If-None-Match"));
        headers.put(
                "LastModified",
                header("When anything public last changed, at least a minute ago; on anonymous reads only"));
        headers.put("Location", header("Address of the record"));
        headers.put("Link", header("The next page, rel=\"next\" (RFC 8288)"));
        headers.put("ContentLanguage", header("Language of the labels"));
        headers.put("RetryAfter", header("Seconds to wait before asking again"));
        headers.put("WWWAuthenticate", header("Bearer, with the error where a token was refused"));
        headers.put("RateLimit", header("What is left of the caller's share, and when it is whole again"));
        headers.put("RateLimitPolicy", header("The caller's share"));
        headers.put(
                "Access-Control-Allow-Origin",
                header("Any origin for what is public, the platform's own for calls with a token"));
        components.setHeaders(headers);
    }

    private static Header header(String description) {
        return OASFactory.createHeader().description(description).schema(text().maxLength(2_000));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
