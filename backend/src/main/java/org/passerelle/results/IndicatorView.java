package org.passerelle.results;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.passerelle.partner.PartnerBrief;
import org.passerelle.shared.money.Money;
import org.passerelle.shared.paging.Listed;
import org.passerelle.shared.text.Term;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/**
 * An indicator with all its values.
 *
 * @param sdg number of the development goal
 * @param scale the steps of an ordinal indicator, or the categories of a nominal one; empty for the others
 * @param dimensions by what the values are told apart; empty where they are not
 * @param baseline the state at the start; null where nobody told it
 * @param total by the rule 'accumulation' names; null where it names none
 * @param collectedBy a function, never a person
 * @param example true where its figures are made up to show how it is done
 * @param definition the common indicator it measures by; null for one of the project's own
 * @param standing where the partners stand on its definition
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
        Term accumulation,
        Term pillar,
        Integer sdg,
        @NotNull List<IndicatorInput.Step> scale,
        @NotNull List<Dimension> dimensions,
        IndicatorInput.Baseline baseline,
        Total total,
        Texts verification,
        Texts collectedBy,
        Money cost,
        boolean example,
        DefinitionView.Brief definition,
        int position,
        @NotNull StandingView standing,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt,
        @NotNull List<Value> values) {

    /**
     * Target and actual value of one period, decimal strings.
     *
     * @param actual null is 'no data', which is not zero
     * @param actualFraction what a percentage was made of; null for one told before that was asked for
     * @param parts by category; a category that is not there has no data
     * @param noData why there is none; null where nobody said
     * @param reportedBy the partner that wrote it last; null for the platform itself
     * @param locked true where its period is locked: it can be agreed with, not changed
     */
    public record Value(
            @NotNull UUID id,
            long version,
            @NotNull UUID indicatorId,
            @NotNull PreciseDate starts,
            @NotNull PreciseDate ends,
            String target,
            Fraction targetFraction,
            String actual,
            Fraction actualFraction,
            @NotNull List<Part> parts,
            Texts account,
            Texts noData,
            Texts comment,
            PartnerBrief reportedBy,
            boolean locked,
            @NotNull StandingView targetStanding,
            @NotNull StandingView actualStanding,
            @NotNull Instant createdAt,
            @NotNull Instant updatedAt) {}

    /**
     * The values of all periods as one, by the accumulation rule.
     *
     * @param value decimal string; null where no period has data
     * @param target decimal string; null where no period has a target
     * @param reported how many periods have an actual value or an account
     * @param periods how many there are
     */
    public record Total(String value, String target, int reported, int periods) {}

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
            Term accumulation,
            Term pillar,
            Integer sdg,
            @NotNull List<IndicatorInput.Step> scale,
            IndicatorInput.Baseline baseline,
            Total total,
            boolean example,
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
