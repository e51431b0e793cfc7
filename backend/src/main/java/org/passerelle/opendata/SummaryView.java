package org.passerelle.opendata;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.shared.money.Money;

/**
 * The set in four figures.
 *
 * @param territories distinct places, as on the map, with or without a point
 * @param funding one amount for each currency
 * @param filledIndicators indicators with at least one actual value or account
 */
@Schema(name = "AtlasSummary")
public record SummaryView(
        int projects,
        int territories,
        int countries,
        @NotNull List<Funding> funding,
        int indicators,
        int filledIndicators) {

    /** All lines of one currency. */
    @Schema(name = "SummaryFunding")
    public record Funding(@NotNull String currency, @NotNull Money amount, int lines) {}
}
