package org.passerelle.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.results.Measured;
import org.passerelle.shared.text.Side;
import org.passerelle.shared.text.TextLimit;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/**
 * What editors write about an evaluation.
 *
 * @param side the shore whose territory was looked at; null for both
 * @param external true where nobody of the project's partners made it
 * @param evaluators who made it: organisations and functions, never persons
 * @param documentId the report, one of the documents of the project
 * @param recommendations in the order of the report
 */
@Schema(example = """
                {"kind": "initial-diagnosis", "side": "south", "starts": {"value": "2019-02", "precision": "month"}, "evaluators": {"fr": "Service de l'eau et comité d'usagers"}, "findings": [{"texts": {"fr": "Deux forages sur cinq sont en panne."}}], "recommendations": [{"texts": {"fr": "Former deux réparateurs par village."}, "owner": {"fr": "Commune de Dembéla"}, "dueOn": {"value": "2020", "precision": "year"}, "state": "accepted"}]}""")
public record EvaluationInput(
        @NotNull EvaluationKind kind,
        Side side,
        Boolean external,
        @TextLimit(max = 500) Texts evaluators,
        @NotNull @Valid PreciseDate starts,
        @Valid PreciseDate ends,
        @TextLimit(max = 5000) Texts summaries,
        UUID documentId,
        @Size(max = 50) List<@Valid @NotNull Finding> findings,
        @Size(max = 50) List<@Valid @NotNull Recommendation> recommendations) {

    public EvaluationInput {
        external = Boolean.TRUE.equals(external);
        evaluators = Texts.orNull(evaluators);
        summaries = Texts.orNull(summaries);
        findings = findings == null ? List.of() : findings;
        recommendations = recommendations == null ? List.of() : recommendations;
    }

    /**
     * What was found.
     *
     * @param indicatorId the indicator of the project that it measures, where it does
     * @param measured what was measured; goes with the indicator
     */
    @Schema(name = "EvaluationFinding")
    public record Finding(
            @NotNull @TextLimit(max = 2000, required = true) Texts texts,
            UUID indicatorId,
            @Valid Measured measured) {
        public Finding {
            measured = Measured.orNull(measured);
        }
    }

    /**
     * What is recommended.
     *
     * @param owner the organisation or function that is to do it, never a person
     * @param dueOn until when
     * @param managementResponse what the partners say to it; needed where they reject it
     */
    @Schema(name = "EvaluationRecommendation")
    public record Recommendation(
            @NotNull @TextLimit(max = 2000, required = true) Texts texts,
            @TextLimit(max = 300) Texts owner,
            @Valid PreciseDate dueOn,
            @NotNull RecommendationState state,
            @TextLimit(max = 2000) Texts managementResponse) {
        public Recommendation {
            owner = Texts.orNull(owner);
            managementResponse = Texts.orNull(managementResponse);
        }
    }
}
