package org.passerelle.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.passerelle.shared.paging.Page;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.problem.ProblemType;
import org.passerelle.shared.record.ExpectedVersion;
import org.passerelle.shared.record.KeptRecord;

/** Shapes answers: entity tags, 304, cache rules, and the preconditions of a write. */
@RequestScoped
public class Answers {
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final Links links;
    private final ExpectedVersion expected;
    private final ObjectMapper mapper;

    Answers(HttpHeaders headers, UriInfo uri, Links links, ExpectedVersion expected, ObjectMapper mapper) {
        this.headers = headers;
        this.uri = uri;
        this.links = links;
        this.expected = expected;
        this.mapper = mapper;
    }

    /** The language for labels and messages of this request. */
    public String language() {
        String asked = uri.getQueryParameters().getFirst("lang");
        if (asked == null) {
            return RequestLanguage.ofHeader(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        }
        if (!org.passerelle.shared.text.Messages.LANGUAGES.contains(asked)) {
            throw ProblemException.badParameter("lang", "unknown-code");
        }
        return asked;
    }

    /** A record read: 304 where the reader has it. */
    public Response record(String json, long version) {
        byte[] body = EntityTag.bytes(json);
        return conditional(body, EntityTag.ofVersion(version, body), MediaType.APPLICATION_JSON);
    }

    /** A record as it can be written: what PUT takes and PATCH changes. */
    public Response input(KeptRecord record) {
        try {
            return record(mapper.writeValueAsString(record.input()), record.version());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A list or another read without a version of its own. */
    public Response content(String json) {
        return content(json, MediaType.APPLICATION_JSON);
    }

    public Response content(String text, String mediaType) {
        byte[] body = EntityTag.bytes(text);
        return conditional(body, EntityTag.ofContent(body), mediaType);
    }

    /** A page of a list, with the address of the next one in a Link header too. */
    public Response page(Page page, List<Page.Row> rows, long total, UriInfo here) {
        Response answer = content(page.json(rows, total, links.here(here)));
        String next = page.nextAddress(rows, links.here(here));
        return next == null
                ? answer
                : Response.fromResponse(answer)
                        .header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"")
                        .build();
    }

    private Response conditional(byte[] body, String tag, String mediaType) {
        Response.ResponseBuilder answer = EntityTag.listed(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)
                ? Response.notModified()
                : Response.ok(body, mediaType).header(HttpHeaders.CONTENT_LANGUAGE, language());
        return answer.header(HttpHeaders.ETAG, tag).build();
    }

    /** 201 with the new record, its address and its tag. */
    public Response created(String path, String json, long version) {
        byte[] body = EntityTag.bytes(json);
        return Response.created(URI.create(path))
                .type(MediaType.APPLICATION_JSON)
                .entity(body)
                .header(HttpHeaders.ETAG, EntityTag.ofVersion(version, body))
                .header(HttpHeaders.CONTENT_LANGUAGE, language())
                .build();
    }

    /** 200 with the changed record and its new tag. */
    public Response changed(String json, long version) {
        byte[] body = EntityTag.bytes(json);
        return Response.ok(body, MediaType.APPLICATION_JSON)
                .header(HttpHeaders.ETAG, EntityTag.ofVersion(version, body))
                .header(HttpHeaders.CONTENT_LANGUAGE, language())
                .build();
    }

    /** 301 to where a record now is; the query goes along. */
    public Response moved(String path) {
        String query = uri.getRequestUri().getRawQuery();
        return Response.status(301)
                .header(HttpHeaders.LOCATION, query == null ? path : path + "?" + query)
                .build();
    }

    /**
     * Checks If-Match against the version in the transaction that is about to change it.
     *
     * @param current the record as it is now, JSON, shown to a writer who is late
     * @throws ProblemException 428 without If-Match, 412 when it names another version
     */
    public void expectVersion(long version, java.util.function.Supplier<Object> current) {
        String ifMatch = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (ifMatch == null) {
            throw new ProblemException(ProblemType.VERSION_REQUIRED);
        }
        OptionalLong known = EntityTag.version(ifMatch);
        if (known.isEmpty() || known.getAsLong() != version) {
            throw new ProblemException(
                    ProblemType.STALE_VERSION,
                    List.of(),
                    Map.of("current", current.get(), "currentVersion", version),
                    List.of());
        }
        expected.named();
    }
}
