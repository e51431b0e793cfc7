package org.passerelle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.passerelle.project.ProjectView;
import org.passerelle.shared.record.Publication;
import org.passerelle.shared.text.Side;
import org.passerelle.shared.text.Texts;

/** The head of a report: which project, whose, which period; then what it is about, on both sides. */
record IdentitySection(ReportFacts facts, ReportWords words) {
    List<Block> blocks() {
        ProjectView project = facts.project();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(words.say("title")));
        blocks.add(new Block.Facts(words.say("identity"), identity()));
        blocks.add(new Block.Note(words.say("how")));
        if (project.publication() != Publication.PUBLISHED) {
            blocks.add(new Block.Note(words.sheet().say("not-public")));
        }
        blocks.add(new Block.Heading(1, words.say("partners")));
        blocks.add(partners());
        blocks.add(new Block.Heading(1, words.say("summary")));
        blocks.add(written(project.summaries(), "summary"));
        blocks.add(new Block.Heading(1, words.say("objectives")));
        for (Side side : Side.values()) {
            blocks.add(new Block.Heading(2, words.side(side) + places(side)));
            blocks.add(
                    written(side == Side.NORTH ? project.objectivesNorth() : project.objectivesSouth(), "objectives"));
        }
        return blocks;
    }

    /** The names and values of the head, which the workbook begins with too. */
    List<List<String>> identity() {
        ProjectView project = facts.project();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(words.say("project"), words.text(project.titles())));
        rows.add(List.of(words.say("period"), words.days(facts.period())));
        rows.add(List.of(
                words.say("dates"),
                words.sheet().period(project.start(), project.end(), project.openEnded(), project.lengthMonths())));
        rows.add(List.of(words.say("status"), project.status().label()));
        if (project.agreement() != null) {
            rows.add(List.of(
                    words.say("agreement"), words.text(project.agreement().titles())));
        }
        rows.add(List.of(words.say("page"), facts.page()));
        rows.add(List.of(words.say("made-on"), words.day(facts.madeOn())));
        rows.add(List.of(words.say("licence"), words.sheet().say("licence")));
        return rows;
    }

    private Block partners() {
        return new Block.Table(
                words.say("partners"),
                List.of(words.say("column.partner"), words.say("column.side"), words.say("column.roles")),
                List.of(5, 3, 5),
                3,
                facts.project().partners().stream()
                        .map(participant -> List.of(
                                words.text(participant.partner().names()),
                                words.side(participant.side()),
                                participant.roles().stream()
                                        .map(role -> role.label())
                                        .collect(Collectors.joining(", "))))
                        .toList(),
                List.of());
    }

    private String places(Side side) {
        String places = facts.project().places().stream()
                .filter(place -> place.side() == side)
                .map(ProjectView.Place::name)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        return places.isEmpty() ? "" : " (" + places + ")";
    }

    private Block written(Texts texts, String what) {
        String text = words.text(texts);
        return text == null
                ? new Block.ToComplete(words.say(what), words.say("to-complete-" + what))
                : new Block.Text(text);
    }
}
