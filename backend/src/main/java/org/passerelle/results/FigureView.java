package org.passerelle.results;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.partner.PartnerBrief;
import org.passerelle.shared.paging.Listed;
import org.passerelle.shared.text.Term;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/**
 * One figure as a row: the value of a period, or of one category within it.
 *
 * @param id of the row; of the value itself where it is no category
 * @param titles of the indicator
 * @param example true where the figures of the indicator are made up to show how it is done
 * @param dimension code of what it is told apart by; null for the whole
 * @param category code within the dimension; null for the whole
 * @param actual null is 'no data', which is not zero
 * @param noData why there is none; null where nobody said
 */
@Schema(name = "IndicatorFigure")
public record FigureView(
        @NotNull UUID id,
        @NotNull UUID valueId,
        @NotNull UUID indicatorId,
        @NotNull IndicatorView.ProjectBrief project,
        @NotNull Texts titles,
        @NotNull Term measure,
        Texts unit,
        boolean example,
        @NotNull PreciseDate starts,
        @NotNull PreciseDate ends,
        String dimension,
        Texts dimensionLabels,
        String category,
        Texts categoryLabels,
        String target,
        Fraction targetFraction,
        String actual,
        Fraction actualFraction,
        Texts account,
        Texts noData,
        Texts comment,
        PartnerBrief reportedBy,
        @NotNull Instant updatedAt) {

    /** A page of figures. */
    @Schema(name = "IndicatorFigurePage")
    public record Page(
            @NotNull List<FigureView> items,
            int total,
            @NotNull Listed.TotalRelation totalRelation,
            String next) {}
}
