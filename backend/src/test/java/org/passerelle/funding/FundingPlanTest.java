package org.passerelle.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.text.Side;
import org.passerelle.shared.text.Texts;

class FundingPlanTest {
    private static FundingPlanInput.Planned planned(int year, Side side, FundingKind kind, String amount) {
        return new FundingPlanInput.Planned(year, side, kind, amount);
    }

    private static FundingPlanInput of(FundingPlanInput.Planned... amounts) {
        return new FundingPlanInput("EUR", List.of(amounts), new Texts("  ", null, null));
    }

    @Test
    void a_year_a_side_and_a_kind_are_planned_once() {
        FundingPlanInput twice = of(
                planned(2024, Side.NORTH, FundingKind.CASH, "10"), planned(2024, Side.NORTH, FundingKind.CASH, "20"));
        assertThatThrownBy(() -> new FundingPlan(null, twice))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.violations())
                        .extracting(RuleBroken.Violation::field, RuleBroken.Violation::code)
                        .containsExactly(org.assertj.core.api.Assertions.tuple("amounts[1]", "planned-twice")));
    }

    @Test
    void cash_and_in_kind_of_one_side_stand_apart() {
        FundingPlan plan = new FundingPlan(
                null,
                of(
                        planned(2024, Side.SOUTH, FundingKind.IN_KIND, "5"),
                        planned(2024, Side.SOUTH, FundingKind.CASH, "0")));
        assertThat(plan.input().amounts())
                .extracting(FundingPlanInput.Planned::kind, FundingPlanInput.Planned::amount)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(FundingKind.CASH, "0.00"),
                        org.assertj.core.api.Assertions.tuple(FundingKind.IN_KIND, "5.00"));
    }

    @Test
    void the_order_in_which_a_plan_is_written_is_no_change_of_it() {
        var first = planned(2023, Side.NORTH, FundingKind.CASH, "30");
        var second = planned(2024, Side.NORTH, FundingKind.CASH, "20");
        assertThat(of(second, first)).isEqualTo(of(first, second));
    }
}
