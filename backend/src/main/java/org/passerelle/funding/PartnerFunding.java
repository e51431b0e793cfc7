package org.passerelle.funding;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.passerelle.shared.money.Money;
import org.passerelle.shared.text.Texts;

/**
 * Money in and money out of a partner, from the lines of published projects only.
 *
 * @param moneyIn lines of projects it leads or operates, its own contributions among them
 * @param moneyOut lines it funds, in whatever project
 */
public record PartnerFunding(@NotNull Flow moneyIn, @NotNull Flow moneyOut) {

    /**
     * One direction.
     *
     * @param totals one entry per currency
     * @param byYear one entry per year and currency
     * @param projectCount number of projects the lines belong to
     * @param projects those projects, the most recently funded first, at most 100
     */
    public record Flow(
            int lines,
            @NotNull List<OfCurrency> totals,
            @NotNull List<OfYear> byYear,
            int projectCount,
            @NotNull List<OfProject> projects) {}

    /** The lines of one currency. */
    public record OfCurrency(int lines, @NotNull Money total) {}

    /** The lines of one year in one currency. */
    public record OfYear(int year, int lines, @NotNull Money total) {}

    /**
     * A project the money went to.
     *
     * @param totals one entry per currency
     */
    public record OfProject(
            @NotNull UUID id,
            @NotNull String slug,
            @NotNull Texts titles,
            @NotNull List<OfCurrency> totals) {}
}
