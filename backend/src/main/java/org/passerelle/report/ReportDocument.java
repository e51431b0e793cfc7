package org.passerelle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passerelle.project.ProjectView;
import org.passerelle.shared.text.Side;

/** A report as a document: its parts in the order funders ask for them, and places for the signatures of both sides. */
final class ReportDocument {
    private ReportDocument() {}

    static byte[] of(ReportFacts facts, ReportWords words) {
        FollowUpSection followUp = new FollowUpSection(facts, words);
        VisitsSection visits = new VisitsSection(facts, words);
        List<Block> blocks = Stream.of(
                        new IdentitySection(facts, words).blocks(),
                        followUp.progress(),
                        new MoneySection(facts, words).blocks(),
                        new ResultsSection(facts, words).blocks(),
                        followUp.difficulties(),
                        visits.evaluations(),
                        visits.missions(),
                        followUp.lessons(),
                        signatures(facts.project(), words))
                .flatMap(List::stream)
                .toList();
        String title = words.say("file-title", words.text(facts.project().titles()));
        return new DocxFile(title, words.language(), words.say("page-of"), facts.madeOn()).of(blocks);
    }

    private static List<Block> signatures(ProjectView project, ReportWords words) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, words.say("signatures")));
        List<List<String>> rows = new ArrayList<>();
        for (String line : List.of("signed-for", "signed-function", "signed-at", "signature")) {
            rows.add(List.of(
                    words.say(line),
                    line.equals("signed-for") ? partners(project, Side.NORTH, words) : "",
                    line.equals("signed-for") ? partners(project, Side.SOUTH, words) : ""));
        }
        blocks.add(new Block.Table(
                words.say("signatures"),
                List.of(words.say("column.sign"), words.side(Side.NORTH), words.side(Side.SOUTH)),
                List.of(3, 5, 5),
                3,
                rows,
                List.of()));
        return blocks;
    }

    private static String partners(ProjectView project, Side side, ReportWords words) {
        return project.partners().stream()
                .filter(participant -> participant.side() == side)
                .map(participant -> words.text(participant.partner().names()))
                .collect(Collectors.joining("\n"));
    }
}
