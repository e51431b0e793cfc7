package org.passerelle.results;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.shared.text.TextLimit;
import org.passerelle.shared.text.Texts;

/**
 * What a moderator writes about a common indicator.
 *
 * @param code fixed once it is made
 * @param titles what is measured, in all three languages
 * @param descriptions what counts and what does not
 * @param unit what is counted; needed for measure 'unit'
 * @param scale the steps of an ordinal one, or the categories of a nominal one
 * @param accumulation how the periods of one project become one total
 * @param aggregation how the values of several projects become one
 * @param retired true where no further project shall adopt it
 */
@Schema(name = "IndicatorDefinitionInput", example = """
                {"code": "street-lamps", "titles": {"fr": "Lampadaires en service", "en": "Street lamps in service", "it": "Lampioni in servizio"}, "measure": "unit", "unit": {"fr": "lampadaires", "en": "lamps", "it": "lampioni"}, "direction": "increase", "accumulation": "cumulative", "aggregation": "sum", "pillar": "social", "sdg": 7, "position": 20, "retired": false}""")
public record DefinitionInput(
        @NotNull
        @Size(min = 2, max = 60)
        @Pattern(regexp = "(?!.*(--|-$))[a-z0-9][a-z0-9-]*", message = "not-a-code")
        @Schema(example = "street-lamps")
        String code,

        @NotNull @TextLimit(max = 300, required = true) Texts titles,
        @TextLimit(max = 3000) Texts descriptions,
        @NotNull IndicatorMeasure measure,
        @TextLimit(max = 100) Texts unit,
        @Size(max = 20) List<IndicatorInput.@Valid @NotNull Step> scale,
        IndicatorDirection direction,
        Accumulation accumulation,
        @NotNull Aggregation aggregation,
        Pillar pillar,
        @Min(1) @Max(17) Integer sdg,
        @Min(0) @Max(9999) Integer position,
        Boolean retired) {

    public DefinitionInput {
        descriptions = Texts.orNull(descriptions);
        unit = Texts.orNull(unit);
        scale = scale == null ? List.of() : List.copyOf(scale);
        position = position == null ? 0 : position;
        retired = Boolean.TRUE.equals(retired);
    }

    /** The same as a project's own indicator would say it, for the rules that hold for both. */
    IndicatorInput asIndicator() {
        return new IndicatorInput(
                null,
                titles,
                descriptions,
                measure,
                unit,
                false,
                direction,
                accumulation,
                pillar,
                sdg,
                scale,
                null,
                null,
                null,
                null,
                null,
                false,
                code,
                null);
    }
}
