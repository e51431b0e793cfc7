package org.passerelle.shared.text;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The sentences of the API in one language. Placeholders are {0}, {1}; apostrophes are plain, since French is full of
 * them and MessageFormat would want each doubled.
 */
public final class Messages {
    /** The languages the platform speaks, in the order of fallback (ISO 639-1). */
    public static final List<String> LANGUAGES = List.of("fr", "en", "it");

    private static final List<String> AREAS = List.of(
            "common",
            "reference",
            "agreement",
            "project",
            "funding",
            "results",
            "learning",
            "progress",
            "reminder",
            "evaluation",
            "mission",
            "change",
            "event",
            "document",
            "publication",
            "security",
            "opendata",
            "export",
            "exchange",
            "sheet",
            "report",
            "platform");

    private static final Map<String, Messages> ALL =
            Map.of("fr", new Messages("fr"), "en", new Messages("en"), "it", new Messages("it"));

    private final String language;
    private final Map<String, String> sentences = new HashMap<>();

    private Messages(String language) {
        this.language = language;
        ResourceBundle.Control exact =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        for (String area : AREAS) {
            ResourceBundle bundle =
                    ResourceBundle.getBundle("messages/" + area, Locale.forLanguageTag(language), exact);
            bundle.keySet().forEach(key -> sentences.put(key, bundle.getString(key)));
        }
    }

    public static Messages in(String language) {
        return ALL.getOrDefault(language, ALL.get("fr"));
    }

    /**
     * @param args what the sentence shows; what people wrote in several languages is shown in that of the sentence
     * @throws MissingResourceException where a sentence lacks; a test keeps the languages equal
     */
    public String get(String key, Object... args) {
        String sentence = sentences.get(key);
        if (sentence == null) {
            throw new MissingResourceException("no sentence for " + key, Messages.class.getName(), key);
        }
        for (int i = 0; i < args.length; i++) {
            Object shown = args[i] instanceof Texts texts ? texts.in(language) : args[i];
            sentence = sentence.replace("{" + i + "}", String.valueOf(shown));
        }
        return sentence;
    }

    public Set<String> keys() {
        return Collections.unmodifiableSet(sentences.keySet());
    }
}
