package org.passerelle.document.upload;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import org.passerelle.document.store.DocumentStore;
import org.passerelle.shared.file.StoredFile;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.problem.ProblemType;
import org.passerelle.shared.web.EntityTag;

/** Gives files out so that no browser ever takes one for a page of ours. */
@ApplicationScoped
public class Downloads {
    private static final String POLICY = "sandbox; default-src 'none'";
    /** The address names the content. Not longer than a week, since a picture that was withdrawn has to disappear. */
    private static final String UNCHANGING = "public, max-age=604800, immutable";

    private static final String SHORT = "public, max-age=60";
    /** Digits of the checksum in an address, as content_address() in the database writes them. */
    private static final int DIGITS = 16;

    private final DocumentStore store;
    private final HttpHeaders headers;
    private final RoutingContext call;

    Downloads(DocumentStore store, HttpHeaders headers, RoutingContext call) {
        this.store = store;
        this.headers = headers;
        this.call = call;
    }

    /**
     * The copy of a picture that was asked for, or the smallest one that is not below it.
     *
     * @param sizes the smallest first
     * @param known names that ?size= takes, the smallest first
     * @param size null for the whole file
     * @throws ProblemException bad-parameter where the size is none, or the file is no picture
     */
    public static StoredFile choose(StoredFile whole, List<StoredFile> sizes, List<String> known, String size) {
        if (size == null) {
            return whole;
        }
        requireSize(known, size);
        if (whole.width() == null) {
            throw ProblemException.badParameter("size", "not-a-picture");
        }
        return sizes.stream()
                .filter(copy -> known.indexOf(copy.size()) >= known.indexOf(size))
                .findFirst()
                .orElse(whole);
    }

    /** @throws ProblemException bad-parameter where ?size= is given and none of the names */
    public static void requireSize(List<String> known, String size) {
        if (size != null && !known.contains(size)) {
            throw ProblemException.badParameter("size", "unknown-code");
        }
    }

    /**
     * @param name it is kept under by the reader
     * @param version the ?v= of the address: where it names this content, caches keep it
     */
    public Response answer(StoredFile file, String name, String version) throws IOException {
        return answer(file, name, version, "\"" + file.sha256() + "\"");
    }

    /** Where there is no file: 204 with the tag of that. */
    public Response none(String tag) {
        Response.ResponseBuilder answer = known(tag) ? Response.notModified() : Response.noContent();
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, SHORT)
                .build();
    }

    private boolean known(String tag) {
        return EntityTag.listed(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag);
    }

    /** Like {@link #answer(StoredFile, String, String)}, with a tag that says more than the content. */
    public Response answer(StoredFile file, String name, String version, String tag) throws IOException {
        // In place of the one that every answer begins with, not beside it.
        call.response().headers().set("Content-Security-Policy", POLICY);
        boolean named = file.sha256().substring(0, DIGITS).equals(version);
        Response.ResponseBuilder answer = known(tag)
                ? Response.notModified()
                : Response.ok(
                                store.open(file.sha256())
                                        .orElseThrow(() -> new ProblemException(ProblemType.UNAVAILABLE)),
                                file.mediaType())
                        .header(HttpHeaders.CONTENT_LENGTH, file.bytes());
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, named ? UNCHANGING : SHORT)
                .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.attachment(name))
                .build();
    }
}
