package org.passerelle.evaluation;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.results.Measured;
import org.passerelle.shared.paging.Listed;
import org.passerelle.shared.text.Side;
import org.passerelle.shared.text.Term;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/**
 * An evaluation of a project.
 *
 * @param kind at which time of the project (reference list evaluation-kinds)
 * @param side the shore whose territory was looked at; null for both
 * @param external true where nobody of the project's partners made it
 * @param evaluators who made it: organisations and functions
 * @param documentId the report among the documents of the project, which decide who may read it
 */
@Schema(name = "Evaluation")
public record EvaluationView(
        @NotNull UUID id,
        long version,
        @NotNull UUID projectId,
        @NotNull Term kind,
        Side side,
        boolean external,
        Texts evaluators,
        @NotNull PreciseDate starts,
        PreciseDate ends,
        Texts summaries,
        UUID documentId,
        @NotNull List<Finding> findings,
        @NotNull List<Recommendation> recommendations,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    /**
     * What was found.
     *
     * @param indicator what it measures; null for what is told in words, or where the indicator is gone
     * @param baseline true where the indicator is measured from it
     */
    @Schema(name = "EvaluationFindingView")
    public record Finding(@NotNull Texts texts, MeasuredIndicator indicator, Measured measured, boolean baseline) {}

    /** An indicator named beside what was found of it. */
    public record MeasuredIndicator(
            @NotNull UUID id, @NotNull Texts titles, Texts unit) {}

    /**
     * What is recommended.
     *
     * @param state what became of it (reference list recommendation-states)
     */
    @Schema(name = "EvaluationRecommendationView")
    public record Recommendation(
            @NotNull Texts texts,
            Texts owner,
            PreciseDate dueOn,
            @NotNull Term state,
            Texts managementResponse) {}

    /** The evaluations of one project, the latest first. */
    @Schema(name = "EvaluationsOfProject")
    public record OfProject(@NotNull List<EvaluationView> items) {}

    /** An evaluation in the list across projects. */
    @Schema(name = "EvaluationInList")
    public record InList(
            @NotNull UUID id,
            @NotNull ProjectBrief project,
            @NotNull EvaluationView evaluation) {}

    /** The project it belongs to. */
    @Schema(name = "ProjectOfEvaluation")
    public record ProjectBrief(
            @NotNull UUID id, @NotNull String slug, @NotNull Texts titles) {}

    /** A page of evaluations. */
    @Schema(name = "EvaluationPage")
    public record Page(
            @NotNull List<InList> items, int total, @NotNull Listed.TotalRelation totalRelation, String next) {}
}
