package org.passerelle.funding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.shared.money.Money;
import org.passerelle.shared.text.Side;
import org.passerelle.shared.text.TextLimit;
import org.passerelle.shared.text.Texts;

/**
 * What editors write about the money their project means to bring together.
 *
 * @param currency ISO 4217, one for the whole plan
 * @param amounts each year, side and kind at most once, kept in that order
 * @param notes how the plan came about, and why it falls or rises
 */
@Schema(name = "FundingPlanInput", example = """
                {"currency": "EUR", "amounts": [{"year": 2024, "side": "north", "kind": "cash", "amount": "30000.00"}, {"year": 2024, "side": "south", "kind": "in-kind", "amount": "4000.00"}], "notes": {"fr": "Le Nord baisse d'un tiers par an."}}""")
public record FundingPlanInput(
        @NotNull @Pattern(regexp = "[A-Z]{3}", message = "not-a-currency") @Schema(example = "EUR", maxLength = 3)
        String currency,

        @NotNull @Size(max = 400) List<@Valid @NotNull Planned> amounts,
        @TextLimit(max = 2000) Texts notes) {

    private static final Comparator<Planned> IN_ORDER = Comparator.comparing(
                    Planned::year, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Planned::side, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Planned::kind, Comparator.nullsLast(Comparator.naturalOrder()));

    /** What stands where nobody has written a plan yet. */
    static final FundingPlanInput NONE = new FundingPlanInput(null, List.of(), null);

    public FundingPlanInput {
        amounts = amounts == null
                ? null
                : amounts.stream().sorted(Comparator.nullsLast(IN_ORDER)).toList();
        notes = Texts.orNull(notes);
    }

    /**
     * What one side means to bring in one year, in cash or in kind.
     *
     * @param amount decimal string in the currency of the plan; zero where a side is meant to bring nothing
     */
    @Schema(name = "PlannedAmount", example = """
                    {"year": 2024, "side": "north", "kind": "cash", "amount": "30000.00"}""")
    public record Planned(
            @NotNull @Min(1950) @Max(2100) @Schema(example = "2024")
            Integer year,

            @NotNull Side side,
            @NotNull FundingKind kind,

            @NotNull
            @Pattern(regexp = Money.DECIMAL, message = "amount-not-decimal")
            @Schema(example = "30000.00", maxLength = 16)
            String amount) {
        public Planned {
            amount = Money.canonical(amount);
        }
    }
}
