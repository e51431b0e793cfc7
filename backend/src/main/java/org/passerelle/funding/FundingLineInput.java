package org.passerelle.funding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.shared.money.Money;
import org.passerelle.shared.text.Side;

/**
 * What editors write about one funding line.
 *
 * @param funderId the partner that gives; or the name below, never both
 * @param funderName a funder that is not in the directory yet
 * @param year the budget year the amount is for
 * @param side which shore it comes from; left out, it is the funder's side in the project, where it takes part in it
 * @param levies one-percent schemes as parts of the amount, never on top of it
 * @param note what a reader must know about the line
 * @param source where the figure comes from
 */
@Schema(example = """
                {"funderName": "Agence de l'Eau", "year": 2020, "amount": {"amount": "12732.00", "currency": "EUR"}, "kind": "cash", "state": "received", "levies": [{"scheme": "water", "amount": "1000.00"}]}""")
public record FundingLineInput(
        UUID funderId,

        @Size(min = 1, max = 300) @Schema(example = "Fondation Suez")
        String funderName,

        @NotNull @Min(1950) @Max(2100) @Schema(example = "2020")
        Integer year,

        @NotNull @Valid Money amount,
        @NotNull FundingKind kind,
        @NotNull FundingState state,
        Side side,
        @Size(max = 10) List<@Valid @NotNull Levy> levies,
        @Size(min = 1, max = 1000) String note,
        @Size(min = 1, max = 1000) String source) {

    public FundingLineInput {
        levies = levies == null ? List.of() : levies;
    }

    /**
     * A part of the amount drawn from a one-percent scheme; the same scheme may stand twice.
     *
     * @param amount decimal string in the currency of the line
     */
    @Schema(example = "{\"scheme\": \"water\", \"amount\": \"1000.00\"}")
    public record Levy(
            @NotNull LevyScheme scheme,

            @NotNull
            @Pattern(regexp = Money.DECIMAL, message = "amount-not-decimal")
            @Schema(example = "1000.00", maxLength = 16)
            String amount) {
        public Levy {
            amount = Money.canonical(amount);
        }
    }
}
