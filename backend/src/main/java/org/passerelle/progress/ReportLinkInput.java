package org.passerelle.progress;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an editor says of a personal link.
 *
 * @param label whom it is for: a function, never a person
 * @param months how long it opens the form; three where nobody said
 */
@Schema(example = """
                {"label": "Animatrice de terrain, Dembela", "months": 3}""")
public record ReportLinkInput(
        @NotNull @Size(min = 1, max = 120) String label,
        @Min(1) @Max(12) Integer months) {

    private static final int USUAL_MONTHS = 3;

    public ReportLinkInput {
        months = months == null ? USUAL_MONTHS : months;
    }
}
