package org.passerelle.results;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.shared.text.TextLimit;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/**
 * What was wanted and what was found in one period.
 *
 * @param starts first year, month or day of the period
 * @param ends last year, month or day of the period
 * @param target decimal string; null where none was set
 * @param targetFraction what a percentage is to be made of; the target follows from it where it is left out
 * @param actual decimal string; null is 'no data', which is not zero
 * @param actualFraction what a percentage was made of, which it cannot do without; the actual value follows from it where
 *     it is left out
 * @param parts target and actual value by category of the indicator's dimensions; a category left out has no data
 * @param account in words, for a qualitative indicator
 * @param noData why there is no data for the period; null where there is some, or where nobody said
 */
@Schema(example = """
                {"starts": {"value": "2020", "precision": "year"}, "ends": {"value": "2020", "precision": "year"}, "target": "200", "actual": "175"}""")
public record ValueInput(
        @NotNull @Valid PreciseDate starts,
        @NotNull @Valid PreciseDate ends,

        @Pattern(regexp = Decimals.PATTERN, message = "value-not-decimal")
        @Schema(example = "200", maxLength = Decimals.LENGTH)
        String target,

        @Valid Fraction targetFraction,

        @Pattern(regexp = Decimals.PATTERN, message = "value-not-decimal")
        @Schema(example = "175.5", maxLength = Decimals.LENGTH)
        String actual,

        @Valid Fraction actualFraction,
        @Size(max = 60) List<@Valid @NotNull Part> parts,
        @TextLimit(max = 5000) Texts account,
        @TextLimit(max = 1000) Texts noData,
        @TextLimit(max = 2000) Texts comment) {

    public ValueInput {
        target = target == null && targetFraction != null ? targetFraction.percent() : Decimals.canonical(target);
        actual = actual == null && actualFraction != null ? actualFraction.percent() : Decimals.canonical(actual);
        parts = parts == null
                ? List.of()
                : parts.stream()
                        .filter(part -> part == null || !part.saysNothing())
                        .toList();
        account = Texts.orNull(account);
        noData = Texts.orNull(noData);
        comment = Texts.orNull(comment);
    }
}
