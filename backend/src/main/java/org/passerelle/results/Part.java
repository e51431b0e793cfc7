package org.passerelle.results;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was wanted and found in one category of a dimension.
 *
 * @param target decimal string; null where none was set
 * @param actual decimal string; null is 'no data', which is not zero
 */
@Schema(name = "IndicatorPart", example = """
                {"dimension": "sex", "category": "women", "target": "100", "actual": "90"}""")
public record Part(
        @NotNull
        @Pattern(regexp = Dimension.CODE, message = "not-a-short-code")
        @Schema(example = "sex", maxLength = 40)
        String dimension,

        @NotNull
        @Pattern(regexp = Dimension.CODE, message = "not-a-short-code")
        @Schema(example = "women", maxLength = 40)
        String category,

        @Pattern(regexp = Decimals.PATTERN, message = "value-not-decimal")
        @Schema(example = "100", maxLength = Decimals.LENGTH)
        String target,

        @Pattern(regexp = Decimals.PATTERN, message = "value-not-decimal")
        @Schema(example = "90", maxLength = Decimals.LENGTH)
        String actual) {

    public Part {
        target = Decimals.canonical(target);
        actual = Decimals.canonical(actual);
    }

    boolean saysNothing() {
        return target == null && actual == null;
    }
}
