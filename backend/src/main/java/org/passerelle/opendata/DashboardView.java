package org.passerelle.opendata;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.funding.FundingCurveView;
import org.passerelle.results.DueValueView;
import org.passerelle.results.IndicatorView;
import org.passerelle.shared.money.Money;
import org.passerelle.shared.text.Term;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/**
 * The projects of a partner, or under an agreement, in figures. What is counted is what the lists show: each number is the
 * total of a list with the same filters. Lists of names hold the first hundred; the number beside them counts all.
 *
 * @param counts projects by status, year, country, theme and goal
 * @param funding plan and lines together by currency, year and side; nothing is added across currencies
 * @param levies what of the lines comes from one-percent schemes
 * @param due values by state, of the projects the caller takes part in, drafts too; null for whoever takes part in none, and
 *     where filters leave projects out
 */
@Schema(name = "Dashboard")
public record DashboardView(
        @NotNull FacetsView counts,
        @NotNull List<FundingCurveView.OfCurrency> funding,
        @NotNull List<LevySum> levies,
        @NotNull Indicators indicators,
        DueValueView.Counts due,
        @NotNull Reporting reporting,
        @NotNull Confirmations confirmations,
        @NotNull Agreements agreements,
        @NotNull Evaluations evaluations) {

    /**
     * What comes from a scheme in one currency.
     *
     * @param lines of which a part comes from it
     */
    @Schema(name = "DashboardLevy")
    public record LevySum(@NotNull Term scheme, @NotNull Money amount, int lines) {}

    /**
     * Indicators of the projects.
     *
     * @param reported those with a value
     * @param standings of those, what both sides say of the last value
     */
    @Schema(name = "DashboardIndicators")
    public record Indicators(
            int total, int reported, @NotNull List<Count> standings) {}

    /** How many there are of a code of a closed list. */
    @Schema(name = "DashboardCount")
    public record Count(@NotNull Term term, int count) {}

    /**
     * Which projects say something with their indicators.
     *
     * @param states how many are in each state (list reporting-states)
     * @param silent those that report nothing, the ones under way first
     */
    @Schema(name = "DashboardReporting")
    public record Reporting(
            @NotNull List<Count> states, @NotNull List<Silent> silent) {}

    /**
     * A project that reports nothing.
     *
     * @param indicators how many it has
     */
    @Schema(name = "DashboardSilentProject")
    public record Silent(
            @NotNull IndicatorView.ProjectBrief project,
            @NotNull Term status,
            int indicators) {}

    /**
     * When a partner last said that a project is still true, of the projects that are neither finished nor cancelled.
     *
     * @param ages how many are of each age (list confirmation-ages)
     * @param due those not confirmed for a year, the ones never confirmed first
     */
    @Schema(name = "DashboardConfirmations")
    public record Confirmations(
            @NotNull List<Count> ages, @NotNull List<Unconfirmed> due) {}

    /**
     * A project not confirmed for a year.
     *
     * @param confirmedAt null where nobody ever did
     */
    @Schema(name = "DashboardUnconfirmedProject")
    public record Unconfirmed(@NotNull IndicatorView.ProjectBrief project, Instant confirmedAt) {}

    /**
     * The agreements of the partner, or the agreement itself; filters of projects leave them as they are.
     *
     * @param endings how many end at each step (list agreement-endings)
     * @param ending those that end, the soonest first
     */
    @Schema(name = "DashboardAgreements")
    public record Agreements(
            int total,
            @NotNull List<Count> endings,
            @NotNull List<EndingAgreement> ending) {}

    /** An agreement that ends. */
    @Schema(name = "DashboardEndingAgreement")
    public record EndingAgreement(
            @NotNull UUID id,
            @NotNull String slug,
            @NotNull Texts titles,
            @NotNull PreciseDate ends,
            @NotNull Term ending) {}

    /**
     * Evaluations of the projects.
     *
     * @param planned how many begin after today
     * @param openRecommendations how many are open, accepted or under way
     */
    @Schema(name = "DashboardEvaluations")
    public record Evaluations(
            int planned,
            @NotNull List<PlannedEvaluation> next,
            int openRecommendations,
            @NotNull List<OpenRecommendation> recommendations) {}

    /** An evaluation that is still to come. */
    @Schema(name = "DashboardEvaluation")
    public record PlannedEvaluation(
            @NotNull IndicatorView.ProjectBrief project,
            @NotNull Term kind,
            @NotNull PreciseDate starts) {}

    /** A recommendation that is neither done nor rejected; those with a date first. */
    @Schema(name = "DashboardRecommendation")
    public record OpenRecommendation(
            @NotNull IndicatorView.ProjectBrief project,
            @NotNull Texts texts,
            Texts owner,
            PreciseDate dueOn,
            @NotNull Term state) {}
}
