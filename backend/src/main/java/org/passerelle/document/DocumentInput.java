package org.passerelle.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.shared.text.TextLimit;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/**
 * What editors write about a document or a picture.
 *
 * @param language ISO 639-1 language of the document; null for a picture
 * @param dated when it was signed, written or taken
 * @param titles what it is; for a picture what it shows, read out to who cannot see it
 * @param captions the text under a picture, or what a reader should know of a document
 * @param credit who made it, a function or an organisation rather than a person
 * @param visibility public where nobody said
 */
@Schema(example = """
                {"category": "photo", "dated": {"value": "2021-03", "precision": "month"}, "titles": {"fr": "Borne-fontaine de Dembela"}, "captions": {"fr": "La borne-fontaine, le jour de sa mise en service."}, "credit": "Commune de Dembela", "visibility": "public"}""")
public record DocumentInput(
        @NotNull DocumentCategory category,

        @Pattern(regexp = "[a-z]{2}", message = "not-a-language") @Schema(example = "fr")
        String language,

        @Valid PreciseDate dated,
        @NotNull @TextLimit(max = 300, required = true) Texts titles,
        @TextLimit(max = 2000) Texts captions,
        @Size(min = 1, max = 200) String credit,
        Visibility visibility) {

    public DocumentInput {
        captions = Texts.orNull(captions);
        visibility = visibility == null ? Visibility.PUBLIC : visibility;
    }
}
