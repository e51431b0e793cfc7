package org.passerelle.results;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.passerelle.shared.problem.RuleBroken;

/** What the parts of a value refuse: those of unknown categories, and those that are not what the whole is made of. */
final class PartRules {
    private PartRules() {}

    /**
     * @throws RuleBroken 'dimensions-only-for-numbers', or what {@link Dimension#check} refuses
     */
    static void check(IndicatorInput definition) {
        if (!definition.dimensions().isEmpty()
                && definition.measure() != IndicatorMeasure.UNIT
                && definition.measure() != IndicatorMeasure.PERCENTAGE) {
            throw new RuleBroken("dimensions", "dimensions-only-for-numbers");
        }
        Dimension.check(definition.dimensions());
    }

    /**
     * @throws RuleBroken 'unknown-category', 'part-twice', 'part-without-total'; for what is counted also
     *     'parts-do-not-match-total' and, where a category has no data, 'parts-exceed-total'
     */
    static void check(IndicatorInput definition, ValueInput value) {
        Set<String> said = new HashSet<>();
        for (int i = 0; i < value.parts().size(); i++) {
            Part part = value.parts().get(i);
            String field = "parts[" + i + "]";
            if (definition.dimensions().stream()
                    .noneMatch(each -> each.code().equals(part.dimension()) && each.has(part.category()))) {
                throw new RuleBroken(field + ".category", "unknown-category", part.dimension(), part.category());
            }
            if (!said.add(part.dimension() + "/" + part.category())) {
                throw new RuleBroken(field + ".category", "part-twice");
            }
            IndicatorRules.number(definition, field + ".target", part.target(), null);
            IndicatorRules.number(definition, field + ".actual", part.actual(), null);
            if (part.target() != null && value.target() == null || part.actual() != null && value.actual() == null) {
                throw new RuleBroken(field, "part-without-total");
            }
        }
        if (definition.measure() == IndicatorMeasure.UNIT) {
            for (Dimension dimension : definition.dimensions()) {
                addsUp(dimension, value, Part::target, value.target());
                addsUp(dimension, value, Part::actual, value.actual());
            }
        }
    }

    private static void addsUp(Dimension dimension, ValueInput value, Function<Part, String> figure, String total) {
        List<BigDecimal> figures = value.parts().stream()
                .filter(part -> part.dimension().equals(dimension.code()))
                .map(figure)
                .filter(Objects::nonNull)
                .map(BigDecimal::new)
                .toList();
        if (figures.isEmpty() || total == null) {
            return;
        }
        BigDecimal sum = figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean whole = figures.size() == dimension.categories().size();
        int more = sum.compareTo(new BigDecimal(total));
        if (whole && more != 0) {
            throw new RuleBroken("parts", "parts-do-not-match-total", dimension.labels(), Decimals.text(sum), total);
        }
        if (!whole && more > 0 && figures.stream().noneMatch(each -> each.signum() < 0)) {
            throw new RuleBroken("parts", "parts-exceed-total", dimension.labels(), Decimals.text(sum), total);
        }
    }
}
