package org.passerelle.shared.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import java.util.Locale;
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
