package org.passerelle.funding;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.partner.PartnerBrief;
import org.passerelle.shared.money.Money;
import org.passerelle.shared.text.Term;
import org.passerelle.shared.text.Texts;

/**
 * What a project planned and what its lines say, by year and side. Nothing is added across currencies.
 *
 * @param planned true where a plan has been written
 * @param notes what its editors say about the plan
 * @param currencies those of the lines and of the plan, the one with most lines first
 */
@Schema(name = "FundingCurve")
public record FundingCurveView(
        boolean planned, Texts notes, @NotNull List<OfCurrency> currencies) {

    /**
     * Lines and plan in one currency.
     *
     * @param years from the first to the last; one without lines is there too, with nothing in it
     * @param total all years together
     */
    @Schema(name = "FundingCurveOfCurrency")
    public record OfCurrency(
            @NotNull String currency,
            @NotNull List<OfPeriod> years,
            @NotNull OfPeriod total) {}

    /**
     * A year, or all years together.
     *
     * @param year null for all years
     * @param all the sides together
     * @param sides the sides with a line or a plan; code 'unspecified' for lines whose side nobody knows
     * @param largestFunder whom the period depends on most; null where nothing is secured
     */
    @Schema(name = "FundingCurvePeriod")
    public record OfPeriod(
            Integer year, @NotNull Figures all, @NotNull List<OfSide> sides, LargestFunder largestFunder) {}

    /**
     * One side in a period.
     *
     * @param sharePercent its part of what all sides secured, one decimal; null where nothing is secured
     * @param plannedSharePercent its part of what all sides planned, one decimal; null where nothing is planned
     */
    @Schema(name = "FundingCurveSide")
    public record OfSide(
            @NotNull Term side, @NotNull Figures figures, BigDecimal sharePercent, BigDecimal plannedSharePercent) {}

    /**
     * Amounts by how far they have come; null where there is no line, or no plan.
     *
     * @param lines number of lines
     * @param secured promised, received and spent together
     * @param missing planned and not secured, for each year, side and kind
     */
    @Schema(name = "FundingCurveFigures")
    public record Figures(
            int lines,
            Parts planned,
            Parts asked,
            Parts promised,
            Parts received,
            Parts spent,
            Parts secured,
            Parts missing) {}

    /** Cash and in kind apart and together; null where there is none of the kind. */
    @Schema(name = "CashAndInKind")
    public record Parts(Money cash, Money inKind, @NotNull Money total) {}

    /**
     * The funder with the largest secured amount.
     *
     * @param funderName the name of a funder that is not in the directory
     * @param sharePercent its part of what is secured, one decimal
     */
    @Schema(name = "FundingCurveFunder")
    public record LargestFunder(
            PartnerBrief funder,
            String funderName,
            @NotNull Money total,
            @NotNull BigDecimal sharePercent) {}
}
