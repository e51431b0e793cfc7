package org.passerelle.results;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.passerelle.partner.PartnerBrief;
import org.passerelle.shared.paging.Listed;
import org.passerelle.shared.text.Term;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/**
 * An indicator with all its values.
 *
 * @param sdg number of the development goal
 * @param scale the steps of an ordinal indicator; empty for the others
 * @param baseline the state at the start; null where nobody told it
 * @param values by period, the earliest first
 */
public record IndicatorView(
        @NotNull UUID id,
        long version,
        @NotNull UUID projectId,
        UUID resultId,
        @NotNull Texts titles,
        Texts descriptions,
        @NotNull Term measure,
        Texts unit,
        boolean unbounded,
        Term direction,
        Term pillar,
        Integer sdg,
        @NotNull List<IndicatorInput.Step> scale,
        IndicatorInput.Baseline baseline,
        Texts verification,
        int position,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt,
        @NotNull List<Value> values) {

    /**
     * Target and actual value of one period, decimal strings.
     *
     * @param actual null is 'no data', which is not zero
     * @param reportedBy the partner that wrote it last; null for the platform itself
     */
    public record Value(
            @NotNull UUID id,
            long version,
            @NotNull UUID indicatorId,
            @NotNull PreciseDate starts,
            @NotNull PreciseDate ends,
            String target,
            String actual,
            Texts account,
            Texts comment,
            PartnerBrief reportedBy,
            @NotNull Instant createdAt,
            @NotNull Instant updatedAt) {}

    /** The values of one indicator. */
    public record Values(@NotNull List<Value> items) {}

    /** The indicators of one project, by position. */
    public record OfProject(@NotNull List<IndicatorView> items) {}

    /**
     * An indicator in a list.
     *
     * @param latest the value of the last period that has an actual value or an account; null where there is none
     */
    public record Item(
            @NotNull UUID id,
            @NotNull ProjectBrief project,
            UUID resultId,
            @NotNull Texts titles,
            @NotNull Term measure,
            Texts unit,
            Term direction,
            Term pillar,
            Integer sdg,
            @NotNull List<IndicatorInput.Step> scale,
            IndicatorInput.Baseline baseline,
            int valueCount,
            Value latest,
            @NotNull Instant updatedAt) {}

    /** The project an indicator belongs to. */
    public record ProjectBrief(
            @NotNull UUID id, @NotNull String slug, @NotNull Texts titles) {}

    /** A page of indicators. */
    public record Page(
            @NotNull List<Item> items, int total, @NotNull Listed.TotalRelation totalRelation, String next) {}
}
