package org.passerelle.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.shared.money.Money;
import org.passerelle.shared.problem.RuleBroken;

class FundingLineTest {
    private static final UUID A_PARTNER = UUID.randomUUID();

    private static FundingLineInput.Levy water(String amount) {
        return new FundingLineInput.Levy(LevyScheme.WATER, amount);
    }

    private static FundingLineInput line(UUID funder, String name, String amount, FundingLineInput.Levy... levies) {
        return new FundingLineInput(
                funder,
                name,
                2020,
                new Money(amount, "EUR"),
                FundingKind.CASH,
                FundingState.RECEIVED,
                null,
                List.of(levies),
                null,
                null);
    }

    private static void refused(FundingLineInput input, String field, String code) {
        assertThatThrownBy(() -> new FundingLine(null, input))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.violations())
                        .singleElement()
                        .satisfies(v -> {
                            assertThat(v.field()).isEqualTo(field);
                            assertThat(v.code()).isEqualTo(code);
                        }));
    }

    @Test
    void a_line_has_one_funder() {
        refused(line(null, null, "10"), "funderId", "funder-required");
        refused(line(null, "  ", "10"), "funderId", "funder-required");
    }

    @Test
    void a_line_has_only_one_funder() {
        refused(line(A_PARTNER, "Fondation Suez", "10"), "funderName", "one-funder-only");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12900,00", "12 900", "-5", "+5", "1e3", "", "5.", "0.001", "12345678901234"})
    void an_amount_is_a_plain_decimal(String amount) {
        refused(line(A_PARTNER, null, amount), "amount.amount", "amount-not-decimal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "000"})
    void an_amount_is_more_than_zero(String amount) {
        refused(line(A_PARTNER, null, amount), "amount.amount", "amount-not-positive");
    }

    @Test
    void a_levy_is_never_above_its_line() {
        refused(line(A_PARTNER, null, "100", water("100.01")), "levies[0].amount", "levy-above-amount");
    }

    @Test
    void levies_together_are_never_above_their_line() {
        refused(line(A_PARTNER, null, "100", water("60"), water("40.01")), "levies", "levies-above-amount");
    }

    @Test
    void a_levy_is_more_than_zero() {
        refused(line(A_PARTNER, null, "100", water("0")), "levies[0].amount", "amount-not-positive");
    }

    @Test
    void levies_may_be_the_whole_line_and_repeat_a_scheme() {
        FundingLine kept = new FundingLine(null, line(A_PARTNER, null, "100", water("60"), water("40")));
        assertThat(kept.input().levies())
                .extracting(FundingLineInput.Levy::amount)
                .containsExactly("60.00", "40.00");
    }

    @Test
    void what_was_written_can_be_read_back_with_two_decimals() {
        FundingLine kept = new FundingLine(null, line(null, " Fondation Suez ", "012900.5"));
        assertThat(kept.input()).isEqualTo(line(null, "Fondation Suez", "12900.50"));
    }

    @Test
    void tying_a_line_to_a_partner_takes_its_free_name() {
        FundingLine kept = new FundingLine(null, line(null, "Fondation Suez", "10"));
        kept.tieTo(A_PARTNER);
        assertThat(kept.input()).isEqualTo(line(A_PARTNER, null, "10"));
    }
}
