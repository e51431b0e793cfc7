package org.passerelle.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.passerelle.project.AProject;
import org.passerelle.project.PartnerRole;
import org.passerelle.project.Project;
import org.passerelle.project.ProjectInput;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.text.Side;
import org.passerelle.shared.text.Texts;

class LessonTest {
    private static final UUID OWN = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final Texts WORDS = Texts.fr("Un étudiant bilingue suit chaque réunion.");

    private final Project project = new Project(
            AProject.titled("Eau")
                    .withPartners(List.of(new ProjectInput.Participation(OWN, Side.NORTH, List.of(PartnerRole.LEAD)))),
            LocalDate.of(2026, 11, 22));
    private final Lesson lesson = lesson(LessonKind.LESSON);
    private final Lesson question = lesson(LessonKind.QUESTION);

    private Lesson lesson(LessonKind kind) {
        return new Lesson(project, written(kind), 4);
    }

    private static LessonInput written(LessonKind kind, String... themes) {
        return new LessonInput(kind, Texts.fr("Sans langue commune ?"), List.of(themes), GuideStep.ACTORS, null);
    }

    private static LessonReplyInput met(Texts note) {
        return new LessonReplyInput(LessonReplyKind.MET, note);
    }

    private static LessonReplyInput answer(Texts texts) {
        return new LessonReplyInput(LessonReplyKind.ANSWER, texts);
    }

    private static void refused(ThrowingCallable what, String field, String code) {
        assertThatThrownBy(what).isInstanceOfSatisfying(RuleBroken.class, broken -> {
            assertThat(broken.violations().get(0).field()).isEqualTo(field);
            assertThat(broken.violations().get(0).code()).isEqualTo(code);
        });
    }

    @Test
    void a_theme_stands_once() {
        refused(() -> lesson.apply(written(LessonKind.LESSON, "waste", "waste"), false), "themes[1]", "theme-twice");
    }

    @Test
    void a_question_that_was_answered_stays_a_question() {
        refused(() -> question.apply(written(LessonKind.LESSON), true), "kind", "question-has-answers");
        question.apply(written(LessonKind.LESSON), false);
        assertThat(question.kind()).isEqualTo(LessonKind.LESSON);
    }

    @Test
    void it_keeps_its_position_unless_another_is_named() {
        lesson.apply(written(LessonKind.LESSON), false);
        assertThat(lesson.input().position()).isEqualTo(4);
    }

    @Test
    void only_a_question_is_answered() {
        refused(() -> new LessonReply(lesson, OTHER, answer(WORDS)), "kind", "only-questions-are-answered");
        assertThat(new LessonReply(question, OTHER, answer(WORDS)).input()).isEqualTo(answer(WORDS));
    }

    @Test
    void an_answer_says_something() {
        refused(() -> new LessonReply(question, OTHER, answer(null)), "texts", "required");
        assertThat(new LessonReply(question, OTHER, met(null)).input()).isEqualTo(met(null));
    }

    @Test
    void a_partner_of_the_project_does_not_meet_its_own_lesson() {
        refused(() -> new LessonReply(lesson, OWN, met(null)), "kind", "own-lesson");
        assertThat(new LessonReply(question, OWN, answer(WORDS)).editingPartners())
                .containsExactly(OWN);
    }

    @Test
    void a_reply_keeps_its_kind() {
        LessonReply reply = new LessonReply(question, OTHER, met(WORDS));
        refused(() -> reply.apply(answer(WORDS)), "kind", "reply-keeps-its-kind");
    }
}
