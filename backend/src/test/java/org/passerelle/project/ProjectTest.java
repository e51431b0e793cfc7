package org.passerelle.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.text.Side;
import org.passerelle.shared.time.PreciseDate;

class ProjectTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UUID PARTNER = UUID.randomUUID();

    private static ProjectInput project(ProjectStatus status, String start, String end, boolean openEnded) {
        return AProject.titled("Eau à Dembela").with(status, date(start), date(end), openEnded);
    }

    private static PreciseDate date(String value) {
        if (value == null) {
            return null;
        }
        return new PreciseDate(value, PreciseDate.Precision.values()[value.length() / 3 - 1]);
    }

    @Test
    void a_project_cannot_end_before_it_starts() {
        assertRefused(project(ProjectStatus.SUSPENDED, "2020", "2019", false), "end", "end-before-start");
    }

    @Test
    void a_project_may_end_in_the_year_it_starts() {
        assertThat(new Project(project(ProjectStatus.FINISHED, "2019-05", "2019", false), TODAY)
                        .input()
                        .end()
                        .value())
                .isEqualTo("2019");
    }

    @Test
    void an_open_duration_has_no_end() {
        assertRefused(project(ProjectStatus.SUSPENDED, "1988", "2019", true), "end", "open-with-end");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            planned,   2019,       -,          planned-but-started
            under-way, 2019,       2021,       under-way-past-its-end
            under-way, 2027,       2030,       under-way-before-its-start
            finished,  2019,       2027,       finished-before-its-end
            """)
    void a_status_cannot_contradict_the_dates(String status, String start, String end, String code) {
        ProjectStatus declared = ProjectStatus.valueOf(status.toUpperCase().replace('-', '_'));
        assertRefused(project(declared, start, end, false), "status", code);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            planned,   2026, -
            planned,   -,    -
            under-way, 2026, 2026
            under-way, -,    -
            finished,  2019, 2026-10
            suspended, 2019, 2030
            cancelled, 2030, -
            """)
    void a_status_may_go_with_dates_that_leave_it_possible(String status, String start, String end) {
        ProjectStatus declared = ProjectStatus.valueOf(status.toUpperCase().replace('-', '_'));
        assertThat(new Project(project(declared, start, end, false), TODAY).status())
                .isEqualTo(declared);
    }

    @Test
    void a_project_whose_end_has_passed_can_still_be_corrected_in_other_fields() {
        Project project = new Project(project(ProjectStatus.UNDER_WAY, "2019", "2026", false), TODAY);
        LocalDate later = LocalDate.of(2027, 3, 1);
        ProjectInput corrected = AProject.titled("Eau potable à Dembela")
                .with(ProjectStatus.UNDER_WAY, date("2019"), date("2026"), false);
        project.apply(corrected, later);
        assertThat(project.titles().fr()).isEqualTo("Eau potable à Dembela");
    }

    @Test
    void two_themes_cannot_hold_the_same_rank() {
        var themes = List.of(new ProjectInput.ThemeChoice("waste", 1), new ProjectInput.ThemeChoice("health", 1));
        assertRefused(AProject.titled("x").withThemes(themes), "themes[1].priority", "priority-taken");
    }

    @Test
    void a_theme_stands_once() {
        var themes = List.of(new ProjectInput.ThemeChoice("waste", 1), new ProjectInput.ThemeChoice("waste", 2));
        assertRefused(AProject.titled("x").withThemes(themes), "themes[1].code", "theme-twice");
    }

    @Test
    void a_partner_stands_once_with_all_its_roles() {
        var twice = List.of(participation(PartnerRole.LEAD), participation(PartnerRole.FUNDER));
        assertRefused(AProject.titled("x").withPartners(twice), "partners[1].partnerId", "partner-twice");
    }

    @Test
    void a_partner_holds_a_role_once() {
        var twice = List.of(participation(PartnerRole.LEAD, PartnerRole.LEAD));
        assertRefused(AProject.titled("x").withPartners(twice), "partners[0].roles", "role-twice");
    }

    @Test
    void a_point_has_both_coordinates() {
        var places = List.of(new ProjectInput.Place("Dembela", "ML", null, Side.SOUTH, BigDecimal.TEN, null));
        assertRefused(AProject.titled("x").withPlaces(places), "places[0].longitude", "half-a-point");
    }

    @Test
    void what_was_written_is_what_can_be_written_again() {
        ProjectInput input =
                AProject.titled("x").withPartners(List.of(participation(PartnerRole.LEAD, PartnerRole.FUNDER)));
        assertThat(new Project(input, TODAY).input()).isEqualTo(input);
    }

    @Test
    void only_leading_partners_edit_until_the_editing_is_shared() {
        UUID other = UUID.randomUUID();
        Project project = new Project(
                AProject.titled("x")
                        .withPartners(List.of(
                                participation(PartnerRole.LEAD),
                                new ProjectInput.Participation(other, Side.SOUTH, List.of(PartnerRole.OPERATOR)))),
                TODAY);
        assertThat(project.editingPartners()).containsExactly(PARTNER);
        project.shareEditing(other, true);
        assertThat(project.editingPartners()).containsExactlyInAnyOrder(PARTNER, other);
        project.shareEditing(other, false);
        assertThat(project.editingPartners()).containsExactly(PARTNER);
    }

    @Test
    void editing_is_shared_only_with_a_partner_of_the_project() {
        Project project =
                new Project(AProject.titled("x").withPartners(List.of(participation(PartnerRole.LEAD))), TODAY);
        assertThatThrownBy(() -> project.shareEditing(UUID.randomUUID(), true)).isInstanceOf(RuleBroken.class);
    }

    private static ProjectInput.Participation participation(PartnerRole... roles) {
        return new ProjectInput.Participation(PARTNER, Side.NORTH, List.of(roles));
    }

    private static void assertRefused(ProjectInput input, String field, String code) {
        assertThatThrownBy(() -> new Project(input, TODAY))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.violations())
                        .singleElement()
                        .satisfies(v -> {
                            assertThat(v.field()).isEqualTo(field);
                            assertThat(v.code()).isEqualTo(code);
                        }));
    }
}
