package org.passerelle.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Comparator;
import java.util.List;

/** A theme of a project as its table keeps it. */
@Embeddable
class KeptTheme {
    @Column(name = "theme_code")
    private String code;

    private int priority;

    protected KeptTheme() {}

    private KeptTheme(ProjectInput.ThemeChoice choice) {
        code = choice.code();
        priority = choice.priority();
    }

    static List<ProjectInput.ThemeChoice> asInput(List<KeptTheme> kept) {
        return kept.stream()
                .map(t -> new ProjectInput.ThemeChoice(t.code, t.priority))
                .sorted(Comparator.comparingInt(ProjectInput.ThemeChoice::priority))
                .toList();
    }

    /** Rows are written anew only where something differs, so that an untouched list raises no version. */
    static void replace(List<KeptTheme> kept, List<ProjectInput.ThemeChoice> wanted) {
        List<ProjectInput.ThemeChoice> ranked = wanted.stream()
                .sorted(Comparator.comparingInt(ProjectInput.ThemeChoice::priority))
                .toList();
        if (!asInput(kept).equals(ranked)) {
            kept.clear();
            ranked.forEach(choice -> kept.add(new KeptTheme(choice)));
        }
    }
}
