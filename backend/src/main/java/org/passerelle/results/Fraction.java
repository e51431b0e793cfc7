package org.passerelle.results;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.shared.problem.RuleBroken;

/**
 * What a percentage was made of: 45 of 180 is 25 per cent.
 *
 * @param numerator how many of them, decimal string
 * @param denominator of how many, decimal string above zero
 */
@Schema(example = "{\"numerator\": \"45\", \"denominator\": \"180\"}")
public record Fraction(
        @NotNull
        @Pattern(regexp = Decimals.PATTERN, message = "value-not-decimal")
        @Schema(example = "45", maxLength = Decimals.LENGTH)
        String numerator,

        @NotNull
        @Pattern(regexp = Decimals.PATTERN, message = "value-not-decimal")
        @Schema(example = "180", maxLength = Decimals.LENGTH)
        String denominator) {
    private static final int DECIMALS = 4;

    public Fraction {
        numerator = Decimals.canonical(numerator);
        denominator = Decimals.canonical(denominator);
    }

    /** The percentage as a decimal string; null where it cannot be told, for the bounds and the rules to refuse. */
    @JsonIgnore
    String percent() {
        return isWhole() ? Decimals.text(percent(DECIMALS)) : null;
    }

    /**
     * @param field where a complaint points to
     * @param value the percentage beside it, as written; null for none
     * @throws RuleBroken 'denominator-not-positive', 'percentage-not-its-fraction' where the percentage says something else
     */
    void check(String field, String value) {
        if (!isWhole()) {
            throw new RuleBroken(field + ".denominator", "denominator-not-positive");
        }
        BigDecimal number = Decimals.number(field, value);
        if (number != null && percent(Math.max(number.scale(), 0)).compareTo(number) != 0) {
            throw new RuleBroken(field, "percentage-not-its-fraction", value, numerator, denominator, percent());
        }
    }

    private boolean isWhole() {
        return numerator != null
                && denominator != null
                && numerator.matches(Decimals.PATTERN)
                && denominator.matches(Decimals.PATTERN)
                && new BigDecimal(denominator).signum() > 0;
    }

    private BigDecimal percent(int decimals) {
        return new BigDecimal(numerator)
                .movePointRight(2)
                .divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }
}
