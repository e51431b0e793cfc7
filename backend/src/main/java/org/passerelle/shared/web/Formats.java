package org.passerelle.shared.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.shared.problem.ProblemException;

/**
 * The formats of answers. ?format=csv says the same as Accept: text/csv, for links and spreadsheets that cannot send a
 * header; a format an address does not have is 406, one that does not exist 400.
 */
@Provider
@PreMatching
public class Formats implements ContainerRequestFilter {
    /** The query parameter. */
    public static final String PARAMETER = "format";

    public static final String CSV = "text/csv";
    public static final String GEOJSON = "application/geo+json";
    public static final String NDJSON = "application/x-ndjson";

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final Map<String, String> TYPES = Map.of(
            "json", "application/json", "csv", CSV, "geojson", GEOJSON, "ndjson", NDJSON, "xlsx", XLSX, "docx", DOCX);

    private static final Pattern ANYTHING = Pattern.compile("\\*/\\*(?:\\s*;\\s*q=([01](?:\\.[0-9]{0,3})?))?");

    /** The name of a media type in ?format=; empty where it has none. */
    public static Optional<String> nameOf(String mediaType) {
        return TYPES.entrySet().stream()
                .filter(t -> t.getValue().equals(mediaType))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String format = request.getUriInfo().getQueryParameters().getFirst(PARAMETER);
        if (format != null) {
            String type = TYPES.get(format);
            if (type == null) {
                throw ProblemException.badParameter(PARAMETER, "unknown-code");
            }
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, type);
        } else {
            preferJson(request);
        }
    }

    /** Who takes anything gets JSON where there is JSON, never a file by chance. */
    private static void preferJson(ContainerRequestContext request) {
        String accepted = request.getHeaderString(HttpHeaders.ACCEPT);
        if (accepted == null || accepted.isBlank()) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, "application/json, */*;q=0.9");
            return;
        }
        Matcher anything = ANYTHING.matcher(accepted);
        if (anything.find() && TYPES.values().stream().noneMatch(accepted::contains)) {
            String quality = anything.group(1) == null ? "1" : anything.group(1);
            String rest = (accepted.substring(0, anything.start()) + accepted.substring(anything.end()))
                    .replaceAll("^[,\\s]+|[,\\s]+$", "");
            request.getHeaders()
                    .putSingle(
                            HttpHeaders.ACCEPT,
                            (rest.isEmpty() ? "" : rest + ", ") + "application/json;q=" + quality + ", */*;q=0.001");
        }
    }
}
