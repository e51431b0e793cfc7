package org.passerelle.project;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.passerelle.shared.problem.RuleBroken;

/** What a project refuses, apart from its dates ({@link Duration}) and what needs other records ({@link ProjectWriting}). */
final class ProjectRules {
    private ProjectRules() {}

    static void check(ProjectInput input) {
        uniquePriorities(input.themes());
        everyPartnerOnce(input.partners());
        wholePoints(input.places());
    }

    /** Themes are ranked: two cannot hold the same rank, and a theme stands once. */
    private static void uniquePriorities(List<ProjectInput.ThemeChoice> themes) {
        Set<Integer> priorities = new HashSet<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < themes.size(); i++) {
            if (!priorities.add(themes.get(i).priority())) {
                throw new RuleBroken(
                        "themes[" + i + "].priority",
                        "priority-taken",
                        themes.get(i).priority());
            }
            if (!codes.add(themes.get(i).code())) {
                throw new RuleBroken(
                        "themes[" + i + "].code", "theme-twice", themes.get(i).code());
            }
        }
    }

    /** A partner stands once, with all its roles. */
    private static void everyPartnerOnce(List<ProjectInput.Participation> partners) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < partners.size(); i++) {
            ProjectInput.Participation participation = partners.get(i);
            if (!seen.add(participation.partnerId())) {
                throw new RuleBroken("partners[" + i + "].partnerId", "partner-twice");
            }
            if (new HashSet<>(participation.roles()).size()
                    != participation.roles().size()) {
                throw new RuleBroken("partners[" + i + "].roles", "role-twice");
            }
        }
    }

    private static void wholePoints(List<ProjectInput.Place> places) {
        for (int i = 0; i < places.size(); i++) {
            ProjectInput.Place place = places.get(i);
            if ((place.latitude() == null) != (place.longitude() == null)) {
                throw new RuleBroken(
                        "places[" + i + "]." + (place.latitude() == null ? "latitude" : "longitude"), "half-a-point");
            }
        }
    }
}
