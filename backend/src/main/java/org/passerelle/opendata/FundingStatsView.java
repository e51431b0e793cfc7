package org.passerelle.opendata;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.shared.money.Money;
import org.passerelle.shared.text.Term;

/**
 * Funding lines added up. Nothing is added across currencies: each row and each total has one.
 *
 * @param projects how many projects the filters select, the same as the list's total
 * @param groupBy what the rows are grouped by, beside the currency
 * @param rows add up to the totals
 * @param totals one for each currency
 */
@Schema(name = "FundingStats")
public record FundingStatsView(
        int projects,
        @NotNull List<String> groupBy,
        @NotNull List<Row> rows,
        @NotNull List<Total> totals) {

    /**
     * One group in one currency; only the members that were grouped by are there.
     *
     * @param theme the main theme of the project (ranked first), on level 1
     * @param country of the project's first southern place, else of its first southern partner
     * @param funder code is the partner's slug, or the plain name of a funder outside the directory
     * @param levies one-percent schemes: a part of the amount, never added to it
     */
    @Schema(name = "FundingStatsRow")
    public record Row(
            Term year,
            Term theme,
            Term country,
            Term funder,
            Term kind,
            Term state,
            Term side,
            Term currency,
            @NotNull Money amount,
            @NotNull Money levies,
            int lines,
            int projects) {}

    /** All lines of one currency. */
    @Schema(name = "FundingStatsTotal")
    public record Total(
            @NotNull String currency,
            @NotNull Money amount,
            int lines,
            int projects,
            @NotNull Money levies,
            @NotNull List<Levy> byScheme) {}

    /** What was drawn from one scheme. */
    @Schema(name = "FundingStatsLevy")
    public record Levy(@NotNull Term scheme, @NotNull Money amount) {}
}
