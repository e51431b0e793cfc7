package org.passerelle.results;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.shared.text.TextLimit;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/**
 * What was measured of an indicator, whoever measured it.
 *
 * @param value decimal string, in the unit or by the scale of the indicator
 * @param fraction what a percentage was made of; the value follows from it where it is left out
 * @param account in words, for a qualitative indicator
 */
@Schema(example = "{\"value\": \"120\"}")
public record Measured(
        @Pattern(regexp = Decimals.PATTERN, message = "value-not-decimal")
        @Schema(example = "120", maxLength = Decimals.LENGTH)
        String value,

        @Valid Fraction fraction,
        @TextLimit(max = 5000) Texts account) {

    public Measured {
        value = value == null && fraction != null ? fraction.percent() : Decimals.canonical(value);
        account = Texts.orNull(account);
    }

    /** Nothing was measured, which is not zero. */
    public static Measured orNull(Measured measured) {
        return measured == null || measured.value == null && measured.fraction == null && measured.account == null
                ? null
                : measured;
    }

    /** This as the state of things at the start. */
    public IndicatorInput.Baseline asBaseline(PreciseDate on, Texts source, Texts comment) {
        return new IndicatorInput.Baseline(value, fraction, account, on, source, comment);
    }
}
