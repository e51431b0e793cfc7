package org.passerelle.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.shared.money.Money;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

class IndicatorRulesTest {
    private static final Texts WORDS = Texts.fr("Le comité se réunit chaque mois.");
    private static final List<IndicatorInput.Step> SCALE = List.of(
            new IndicatorInput.Step(0, Texts.fr("Aucun comité")), new IndicatorInput.Step(1, Texts.fr("Comité actif")));

    private static IndicatorInput indicator(
            IndicatorMeasure measure,
            Texts unit,
            Boolean unbounded,
            List<IndicatorInput.Step> scale,
            IndicatorInput.Baseline baseline) {
        return indicator(measure, unit, unbounded, null, null, scale, baseline);
    }

    private static IndicatorInput indicator(
            IndicatorMeasure measure,
            Texts unit,
            Boolean unbounded,
            IndicatorDirection direction,
            Accumulation accumulation,
            List<IndicatorInput.Step> scale,
            IndicatorInput.Baseline baseline) {
        return new IndicatorInput(
                null,
                Texts.fr("Indicateur"),
                null,
                measure,
                unit,
                unbounded,
                direction,
                accumulation,
                null,
                null,
                scale,
                null,
                baseline,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static final IndicatorInput HOUSEHOLDS =
            indicator(IndicatorMeasure.UNIT, Texts.fr("ménages"), null, null, null);
    private static final IndicatorInput PERCENTAGE = indicator(IndicatorMeasure.PERCENTAGE, null, null, null, null);
    private static final IndicatorInput ORDINAL = indicator(IndicatorMeasure.ORDINAL, null, null, SCALE, null);
    private static final IndicatorInput ACCOUNT = indicator(IndicatorMeasure.QUALITATIVE, null, null, null, null);

    private static IndicatorInput.Baseline baseline(String value, Texts account, Integer year) {
        return new IndicatorInput.Baseline(
                value, null, account, year == null ? null : PreciseDate.year(year), null, null);
    }

    private static ValueInput value(int from, int to, String target, String actual, Texts account) {
        return new ValueInput(
                PreciseDate.year(from), PreciseDate.year(to), target, null, actual, null, null, account, null, null);
    }

    /** A percentage found in 2020. */
    private static ValueInput share(String actual, Fraction of) {
        return new ValueInput(
                PreciseDate.year(2020), PreciseDate.year(2020), null, null, actual, of, null, null, null, null);
    }

    private static Indicator kept(IndicatorInput input) {
        return new Indicator(null, input, null, null, 0);
    }

    private static void refused(ThrowingCallable act, String field, String code) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.violations())
                .singleElement()
                .satisfies(v -> {
                    assertThat(v.field()).isEqualTo(field);
                    assertThat(v.code()).isEqualTo(code);
                }));
    }

    private static void definitionRefused(IndicatorInput input, String field, String code) {
        refused(() -> kept(input), field, code);
    }

    private static void valueRefused(IndicatorInput definition, ValueInput value, String field, String code) {
        refused(() -> new IndicatorValue(kept(definition), value, null), field, code);
    }

    @Test
    void what_is_counted_has_a_unit() {
        definitionRefused(indicator(IndicatorMeasure.UNIT, null, null, null, null), "unit", "unit-required");
    }

    @Test
    void an_ordinal_indicator_has_a_scale_of_two_steps_or_more() {
        definitionRefused(
                indicator(IndicatorMeasure.ORDINAL, null, null, SCALE.subList(0, 1), null), "scale", "scale-required");
    }

    @Test
    void only_an_ordinal_indicator_has_a_scale() {
        definitionRefused(
                indicator(IndicatorMeasure.PERCENTAGE, null, null, SCALE, null), "scale", "scale-only-for-ordinal");
    }

    @Test
    void no_two_steps_of_a_scale_bear_the_same_number() {
        definitionRefused(
                indicator(IndicatorMeasure.ORDINAL, null, null, List.of(SCALE.get(0), SCALE.get(0)), null),
                "scale[1].value",
                "scale-value-twice");
    }

    @Test
    void a_baseline_lies_on_the_scale() {
        definitionRefused(
                indicator(IndicatorMeasure.ORDINAL, null, null, SCALE, baseline("2", null, 2019)),
                "baseline.value",
                "not-on-the-scale");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "-1", "0.5"})
    void values_lie_on_the_scale(String offTheScale) {
        valueRefused(ORDINAL, value(2020, 2020, offTheScale, null, null), "target", "not-on-the-scale");
        valueRefused(ORDINAL, value(2020, 2020, null, offTheScale, null), "actual", "not-on-the-scale");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "100.0001", "250"})
    void a_percentage_lies_between_0_and_100_unless_stated(String outside) {
        valueRefused(PERCENTAGE, value(2020, 2020, null, outside, null), "actual", "percentage-out-of-bounds");
        IndicatorInput growth = indicator(IndicatorMeasure.PERCENTAGE, null, true, null, null);
        assertThatCode(() -> new IndicatorValue(kept(growth), value(2020, 2020, outside, null, null), null))
                .doesNotThrowAnyException();
        assertThatCode(() -> new IndicatorValue(kept(growth), share(null, new Fraction(outside, "100")), null))
                .doesNotThrowAnyException();
    }

    @Test
    void a_percentage_that_was_found_has_its_denominator() {
        valueRefused(PERCENTAGE, share("25", null), "actualFraction", "denominator-required");
        valueRefused(PERCENTAGE, share("25", new Fraction("1", "0")), "actual.denominator", "denominator-not-positive");
        valueRefused(
                PERCENTAGE, share(null, new Fraction("1", "-4")), "actual.denominator", "denominator-not-positive");
        assertThat(new IndicatorValue(kept(PERCENTAGE), share(null, new Fraction("45", "180")), null)
                        .input()
                        .actual())
                .as("it follows from what it was made of")
                .isEqualTo("25");
    }

    @Test
    void a_percentage_is_what_its_numerator_and_denominator_make() {
        valueRefused(PERCENTAGE, share("26", new Fraction("45", "180")), "actual", "percentage-not-its-fraction");
        assertThatCode(() -> new IndicatorValue(kept(PERCENTAGE), share("33.3", new Fraction("1", "3")), null))
                .as("as precise as it was written")
                .doesNotThrowAnyException();
        valueRefused(PERCENTAGE, share(null, new Fraction("5", "4")), "actual", "percentage-out-of-bounds");
        definitionRefused(
                indicator(
                        IndicatorMeasure.PERCENTAGE,
                        null,
                        null,
                        null,
                        new IndicatorInput.Baseline("50", new Fraction("1", "4"), null, null, null, null)),
                "baseline.value",
                "percentage-not-its-fraction");
    }

    @Test
    void only_a_percentage_has_a_numerator_and_a_denominator() {
        valueRefused(HOUSEHOLDS, share("25", new Fraction("1", "4")), "actual", "fraction-only-for-percentage");
    }

    @Test
    void categories_are_chosen_from_but_have_no_order() {
        definitionRefused(
                indicator(IndicatorMeasure.NOMINAL, null, null, SCALE.subList(0, 1), null), "scale", "scale-required");
        definitionRefused(
                indicator(IndicatorMeasure.NOMINAL, null, null, IndicatorDirection.INCREASE, null, SCALE, null),
                "direction",
                "direction-needs-an-order");
        valueRefused(
                indicator(IndicatorMeasure.NOMINAL, null, null, SCALE, null),
                value(2020, 2020, null, "7", null),
                "actual",
                "not-on-the-scale");
    }

    @ParameterizedTest
    @EnumSource(
            value = IndicatorMeasure.class,
            names = {"PERCENTAGE", "NOMINAL", "ORDINAL", "QUALITATIVE"})
    void only_what_is_counted_adds_up(IndicatorMeasure measure) {
        List<IndicatorInput.Step> steps = measure.hasSteps() ? SCALE : null;
        for (Accumulation rule : new Accumulation[] {Accumulation.SUM, Accumulation.CUMULATIVE}) {
            definitionRefused(
                    indicator(measure, null, null, null, rule, steps, null),
                    "accumulation",
                    "accumulation-only-for-units");
        }
        assertThatCode(() -> kept(indicator(measure, null, null, null, Accumulation.SNAPSHOT, steps, null)))
                .doesNotThrowAnyException();
    }

    @Test
    void no_data_and_data_exclude_each_other() {
        ValueInput both = new ValueInput(
                PreciseDate.year(2020), PreciseDate.year(2020), "5", null, "0", null, null, null, WORDS, null);
        valueRefused(HOUSEHOLDS, both, "noData", "no-data-beside-data");
        ValueInput none = new ValueInput(
                PreciseDate.year(2020), PreciseDate.year(2020), "5", null, null, null, null, null, WORDS, null);
        assertThat(new IndicatorValue(kept(HOUSEHOLDS), none, null).input().noData())
                .isEqualTo(WORDS);
    }

    @Test
    void a_qualitative_indicator_has_no_number() {
        valueRefused(ACCOUNT, value(2020, 2020, "1", null, WORDS), "target", "qualitative-has-no-number");
        definitionRefused(
                indicator(IndicatorMeasure.QUALITATIVE, null, null, null, baseline("0", null, null)),
                "baseline.value",
                "qualitative-has-no-number");
    }

    @Test
    void only_a_qualitative_indicator_has_an_account() {
        valueRefused(HOUSEHOLDS, value(2020, 2020, null, "1", WORDS), "account", "account-only-for-qualitative");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12,5", "1 000", "", "1e3", "+1", "0.00001"})
    void a_value_is_a_plain_decimal(String written) {
        valueRefused(HOUSEHOLDS, value(2020, 2020, null, written, null), "actual", "value-not-decimal");
    }

    @Test
    void a_period_does_not_end_before_it_starts() {
        valueRefused(HOUSEHOLDS, value(2021, 2020, null, "1", null), "ends", "end-before-start");
    }

    @Test
    void a_target_does_not_come_before_its_baseline() {
        IndicatorInput since2019 =
                indicator(IndicatorMeasure.UNIT, Texts.fr("ménages"), null, null, baseline("10", null, 2019));
        valueRefused(since2019, value(2018, 2018, "20", null, null), "ends", "target-before-baseline");
        assertThatCode(() -> new IndicatorValue(kept(since2019), value(2018, 2018, null, "9", null), null))
                .as("what was found earlier may be told")
                .doesNotThrowAnyException();
        assertThatCode(() -> new IndicatorValue(kept(since2019), value(2019, 2019, "20", null, null), null))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"2020,2020", "2019,2021", "2021,2022", "2018,2020"})
    void a_period_does_not_overlap_another(int from, int to) {
        Indicator households = kept(HOUSEHOLDS);
        new IndicatorValue(households, value(2020, 2021, "10", null, null), null);
        refused(
                () -> new IndicatorValue(households, value(from, to, null, "1", null), null),
                "starts",
                "period-overlaps");
    }

    @Test
    void a_period_may_follow_another_and_a_value_may_change_its_own() {
        Indicator households = kept(HOUSEHOLDS);
        IndicatorValue first = new IndicatorValue(households, value(2020, 2020, "10", null, null), null);
        new IndicatorValue(households, value(2021, 2021, "20", null, null), null);
        first.apply(value(2019, 2020, "10", "7.50", null), null);
        assertThat(first.input().actual()).isEqualTo("7.5");
    }

    @Test
    void a_definition_does_not_leave_values_behind_that_it_would_refuse() {
        Indicator share = kept(PERCENTAGE);
        new IndicatorValue(share, share(null, new Fraction("1", "2")), null);
        refused(() -> share.apply(ORDINAL, null, null), "measure", "values-no-longer-fit");
        Indicator households = kept(HOUSEHOLDS);
        new IndicatorValue(households, value(2020, 2020, null, "50", null), null);
        refused(() -> households.apply(PERCENTAGE, null, null), "measure", "values-no-longer-fit");
    }

    @Test
    void no_data_is_not_zero() {
        IndicatorValue none = new IndicatorValue(kept(HOUSEHOLDS), value(2020, 2020, "0", null, null), null);
        assertThat(none.input().target()).isEqualTo("0");
        assertThat(none.input().actual()).isNull();
    }

    @Test
    void what_was_written_can_be_read_back() {
        IndicatorInput written = new IndicatorInput(
                null,
                Texts.fr("Part des femmes"),
                WORDS,
                IndicatorMeasure.PERCENTAGE,
                null,
                false,
                IndicatorDirection.INCREASE,
                Accumulation.SNAPSHOT,
                Pillar.GENDER,
                5,
                List.of(),
                List.of(PartRulesTest.SEX),
                new IndicatorInput.Baseline(
                        "012.50", new Fraction("1.0", "8"), null, PreciseDate.year(2019), WORDS, WORDS),
                WORDS,
                Texts.fr("Service de l’eau"),
                new Money("1500.00", "EUR"),
                null,
                null,
                3);
        assertThat(kept(written).input()).isEqualTo(written);
        assertThat(written.baseline().value()).isEqualTo("12.5");
    }
}
