package org.passerelle.results;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.shared.text.TextLimit;
import org.passerelle.shared.text.Texts;

/**
 * What one's partner says of several definitions, targets and values at once.
 *
 * @param items each is done or refused on its own
 */
@Schema(example = """
                {"items": [{"recordId": "0192f0c0-0000-7000-8000-000000000301", "version": 0, "aspect": "actual", "act": "agrees"}]}""")
public record StancesInput(
        @NotNull @Size(min = 1, max = 100) List<@Valid @NotNull Line> items) {

    /**
     * @param recordId the indicator for its definition, the value for its target and its actual value
     * @param version of that record as it was read: one agrees to what one saw
     * @param reason needed where one disagrees
     * @param figure what one holds to be right where one disagrees with a number, decimal string
     */
    @Schema(name = "StanceLine", example = """
                    {"recordId": "0192f0c0-0000-7000-8000-000000000301", "version": 0, "aspect": "actual", "act": "disagrees", "reason": {"fr": "Le registre dit 150."}, "figure": "150"}""")
    public record Line(
            @NotNull UUID recordId,
            @NotNull @Min(0) Long version,
            @NotNull StanceAspect aspect,
            @NotNull StanceAct act,
            @TextLimit(max = 2000) Texts reason,

            @Pattern(regexp = Decimals.PATTERN, message = "value-not-decimal")
            @Schema(example = "150", maxLength = Decimals.LENGTH)
            String figure) {
        public Line {
            reason = Texts.orNull(reason);
            figure = Decimals.canonical(figure);
        }
    }
}
