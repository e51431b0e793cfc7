package org.passerelle.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.passerelle.project.AProject;
import org.passerelle.project.Project;
import org.passerelle.project.ProjectStatus;
import org.passerelle.results.Measured;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.text.Side;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

class EvaluationTest {
    private static final UUID INDICATOR = UUID.randomUUID();
    private static final Measured FORTY = new Measured("40", null, null);

    private final Project project = new Project(
            AProject.titled("Eau").with(ProjectStatus.PLANNED, null, null, false), LocalDate.of(2026, 11, 22));

    private static EvaluationInput input(
            Integer ends,
            List<EvaluationInput.Finding> findings,
            List<EvaluationInput.Recommendation> recommendations) {
        return new EvaluationInput(
                EvaluationKind.MID_TERM,
                Side.SOUTH,
                null,
                null,
                PreciseDate.year(2020),
                ends == null ? null : PreciseDate.year(ends),
                null,
                null,
                findings,
                recommendations);
    }

    private static EvaluationInput.Finding finding(UUID indicator, Measured measured) {
        return new EvaluationInput.Finding(Texts.fr("Deux forages en panne."), indicator, measured);
    }

    private static EvaluationInput.Recommendation recommendation(Integer due, RecommendationState state) {
        return new EvaluationInput.Recommendation(
                Texts.fr("Former."), null, due == null ? null : PreciseDate.year(due), state, null);
    }

    private void refused(EvaluationInput input, String field, String code) {
        assertThatThrownBy(() -> new Evaluation(project, input)).isInstanceOfSatisfying(RuleBroken.class, broken -> {
            assertThat(broken.violations().get(0).field()).isEqualTo(field);
            assertThat(broken.violations().get(0).code()).isEqualTo(code);
        });
    }

    @Test
    void an_evaluation_does_not_end_before_it_starts() {
        refused(input(2019, null, null), "ends", "end-before-start");
        assertThat(new Evaluation(project, input(2020, null, null)).found()).isEqualTo(PreciseDate.year(2020));
    }

    @Test
    void what_was_measured_goes_with_its_indicator() {
        refused(input(null, List.of(finding(null, FORTY)), null), "findings[0].measured", "measured-without-indicator");
        refused(
                input(null, List.of(finding(INDICATOR, new Measured(null, null, null))), null),
                "findings[0].measured",
                "indicator-without-measure");
        refused(
                input(null, List.of(finding(INDICATOR, FORTY), finding(INDICATOR, FORTY)), null),
                "findings[1].indicatorId",
                "indicator-twice");
    }

    @Test
    void a_recommendation_is_not_due_before_its_evaluation() {
        refused(
                input(null, null, List.of(recommendation(2019, RecommendationState.OPEN))),
                "recommendations[0].dueOn",
                "due-before-evaluation");
        new Evaluation(project, input(null, null, List.of(recommendation(2020, RecommendationState.OPEN))));
    }

    @Test
    void a_rejected_recommendation_says_why() {
        refused(
                input(null, null, List.of(recommendation(null, RecommendationState.REJECTED))),
                "recommendations[0].managementResponse",
                "rejected-without-reason");
    }
}
