package org.passerelle.shared.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.passerelle.shared.text.Messages;

/** The language of labels and messages: ?lang= first, then Accept-Language, then French. */
public final class RequestLanguage {
    private RequestLanguage() {}

    public static String of(ContainerRequestContext request) {
        String asked = request.getUriInfo().getQueryParameters().getFirst("lang");
        return asked != null && Messages.LANGUAGES.contains(asked)
                ? asked
                : ofHeader(request.getHeaderString("Accept-Language"));
    }

    /** What the query of an address asks for, even where the rest of it cannot be decoded. */
    public static Optional<String> ofAddress(String query) {
        return query == null
                ? Optional.empty()
                : Arrays.stream(query.split("&"))
                        .filter(parameter -> parameter.startsWith("lang="))
                        .map(parameter -> parameter.substring("lang=".length()))
                        .filter(Messages.LANGUAGES::contains)
                        .findFirst();
    }

    /** The best of fr, en, it for an Accept-Language header; French when it names none of them or cannot be read. */
    public static String ofHeader(String header) {
        if (header == null || header.isBlank() || header.length() > 500) {
            return "fr";
        }
        try {
            List<Locale.LanguageRange> wishes = Locale.LanguageRange.parse(header);
            String best = Locale.lookupTag(wishes, Messages.LANGUAGES);
            return best == null ? "fr" : best;
        } catch (IllegalArgumentException unreadable) {
            return "fr";
        }
    }
}
