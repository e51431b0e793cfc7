package org.passerelle.shared.money;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.shared.problem.RuleBroken;

/**
 * An amount and its currency.
 *
 * @param amount decimal with a point and at most two decimals, kept with exactly two: '12900.00'
 * @param currency ISO 4217, three capital letters
 */
@Schema(
        description = "An amount as a decimal string, with its currency (ISO 4217)",
        example = "{\"amount\": \"12900.00\", \"currency\": \"EUR\"}")
public record Money(
        @NotNull
        @Pattern(regexp = DECIMAL, message = "amount-not-decimal")
        @Schema(example = "12900.00", maxLength = 16)
        String amount,

        @NotNull @Pattern(regexp = "[A-Z]{3}", message = "not-a-currency") @Schema(example = "EUR", maxLength = 3)
        String currency) {

    /** How an amount is written: figures, a point, at most two decimals; no sign, no comma, no spaces. */
    public static final String DECIMAL = "[0-9]{1,13}(\\.[0-9]{1,2})?";

    public Money {
        amount = canonical(amount);
    }

    public static Money of(BigDecimal value, String currency) {
        return new Money(value.setScale(2, RoundingMode.UNNECESSARY).toPlainString(), currency);
    }

    /** The amount with exactly two decimals; what is no amount stays as it is, for the bounds to refuse. */
    public static String canonical(String amount) {
        return amount != null && amount.matches(DECIMAL)
                ? new BigDecimal(amount).setScale(2, RoundingMode.UNNECESSARY).toPlainString()
                : amount;
    }

    /**
     * Reads an amount that must be more than nothing.
     *
     * @param field where a complaint points to
     * @throws RuleBroken 'amount-not-decimal' for a comma, a sign or a space, 'amount-not-positive' for zero
     */
    public static BigDecimal positive(String field, String amount) {
        if (amount == null || !amount.matches(DECIMAL)) {
            throw new RuleBroken(field, "amount-not-decimal");
        }
        BigDecimal value = new BigDecimal(amount).setScale(2, RoundingMode.UNNECESSARY);
        if (value.signum() == 0) {
            throw new RuleBroken(field, "amount-not-positive");
        }
        return value;
    }
}
