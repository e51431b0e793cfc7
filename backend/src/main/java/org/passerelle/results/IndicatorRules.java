package org.passerelle.results;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/** What the definition of an indicator and its values refuse. */
final class IndicatorRules {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private IndicatorRules() {}

    /**
     * @throws RuleBroken 'unit-required', 'scale-required', 'scale-only-for-ordinal', 'scale-value-twice',
     *     'direction-needs-an-order', 'accumulation-only-for-units', what {@link PartRules} refuse of the dimensions, or what
     *     {@link #number} and {@link #account} refuse of the baseline
     */
    static void check(IndicatorInput input) {
        if (input.measure() == IndicatorMeasure.UNIT && input.unit() == null) {
            throw new RuleBroken("unit", "unit-required");
        }
        if (input.measure().hasSteps() && input.scale().size() < 2) {
            throw new RuleBroken("scale", "scale-required");
        }
        if (!input.measure().hasSteps() && !input.scale().isEmpty()) {
            throw new RuleBroken("scale", "scale-only-for-ordinal");
        }
        if (input.measure() == IndicatorMeasure.NOMINAL && input.direction() != null) {
            throw new RuleBroken("direction", "direction-needs-an-order");
        }
        if (input.measure() != IndicatorMeasure.UNIT
                && input.accumulation() != null
                && input.accumulation().adds()) {
            throw new RuleBroken("accumulation", "accumulation-only-for-units");
        }
        Set<Integer> steps = new HashSet<>();
        for (int i = 0; i < input.scale().size(); i++) {
            if (!steps.add(input.scale().get(i).value())) {
                throw new RuleBroken("scale[" + i + "].value", "scale-value-twice");
            }
        }
        PartRules.check(input);
        if (input.baseline() != null) {
            PreciseDate.firstDay(input.baseline().on(), "baseline.on");
            number(
                    input,
                    "baseline.value",
                    input.baseline().value(),
                    input.baseline().fraction());
            account(input, "baseline.account", input.baseline().account());
        }
    }

    /**
     * @param definition of the indicator the value belongs to
     * @throws RuleBroken 'end-before-start', 'target-before-baseline', 'no-data-beside-data', what {@link PartRules} refuse, or what {@link #number} and {@link #account} refuse
     */
    static void check(IndicatorInput definition, ValueInput value) {
        LocalDate starts = PreciseDate.firstDay(value.starts(), "starts");
        LocalDate ends = PreciseDate.lastDay(value.ends(), "ends");
        if (ends.isBefore(starts)) {
            throw new RuleBroken("ends", "end-before-start");
        }
        number(definition, "target", value.target(), value.targetFraction());
        number(definition, "actual", value.actual(), value.actualFraction());
        PartRules.check(definition, value);
        account(definition, "account", value.account());
        if (value.noData() != null && (value.actual() != null || value.account() != null)) {
            throw new RuleBroken("noData", "no-data-beside-data");
        }
        if (value.target() != null && definition.baseline() != null) {
            LocalDate found = PreciseDate.firstDay(definition.baseline().on(), "baseline.on");
            if (found != null && ends.isBefore(found)) {
                throw new RuleBroken(
                        "ends",
                        "target-before-baseline",
                        definition.baseline().on().value());
            }
        }
    }

    /** @throws RuleBroken 'denominator-required' where a percentage was found and nobody says of how many */
    static void checkDenominator(IndicatorInput definition, ValueInput value) {
        if (definition.measure() == IndicatorMeasure.PERCENTAGE
                && value.actual() != null
                && value.actualFraction() == null) {
            throw new RuleBroken("actualFraction", "denominator-required");
        }
    }

    /** @throws RuleBroken 'period-overlaps' where another value of the indicator speaks of one of its days */
    static void checkAlone(ValueInput value, Collection<ValueInput> others) {
        for (ValueInput other : others) {
            boolean apart = value.ends().lastDay().isBefore(other.starts().firstDay())
                    || other.ends().lastDay().isBefore(value.starts().firstDay());
            if (!apart) {
                throw new RuleBroken(
                        "starts",
                        "period-overlaps",
                        other.starts().value(),
                        other.ends().value());
            }
        }
    }

    /** A number fits how the indicator is told: within 0 and 100 for a percentage, on the scale, none for an account. */
    static void number(IndicatorInput definition, String field, String text, Fraction fraction) {
        if (fraction != null) {
            if (definition.measure() != IndicatorMeasure.PERCENTAGE) {
                throw new RuleBroken(field, "fraction-only-for-percentage");
            }
            fraction.check(field, text);
        }
        BigDecimal number = Decimals.number(field, text);
        if (number == null) {
            return;
        }
        switch (definition.measure()) {
            case UNIT -> {
                // Any number can be counted; some go below zero.
            }
            case PERCENTAGE -> {
                if (!definition.unbounded() && (number.signum() < 0 || number.compareTo(HUNDRED) > 0)) {
                    throw new RuleBroken(field, "percentage-out-of-bounds");
                }
            }
            case NOMINAL, ORDINAL -> {
                if (definition.scale().stream()
                        .noneMatch(step -> BigDecimal.valueOf(step.value()).compareTo(number) == 0)) {
                    throw new RuleBroken(field, "not-on-the-scale", text);
                }
            }
            case QUALITATIVE -> throw new RuleBroken(field, "qualitative-has-no-number");
        }
    }

    private static void account(IndicatorInput definition, String field, Texts account) {
        if (account != null && definition.measure() != IndicatorMeasure.QUALITATIVE) {
            throw new RuleBroken(field, "account-only-for-qualitative");
        }
    }
}
