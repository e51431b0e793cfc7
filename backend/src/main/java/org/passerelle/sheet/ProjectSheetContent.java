package org.passerelle.sheet;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passerelle.funding.FundingCurveView;
import org.passerelle.funding.FundingLineView;
import org.passerelle.learning.LessonView;
import org.passerelle.project.ProjectView;
import org.passerelle.results.ResultView;
import org.passerelle.shared.record.Publication;
import org.passerelle.shared.text.Side;

/**
 * What the sheet of a project says, in its language and ready to be set.
 *
 * @param here territories of the north, there those of the south
 * @param notPublic warns that this is a draft; null where everybody can read the page
 * @param map null where no place has coordinates
 */
record ProjectSheetContent(
        SheetWords words,
        String title,
        String eyebrow,
        String here,
        String there,
        String dates,
        String notPublic,
        String summary,
        String themes,
        List<ShoreContent> shores,
        Drawing map,
        List<Role> roles,
        List<FundingContent> funding,
        ResultsContent results,
        Points lessons,
        Points questions,
        SheetFoot foot) {
    private static final int MOST_POINTS = 6;

    /** The partners that have a role, on each side. */
    record Role(String name, String here, String there) {}

    /** @param more how many are only on the page; null where all are here */
    record Points(List<String> points, String more) {}

    /** @param address of the page, without language */
    static ProjectSheetContent of(
            ProjectView project,
            FundingLineView.OfProject funding,
            FundingCurveView curve,
            ResultView.Chain chain,
            LessonView.OfProject lessons,
            String address,
            LocalDate today,
            SheetWords words) {
        return new ProjectSheetContent(
                words,
                words.text(project.titles()),
                Stream.of(project.form(), project.status())
                        .filter(Objects::nonNull)
                        .map(term -> term.label())
                        .collect(Collectors.joining(" · ")),
                territories(project, Side.NORTH),
                territories(project, Side.SOUTH),
                dates(project, words),
                project.publication() == Publication.PUBLISHED ? null : words.say("not-public"),
                words.passage(project.summaries()),
                Stream.concat(
                                project.themes().stream().map(ProjectView.Theme::label),
                                project.sdgs().stream().map(goal -> words.say("sdg", goal)))
                        .collect(Collectors.joining(" · ")),
                List.of(
                        ShoreContent.of("here", Side.NORTH, project, curve, chain, words),
                        ShoreContent.of("there", Side.SOUTH, project, curve, chain, words)),
                MapDrawing.of(project.places()),
                roles(project, words),
                FundingContent.of(funding, words),
                ResultsContent.of(chain, words),
                points(lessons, "lesson", words),
                points(lessons, "question", words),
                SheetFoot.of(words.text(project.titles()), address, confirmed(project, words), today, words));
    }

    private static String territories(ProjectView project, Side side) {
        return project.places().stream()
                .filter(place -> place.side() == side)
                .map(place -> place.region() == null || place.region().equals(place.name())
                        ? place.name()
                        : place.name() + " (" + place.region() + ")")
                .collect(Collectors.joining(", "));
    }

    private static String dates(ProjectView project, SheetWords words) {
        String period = words.period(project.start(), project.end(), project.openEnded(), project.lengthMonths());
        String notes = words.text(project.durationNotes());
        return notes == null ? period : period + " (" + notes + ")";
    }

    private static String confirmed(ProjectView project, SheetWords words) {
        return project.confirmations().stream()
                .max(Comparator.comparing(ProjectView.Confirmation::confirmedAt))
                .map(c -> words.say(
                        "confirmed",
                        words.text(c.partner().names()),
                        words.day(LocalDate.ofInstant(c.confirmedAt(), ZoneOffset.UTC))))
                .orElse(words.say("not-confirmed"));
    }

    /** In the order of the roles' first appearance, which is that of the partners. */
    private static List<Role> roles(ProjectView project, SheetWords words) {
        Map<String, List<ProjectView.Participant>> byRole = new LinkedHashMap<>();
        for (ProjectView.Participant participant : project.partners()) {
            participant.roles().forEach(role -> byRole.computeIfAbsent(role.label(), r -> new ArrayList<>())
                    .add(participant));
        }
        return byRole.entrySet().stream()
                .map(role -> new Role(
                        role.getKey(),
                        names(role.getValue(), Side.NORTH, words),
                        names(role.getValue(), Side.SOUTH, words)))
                .toList();
    }

    private static String names(List<ProjectView.Participant> participants, Side side, SheetWords words) {
        String names = participants.stream()
                .filter(participant -> participant.side() == side)
                .map(participant -> words.text(participant.partner().names()))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "–" : names;
    }

    /** @param kind lesson or question */
    private static Points points(LessonView.OfProject lessons, String kind, SheetWords words) {
        List<String> all = lessons.items().stream()
                .filter(lesson -> lesson.kind().code().equals(kind))
                .map(lesson -> words.passage(lesson.texts()))
                .toList();
        return new Points(
                all.subList(0, Math.min(MOST_POINTS, all.size())),
                all.size() <= MOST_POINTS ? null : words.say("more-points", all.size() - MOST_POINTS));
    }
}
