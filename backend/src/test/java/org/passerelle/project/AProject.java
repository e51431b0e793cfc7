package org.passerelle.project;

import java.util.List;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/** Inputs of projects for tests: a title, and only what the test is about. */
public record AProject(String title) {
    public static AProject titled(String title) {
        return new AProject(title);
    }

    public ProjectInput with(ProjectStatus status, PreciseDate start, PreciseDate end, boolean openEnded) {
        return input(status, start, end, openEnded, List.of(), List.of(), List.of());
    }

    public ProjectInput withThemes(List<ProjectInput.ThemeChoice> themes) {
        return input(ProjectStatus.PLANNED, null, null, false, themes, List.of(), List.of());
    }

    public ProjectInput withPlaces(List<ProjectInput.Place> places) {
        return input(ProjectStatus.PLANNED, null, null, false, List.of(), places, List.of());
    }

    public ProjectInput withPartners(List<ProjectInput.Participation> partners) {
        return input(ProjectStatus.PLANNED, null, null, false, List.of(), List.of(), partners);
    }

    private ProjectInput input(
            ProjectStatus status,
            PreciseDate start,
            PreciseDate end,
            boolean openEnded,
            List<ProjectInput.ThemeChoice> themes,
            List<ProjectInput.Place> places,
            List<ProjectInput.Participation> partners) {
        return new ProjectInput(
                Texts.fr(title),
                Texts.fr("Résumé"),
                null,
                null,
                null,
                null,
                null,
                null,
                status,
                null,
                start,
                end,
                openEnded,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                themes,
                null,
                null,
                null,
                places,
                partners,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
