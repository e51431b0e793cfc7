package org.passerelle.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.passerelle.project.AProject;
import org.passerelle.project.Project;
import org.passerelle.project.ProjectStatus;
import org.passerelle.results.ValueInput;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

class ProgressReportTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private final Project project =
            new Project(AProject.titled("Eau").with(ProjectStatus.PLANNED, null, null, false), TODAY);

    private static PreciseDate day(String day) {
        return new PreciseDate(day, PreciseDate.Precision.DAY);
    }

    private static ProgressReportInput dated(String day) {
        return told(day, null, null, null, false);
    }

    private static ProgressReportInput told(
            String day, PreciseDate starts, PreciseDate ends, Texts difficulties, boolean unforeseen) {
        return new ProgressReportInput(
                day(day), starts, ends, Texts.fr("Tout va."), null, null, difficulties, unforeseen, null, null);
    }

    private ProgressReport report(ProgressReportInput input) {
        return new ProgressReport(project, new ProgressReport.Origin(UUID.randomUUID(), null, null), input, TODAY);
    }

    private static void refused(ThrowingCallable what, String field, String code) {
        assertThatThrownBy(what).isInstanceOfSatisfying(RuleBroken.class, broken -> {
            assertThat(broken.violations().get(0).field()).isEqualTo(field);
            assertThat(broken.violations().get(0).code()).isEqualTo(code);
        });
    }

    @Test
    void a_report_says_where_one_stands_and_not_where_one_will_stand() {
        refused(() -> report(dated("2026-11-29")), "dated", "report-of-the-future");
    }

    @Test
    void a_report_may_be_of_a_day_that_has_begun_somewhere() {
        assertThatCode(() -> report(dated("2026-11-28"))).doesNotThrowAnyException();
    }

    @Test
    void a_report_of_the_running_year_is_none_of_the_future() {
        assertThatCode(() -> report(new ProgressReportInput(
                        PreciseDate.year(2026), null, null, Texts.fr("Tout va."), null, null, null, null, null, null)))
                .doesNotThrowAnyException();
    }

    @Test
    void a_period_ends_after_it_starts() {
        refused(
                () -> report(told("2026-06-30", PreciseDate.year(2026), PreciseDate.year(2025), null, false)),
                "ends",
                "end-before-start");
    }

    @Test
    void only_difficulties_that_are_told_can_be_unforeseen() {
        refused(
                () -> report(told("2026-06-30", null, null, null, true)),
                "unforeseen",
                "unforeseen-without-difficulties");
        assertThat(report(told("2026-06-30", null, null, Texts.fr("Crue"), true))
                        .input()
                        .unforeseen())
                .isTrue();
    }

    @Test
    void a_report_is_for_the_partners_until_somebody_opens_it() {
        assertThat(report(dated("2026-06-30")).isOpen()).isFalse();
    }

    @Test
    void a_report_leaves_the_target_of_a_period_as_it_is() {
        ValueInput before = new ValueInput(
                PreciseDate.year(2026),
                PreciseDate.year(2026),
                "200",
                null,
                null,
                null,
                null,
                null,
                null,
                Texts.fr("À relever en juin"));
        ValueInput after = new ReportedValue(
                        UUID.randomUUID(),
                        0L,
                        PreciseDate.year(2026),
                        PreciseDate.year(2026),
                        "175",
                        null,
                        null,
                        null,
                        null,
                        null)
                .over(before);
        assertThat(after.target()).isEqualTo("200");
        assertThat(after.actual()).isEqualTo("175");
        assertThat(after.comment()).isEqualTo(Texts.fr("À relever en juin"));
    }
}
