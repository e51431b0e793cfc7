package org.passerelle.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.passerelle.project.AProject;
import org.passerelle.project.Project;
import org.passerelle.project.ProjectStatus;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.text.Side;
import org.passerelle.shared.text.Texts;

class ResultTest {
    private final Project project = aProject();

    private static Project aProject() {
        return new Project(
                AProject.titled("Eau").with(ProjectStatus.PLANNED, null, null, false), LocalDate.of(2026, 11, 22));
    }

    private static ResultInput titled(String title) {
        return new ResultInput(ResultKind.RESULT, Texts.fr(title), null, null, null, null);
    }

    private Result under(Result parent, String title) {
        return new Result(project, titled(title), parent, 0);
    }

    @Test
    void a_result_is_about_one_territory_or_both_or_nobody_said() {
        assertThat(under(null, "Résultat").input().sides()).isEmpty();
        ResultInput both = new ResultInput(
                ResultKind.RESULT, Texts.fr("Résultat"), null, null, List.of(Side.SOUTH, Side.NORTH, Side.SOUTH), 0);
        assertThat(new Result(null, both, null, 0).input().sides()).containsExactly(Side.NORTH, Side.SOUTH);
    }

    @Test
    void a_chain_does_not_go_in_a_circle() {
        Result objective = under(null, "Objectif");
        Result result = under(objective, "Résultat");
        Result activity = under(result, "Activité");
        for (Result below : new Result[] {objective, result, activity}) {
            assertThatThrownBy(() -> objective.apply(titled("Objectif"), below))
                    .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(
                                    broken.violations().get(0).code())
                            .isEqualTo("goes-in-a-circle"));
        }
    }

    @Test
    void a_link_serves_one_of_its_own_project() {
        Result elsewhere = new Result(aProject(), titled("Ailleurs"), null, 0);
        assertThatThrownBy(() -> under(elsewhere, "Résultat"))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.violations().get(0).code()).isEqualTo("not-in-this-project"));
    }

    @Test
    void an_indicator_measures_a_link_of_its_own_project() {
        Result elsewhere = new Result(aProject(), titled("Ailleurs"), null, 0);
        IndicatorInput input = new IndicatorInput(
                null,
                Texts.fr("Taux"),
                null,
                IndicatorMeasure.PERCENTAGE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        assertThatThrownBy(() -> new Indicator(project, input, elsewhere, null, 0))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.violations().get(0).field()).isEqualTo("resultId"));
    }

    @Test
    void a_link_keeps_its_position_unless_another_is_named() {
        Result link = new Result(project, titled("Résultat"), null, 4);
        link.apply(titled("Résultat"), null);
        assertThat(link.input().position()).isEqualTo(4);
        link.apply(new ResultInput(ResultKind.RESULT, Texts.fr("Résultat"), null, null, null, 1), null);
        assertThat(link.input().position()).isEqualTo(1);
    }
}
