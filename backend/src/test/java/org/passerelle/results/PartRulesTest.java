package org.passerelle.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.text.Messages;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

class PartRulesTest {
    static final Dimension SEX = new Dimension(
            "sex",
            DimensionKind.SEX,
            new Texts("Sexe", "Sex", null),
            List.of(
                    new Dimension.Category("women", Texts.fr("Femmes")),
                    new Dimension.Category("men", Texts.fr("Hommes"))));
    private static final Dimension VILLAGE = new Dimension(
            "village",
            DimensionKind.OTHER,
            Texts.fr("Village"),
            List.of(new Dimension.Category("a", Texts.fr("Tella")), new Dimension.Category("b", Texts.fr("Blendio"))));

    private static IndicatorInput told(IndicatorMeasure measure, Dimension... dimensions) {
        List<IndicatorInput.Step> steps = measure.hasSteps()
                ? List.of(new IndicatorInput.Step(0, Texts.fr("Non")), new IndicatorInput.Step(1, Texts.fr("Oui")))
                : null;
        return new IndicatorInput(
                null,
                Texts.fr("Personnes formées"),
                null,
                measure,
                Texts.fr("personnes"),
                null,
                null,
                null,
                null,
                null,
                steps,
                List.of(dimensions),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Part women(String target, String actual) {
        return new Part("sex", "women", target, actual);
    }

    private static Part men(String target, String actual) {
        return new Part("sex", "men", target, actual);
    }

    private static ValueInput value(String target, String actual, Part... parts) {
        return new ValueInput(
                PreciseDate.year(2020),
                PreciseDate.year(2020),
                target,
                null,
                actual,
                null,
                List.of(parts),
                null,
                null,
                null);
    }

    private static RuleBroken refused(ThrowingCallable act, String field, String code) {
        RuleBroken[] refusal = new RuleBroken[1];
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleBroken.class, broken -> {
            refusal[0] = broken;
            assertThat(broken.violations()).singleElement().satisfies(v -> {
                assertThat(v.field()).isEqualTo(field);
                assertThat(v.code()).isEqualTo(code);
            });
        });
        return refusal[0];
    }

    private static void accepted(IndicatorInput definition, ValueInput value) {
        assertThatCode(() -> IndicatorRules.check(definition, value)).doesNotThrowAnyException();
    }

    private static RuleBroken valueRefused(IndicatorInput definition, ValueInput value, String field, String code) {
        return refused(() -> IndicatorRules.check(definition, value), field, code);
    }

    private static final IndicatorInput TRAINED = told(IndicatorMeasure.UNIT, SEX, VILLAGE);

    @Test
    void the_parts_of_a_quantity_make_its_total() {
        accepted(TRAINED, value("50", "40", women("25", "22"), men("25", "18")));
        valueRefused(
                TRAINED, value(null, "40", women(null, "22"), men(null, "19")), "parts", "parts-do-not-match-total");
        valueRefused(
                TRAINED, value("50", "40", women("25", "22"), men("20", "18")), "parts", "parts-do-not-match-total");
    }

    @Test
    void a_refusal_names_both_figures_and_the_dimension_in_the_language_of_the_reader() {
        RuleBroken refusal = valueRefused(
                TRAINED, value(null, "40", women(null, "22"), men(null, "19")), "parts", "parts-do-not-match-total");
        RuleBroken.Violation violation = refusal.violations().get(0);
        assertThat(Messages.in("en")
                        .get("violation." + violation.code(), violation.args().toArray()))
                .contains("Sex:", "41", "40");
    }

    @Test
    void each_dimension_makes_the_total_on_its_own() {
        accepted(
                TRAINED,
                value(
                        null,
                        "40",
                        women(null, "22"),
                        men(null, "18"),
                        new Part("village", "a", null, "30"),
                        new Part("village", "b", null, "10")));
        valueRefused(
                TRAINED,
                value(
                        null,
                        "40",
                        women(null, "22"),
                        men(null, "18"),
                        new Part("village", "a", null, "30"),
                        new Part("village", "b", null, "11")),
                "parts",
                "parts-do-not-match-total");
    }

    @Test
    void a_category_without_data_is_not_zero() {
        accepted(TRAINED, value(null, "40", women(null, "22")));
        valueRefused(TRAINED, value(null, "40", women(null, "41")), "parts", "parts-exceed-total");
        valueRefused(
                TRAINED, value(null, "40", women(null, "22"), men(null, "0")), "parts", "parts-do-not-match-total");
        assertThat(value(null, "40", women(null, "22"), men(null, null)).parts())
                .as("it is left out")
                .hasSize(1);
    }

    @Test
    void a_part_has_a_total_it_is_part_of() {
        valueRefused(TRAINED, value(null, null, women(null, "22")), "parts[0]", "part-without-total");
        valueRefused(TRAINED, value(null, "40", women("25", "22")), "parts[0]", "part-without-total");
    }

    @Test
    void a_part_is_of_a_category_that_there_is_and_said_once() {
        valueRefused(
                TRAINED,
                value(null, "4", new Part("sex", "others", null, "2")),
                "parts[0].category",
                "unknown-category");
        valueRefused(
                TRAINED,
                value(null, "4", new Part("age", "women", null, "2")),
                "parts[0].category",
                "unknown-category");
        valueRefused(TRAINED, value(null, "4", women(null, "2"), women(null, "2")), "parts[1].category", "part-twice");
    }

    @Test
    void percentages_of_categories_do_not_add_up_but_stay_percentages() {
        IndicatorInput share = told(IndicatorMeasure.PERCENTAGE, SEX);
        accepted(share, value("40", null, women("60", null), men("20", null)));
        valueRefused(share, value("40", null, women("101", null)), "parts[0].target", "percentage-out-of-bounds");
    }

    @ParameterizedTest
    @EnumSource(
            value = IndicatorMeasure.class,
            names = {"NOMINAL", "ORDINAL", "QUALITATIVE"})
    void only_numbers_are_told_apart_by_categories(IndicatorMeasure measure) {
        refused(() -> IndicatorRules.check(told(measure, SEX)), "dimensions", "dimensions-only-for-numbers");
    }

    @Test
    void no_two_dimensions_or_categories_bear_the_same_code() {
        refused(() -> IndicatorRules.check(told(IndicatorMeasure.UNIT, SEX, SEX)), "dimensions[1].code", "code-twice");
        Dimension twice = new Dimension(
                "age",
                DimensionKind.AGE,
                Texts.fr("Âge"),
                List.of(
                        new Dimension.Category("young", Texts.fr("Jeunes")),
                        new Dimension.Category("young", Texts.fr("Adultes"))));
        refused(
                () -> IndicatorRules.check(told(IndicatorMeasure.UNIT, SEX, twice)),
                "dimensions[1].categories[1].code",
                "code-twice");
    }

    @Test
    void a_category_with_values_does_not_vanish() {
        Indicator trained = new Indicator(null, TRAINED, null, null, 0);
        new IndicatorValue(trained, value(null, "40", women(null, "22"), men(null, "18")), null);
        refused(
                () -> trained.apply(told(IndicatorMeasure.UNIT, VILLAGE), null, null),
                "measure",
                "values-no-longer-fit");
    }
}
