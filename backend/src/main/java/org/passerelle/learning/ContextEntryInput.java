package org.passerelle.learning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.shared.text.TextLimit;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/**
 * What moderators write into the register of contexts.
 *
 * @param country ISO 3166-1 alpha-2
 * @param area a region or a place; left out for the whole country
 * @param since from when on; it holds until the next entry of the same country and area
 * @param source address of what says so
 */
@Schema(example = """
                {"country": "ML", "status": "restricted", "since": {"value": "2020-08", "precision": "month"}, "source": "https://example.org/avis"}""")
public record ContextEntryInput(
        @NotNull @Pattern(regexp = "[A-Z]{2}", message = "not-a-country")
        String country,

        @Size(max = 200) String area,
        @NotNull ContextStatus status,
        @NotNull @Valid PreciseDate since,

        @NotNull @Size(max = 500) @Pattern(regexp = "https?://[^\\s<>\"]+", message = "not-a-web-address")
        String source,

        @TextLimit(max = 5000) Texts notes) {

    public ContextEntryInput {
        area = Texts.blankIsAbsent(area);
        notes = Texts.orNull(notes);
    }
}
