package org.passerelle.results;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.shared.text.TextLimit;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/**
 * How partners agree to measure something.
 *
 * @param resultId the link of the chain it measures; null directly under the project
 * @param unit what is counted, as 'ménages raccordés'; needed for measure 'unit'
 * @param unbounded true for a percentage that may leave 0 to 100, as a rate of growth
 * @param sdg number of the development goal it serves
 * @param scale the steps of an ordinal indicator, each with its words
 * @param verification where the figure is found and who can check it
 * @param position rank among the indicators beside it; left out, it comes last, or stays where it is
 */
@Schema(example = """
                {"titles": {"fr": "Ménages ayant accès à l'eau potable"}, "measure": "unit", "unit": {"fr": "ménages"}, "direction": "increase", "pillar": "social", "sdg": 6, "baseline": {"value": "120", "on": {"value": "2019", "precision": "year"}}}""")
public record IndicatorInput(
        UUID resultId,
        @NotNull @TextLimit(max = 500, required = true) Texts titles,
        @TextLimit(max = 5000) Texts descriptions,
        @NotNull IndicatorMeasure measure,
        @TextLimit(max = 100) Texts unit,
        Boolean unbounded,
        IndicatorDirection direction,
        Pillar pillar,
        @Min(1) @Max(17) Integer sdg,
        @Size(max = 20) List<@Valid @NotNull Step> scale,
        @Valid Baseline baseline,
        @TextLimit(max = 2000) Texts verification,
        @Min(0) @Max(10_000) Integer position) {

    public IndicatorInput {
        descriptions = Texts.orNull(descriptions);
        unit = Texts.orNull(unit);
        unbounded = Boolean.TRUE.equals(unbounded);
        scale = scale == null ? List.of() : scale;
        baseline = baseline == null || baseline.saysNothing() ? null : baseline;
        verification = Texts.orNull(verification);
    }

    /** One step of a scale: its number and what it means in words. */
    @Schema(example = "{\"value\": 2, \"label\": {\"fr\": \"Comité actif\"}}")
    public record Step(
            @NotNull @Min(-1000) @Max(1000) Integer value,
            @NotNull @TextLimit(max = 300, required = true) Texts label) {}

    /**
     * The state of things at the start ('point zéro').
     *
     * @param value decimal string; null where it was not measured, which is not zero
     * @param account in words, for a qualitative indicator
     * @param on when it was found
     */
    @Schema(example = "{\"value\": \"120\", \"on\": {\"value\": \"2019\", \"precision\": \"year\"}}")
    public record Baseline(
            @Pattern(regexp = Decimals.PATTERN, message = "value-not-decimal")
            @Schema(example = "120", maxLength = Decimals.LENGTH)
            String value,

            @TextLimit(max = 5000) Texts account,
            @Valid PreciseDate on,
            @TextLimit(max = 2000) Texts comment) {
        public Baseline {
            value = Decimals.canonical(value);
            account = Texts.orNull(account);
            comment = Texts.orNull(comment);
        }

        boolean saysNothing() {
            return value == null && account == null && on == null && comment == null;
        }
    }
}
