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
import org.passerelle.shared.money.Money;
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
 * @param accumulation how the values of the periods become one total; null where the partners did not say
 * @param scale the steps of an ordinal indicator, or the categories of a nominal one, each with its words
 * @param dimensions by what the values are told apart, as by sex; for a quantity or a percentage
 * @param verification where the figure is found and who can check it
 * @param collectedBy the function that collects the figure, as 'service de l'eau de la commune'; never a person
 * @param cost what collecting it costs
 * @param position rank among the indicators beside it; left out, it comes last, or stays where it is
 */
@Schema(example = """
                {"titles": {"fr": "Ménages ayant accès à l'eau potable"}, "measure": "unit", "unit": {"fr": "ménages"}, "direction": "increase", "accumulation": "cumulative", "pillar": "social", "sdg": 6, "baseline": {"value": "120", "on": {"value": "2019", "precision": "year"}}}""")
public record IndicatorInput(
        UUID resultId,
        @NotNull @TextLimit(max = 500, required = true) Texts titles,
        @TextLimit(max = 5000) Texts descriptions,
        @NotNull IndicatorMeasure measure,
        @TextLimit(max = 100) Texts unit,
        Boolean unbounded,
        IndicatorDirection direction,
        Accumulation accumulation,
        Pillar pillar,
        @Min(1) @Max(17) Integer sdg,
        @Size(max = 20) List<@Valid @NotNull Step> scale,
        @Size(max = 5) List<@Valid @NotNull Dimension> dimensions,
        @Valid Baseline baseline,
        @TextLimit(max = 2000) Texts verification,
        @TextLimit(max = 300) Texts collectedBy,
        @Valid Money cost,
        @Min(0) @Max(10_000) Integer position) {

    public IndicatorInput {
        descriptions = Texts.orNull(descriptions);
        unit = Texts.orNull(unit);
        unbounded = Boolean.TRUE.equals(unbounded);
        scale = scale == null ? List.of() : scale;
        dimensions = dimensions == null ? List.of() : dimensions;
        baseline = baseline == null || baseline.saysNothing() ? null : baseline;
        verification = Texts.orNull(verification);
        collectedBy = Texts.orNull(collectedBy);
    }

    /** What partners agree on: all but where in the chain it stands. */
    IndicatorInput withoutPlace() {
        return new IndicatorInput(
                null,
                titles,
                descriptions,
                measure,
                unit,
                unbounded,
                direction,
                accumulation,
                pillar,
                sdg,
                scale,
                dimensions,
                baseline,
                verification,
                collectedBy,
                cost,
                null);
    }

    /** The same definition, measured from another start. */
    public IndicatorInput withBaseline(Baseline start) {
        return new IndicatorInput(
                resultId,
                titles,
                descriptions,
                measure,
                unit,
                unbounded,
                direction,
                accumulation,
                pillar,
                sdg,
                scale,
                dimensions,
                start,
                verification,
                collectedBy,
                cost,
                position);
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
     * @param fraction what a percentage was made of, where it is known; the value follows from it where it is left out
     * @param account in words, for a qualitative indicator
     * @param on when it was found
     * @param source where the figure comes from
     */
    @Schema(example = "{\"value\": \"120\", \"on\": {\"value\": \"2019\", \"precision\": \"year\"}}")
    public record Baseline(
            @Pattern(regexp = Decimals.PATTERN, message = "value-not-decimal")
            @Schema(example = "120", maxLength = Decimals.LENGTH)
            String value,

            @Valid Fraction fraction,
            @TextLimit(max = 5000) Texts account,
            @Valid PreciseDate on,
            @TextLimit(max = 1000) Texts source,
            @TextLimit(max = 2000) Texts comment) {
        public Baseline {
            value = value == null && fraction != null ? fraction.percent() : Decimals.canonical(value);
            account = Texts.orNull(account);
            source = Texts.orNull(source);
            comment = Texts.orNull(comment);
        }

        boolean saysNothing() {
            return value == null
                    && fraction == null
                    && account == null
                    && on == null
                    && source == null
                    && comment == null;
        }
    }
}
