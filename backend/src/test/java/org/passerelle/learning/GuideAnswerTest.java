package org.passerelle.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.passerelle.project.AProject;
import org.passerelle.project.Project;
import org.passerelle.project.ProjectStatus;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.text.Texts;

class GuideAnswerTest {
    private final Project project = new Project(
            AProject.titled("Eau").with(ProjectStatus.PLANNED, null, null, false), LocalDate.of(2026, 11, 22));

    private static GuideAnswerInput sheet(Integer round, GuideState state, GuideQuestion... questions) {
        return new GuideAnswerInput(
                GuideStep.FOLLOW_UP,
                round,
                state,
                Arrays.stream(questions)
                        .map(q -> new GuideAnswerInput.Answer(q, Texts.fr("Oui")))
                        .toList(),
                null);
    }

    private GuideAnswer answered(int latest, GuideAnswerInput input) {
        return new GuideAnswer(project, UUID.randomUUID(), input, latest);
    }

    private static void refused(ThrowingCallable what, String field, String code) {
        assertThatThrownBy(what).isInstanceOfSatisfying(RuleBroken.class, broken -> {
            assertThat(broken.violations().get(0).field()).isEqualTo(field);
            assertThat(broken.violations().get(0).code()).isEqualTo(code);
        });
    }

    @Test
    void a_round_follows_the_one_before() {
        refused(() -> answered(1, sheet(3, GuideState.NOT_BEGUN)), "round", "round-ahead");
        assertThat(answered(1, sheet(2, GuideState.NOT_BEGUN)).input().round()).isEqualTo(2);
    }

    @Test
    void an_answer_without_a_round_goes_to_the_latest() {
        assertThat(answered(0, sheet(null, GuideState.NOT_BEGUN)).input().round())
                .isEqualTo(1);
        assertThat(answered(4, sheet(null, GuideState.NOT_BEGUN)).input().round())
                .isEqualTo(4);
    }

    @Test
    void an_answer_keeps_its_step_and_round() {
        GuideAnswer answer = answered(0, sheet(1, GuideState.NOT_BEGUN));
        refused(() -> answer.apply(sheet(2, GuideState.NOT_BEGUN)), "round", "sheet-keeps-its-place");
        refused(
                () -> answer.apply(new GuideAnswerInput(GuideStep.TIME, 1, GuideState.NOT_BEGUN, null, null)),
                "step",
                "sheet-keeps-its-place");
    }

    @Test
    void a_question_is_answered_with_its_step_and_once() {
        refused(
                () -> answered(0, sheet(1, GuideState.UNDER_WAY, GuideQuestion.Q1)),
                "answers[0].question",
                "question-of-another-step");
        refused(
                () -> answered(0, sheet(1, GuideState.UNDER_WAY, GuideQuestion.Q17, GuideQuestion.Q17)),
                "answers[1].question",
                "question-twice");
    }

    @Test
    void a_step_that_is_done_has_an_answer() {
        refused(() -> answered(0, sheet(1, GuideState.DONE)), "state", "done-without-answers");
        assertThat(answered(0, sheet(1, GuideState.DONE, GuideQuestion.Q19))
                        .input()
                        .state())
                .isEqualTo(GuideState.DONE);
    }

    @Test
    void answers_stand_in_the_order_of_the_guide() {
        assertThat(sheet(1, GuideState.UNDER_WAY, GuideQuestion.Q19, GuideQuestion.Q17)
                        .answers())
                .extracting(GuideAnswerInput.Answer::question)
                .isEqualTo(List.of(GuideQuestion.Q17, GuideQuestion.Q19));
    }

    @Test
    void an_answer_is_for_the_partners_until_its_own_opens_it() {
        assertThat(answered(0, sheet(1, GuideState.NOT_BEGUN)).isOpen()).isFalse();
    }
}
