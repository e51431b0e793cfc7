package org.passerelle.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.passerelle.project.AProject;
import org.passerelle.project.Project;
import org.passerelle.project.ProjectStatus;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.time.PreciseDate;

class ContextTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Project project =
            new Project(AProject.titled("Eau").with(ProjectStatus.PLANNED, null, null, false), TODAY);

    private static ContextEntryInput since(int year) {
        return new ContextEntryInput(
                "ML", " ", ContextStatus.CRISIS, PreciseDate.year(year), "https://example.org/avis", null);
    }

    private static ContextEffectInput effectSince(int year) {
        return new ContextEffectInput(null, ContextEffectKind.FROZEN, PreciseDate.year(year), null);
    }

    private static void refused(ThrowingCallable what, String field, String code) {
        assertThatThrownBy(what).isInstanceOfSatisfying(RuleBroken.class, broken -> {
            assertThat(broken.violations().get(0).field()).isEqualTo(field);
            assertThat(broken.violations().get(0).code()).isEqualTo(code);
        });
    }

    @Test
    void the_register_tells_what_is_and_not_what_may_come() {
        refused(() -> new ContextEntry(since(2027), TODAY), "since", "not-yet");
        assertThat(new ContextEntry(since(2026), TODAY).input().area()).isNull();
    }

    @Test
    void an_effect_does_not_come_before_its_cause() {
        LocalDate cause = LocalDate.of(2022, 11, 17);
        refused(() -> new ContextEffect(project, effectSince(2021), cause), "since", "effect-before-its-cause");
        assertThat(new ContextEffect(project, effectSince(2022), cause).input()).isEqualTo(effectSince(2022));
        assertThat(new ContextEffect(project, effectSince(2021), null).input()).isEqualTo(effectSince(2021));
    }
}
