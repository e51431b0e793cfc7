package org.passerelle.funding;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.passerelle.partner.PartnerBrief;
import org.passerelle.shared.money.Money;
import org.passerelle.shared.text.Term;

/**
 * What the lines of a project add up to. Each breakdown of a currency adds up to its total; nothing is added across
 * currencies.
 *
 * @param lines number of lines in all currencies
 * @param funders number of different funders in all currencies
 */
public record FundingSummary(
        int lines, int funders, @NotNull List<OfCurrency> currencies) {

    /**
     * The totals of one currency, the one with most lines first.
     *
     * @param byFunder the largest first, each with its years: the funder x year table
     * @param bySide code 'unspecified' for lines whose side nobody knows
     * @param levies parts of the total, told beside it and never added to it
     * @param largestFunder the funder the project depends on most
     */
    public record OfCurrency(
            @NotNull String currency,
            int lines,
            @NotNull Money total,
            @NotNull List<OfYear> byYear,
            @NotNull List<OfFunder> byFunder,
            @NotNull List<OfTerm> byKind,
            @NotNull List<OfTerm> byState,
            @NotNull List<OfTerm> bySide,
            @NotNull Levies levies,
            @NotNull LargestFunder largestFunder) {}

    /** The lines of one year. */
    public record OfYear(int year, int lines, @NotNull Money total) {}

    /**
     * The lines of one funder: a partner, or a name that is not in the directory.
     *
     * @param sharePercent part of the currency's total, 0 to 100 with one decimal
     */
    public record OfFunder(
            PartnerBrief funder,
            String funderName,
            int lines,
            @NotNull Money total,
            @NotNull BigDecimal sharePercent,
            @NotNull List<OfYear> byYear) {}

    /** The lines of one kind, state or side. */
    public record OfTerm(
            @NotNull Term term, int lines, @NotNull Money total) {}

    /** What comes from one-percent schemes. */
    public record Levies(@NotNull Money total, @NotNull List<OfTerm> byScheme) {}

    /**
     * The funder with the largest total.
     *
     * @param sharePercent part of the currency's total, 0 to 100 with one decimal
     */
    public record LargestFunder(
            PartnerBrief funder,
            String funderName,
            @NotNull Money total,
            @NotNull BigDecimal sharePercent) {}
}
