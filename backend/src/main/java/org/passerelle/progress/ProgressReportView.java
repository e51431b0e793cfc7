package org.passerelle.progress;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.partner.PartnerBrief;
import org.passerelle.results.Fraction;
import org.passerelle.results.IndicatorInput;
import org.passerelle.results.StandingView;
import org.passerelle.shared.file.PictureView;
import org.passerelle.shared.paging.Listed;
import org.passerelle.shared.text.Side;
import org.passerelle.shared.text.Term;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/**
 * A progress report with the values it brought, as they now stand.
 *
 * @param partner in whose name it is told
 * @param side where the partner stands in the project; null where it no longer takes part
 * @param dated the day of which it speaks as 'now'
 * @param openToAll false: for the partners of the project alone
 * @param byLink true where it came by a personal link of the partner, from somebody without an account
 * @param photos as far as the reader may know of them
 */
@Schema(name = "ProgressReport")
public record ProgressReportView(
        @NotNull UUID id,
        long version,
        @NotNull UUID projectId,
        @NotNull PartnerBrief partner,
        Side side,
        @NotNull PreciseDate dated,
        PreciseDate starts,
        PreciseDate ends,
        @NotNull Texts situation,
        Texts results,
        Texts remaining,
        Texts difficulties,
        boolean unforeseen,
        Texts money,
        boolean openToAll,
        boolean byLink,
        @NotNull List<Value> values,
        @NotNull List<Photo> photos,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    /**
     * The value of an indicator that came with the report.
     *
     * @param valueId the value of the period, which is changed where every value is
     * @param titles of the indicator
     * @param scale the steps of an ordinal indicator, or the categories of a nominal one
     * @param actual decimal string; null is 'no data'
     */
    @Schema(name = "ProgressReportValue")
    public record Value(
            @NotNull UUID valueId,
            @NotNull UUID indicatorId,
            @NotNull Texts titles,
            @NotNull Term measure,
            Texts unit,
            @NotNull List<IndicatorInput.Step> scale,
            @NotNull PreciseDate starts,
            @NotNull PreciseDate ends,
            String target,
            String actual,
            Fraction actualFraction,
            Texts account,
            Texts noData,
            @NotNull StandingView standing) {}

    /**
     * A picture of the report, which is a document of its project.
     *
     * @param titles what it shows
     */
    @Schema(name = "ProgressReportPhoto")
    public record Photo(
            @NotNull UUID documentId,
            @NotNull Texts titles,
            @NotNull PictureView picture) {}

    /** The reports of one project that the reader may know of, the latest date first. */
    @Schema(name = "ProgressReports")
    public record OfProject(@NotNull List<ProgressReportView> items) {}

    /** A page of reports. */
    @Schema(name = "ProgressReportPage")
    public record Page(
            @NotNull List<ProgressReportView> items,
            int total,
            @NotNull Listed.TotalRelation totalRelation,
            String next) {}
}
