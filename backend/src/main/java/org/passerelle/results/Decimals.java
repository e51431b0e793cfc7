package org.passerelle.results;

import java.math.BigDecimal;
import org.passerelle.shared.problem.RuleBroken;

/** Values of indicators as decimal strings: at most four decimals, a point, no needless zeros. Null is 'no data'. */
public final class Decimals {
    public static final String PATTERN = "-?[0-9]{1,16}(\\.[0-9]{1,4})?";
    public static final int LENGTH = 22;

    private Decimals() {}

    /** '12.50' and '012.5' are both '12.5'; what is no decimal stays as it is, for the bounds to refuse. */
    static String canonical(String value) {
        return value != null && value.matches(PATTERN) ? text(new BigDecimal(value)) : value;
    }

    static String text(BigDecimal value) {
        if (value == null) {
            return null;
        }
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** @throws RuleBroken 'value-not-decimal' where it cannot be read */
    static BigDecimal number(String field, String value) {
        if (value == null) {
            return null;
        }
        if (!value.matches(PATTERN)) {
            throw new RuleBroken(field, "value-not-decimal");
        }
        return new BigDecimal(value);
    }
}
