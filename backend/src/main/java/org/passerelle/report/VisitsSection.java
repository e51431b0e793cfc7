package org.passerelle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.passerelle.evaluation.EvaluationView;
import org.passerelle.mission.MissionView;
import org.passerelle.shared.money.Money;

/** Who looked at the project and who travelled: evaluations with what became of their recommendations, and missions. */
record VisitsSection(ReportFacts facts, ReportWords words) {
    List<Block> evaluations() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, words.say("evaluations")));
        if (facts.evaluations().isEmpty()) {
            blocks.add(new Block.Text(words.say("none.evaluations")));
        }
        for (EvaluationView evaluation : facts.evaluations()) {
            blocks.add(new Block.Heading(2, named(evaluation)));
            add(words.text(evaluation.evaluators()), blocks);
            add(words.text(evaluation.summaries()), blocks);
            if (!evaluation.findings().isEmpty()) {
                blocks.add(new Block.Heading(3, words.say("findings")));
                blocks.add(new Block.Points(evaluation.findings().stream()
                        .map(finding -> words.text(finding.texts()))
                        .toList()));
            }
            recommendations(evaluation.recommendations(), named(evaluation), blocks);
        }
        for (EvaluationView earlier : facts.open()) {
            blocks.add(new Block.Heading(2, words.say("still-open", named(earlier))));
            recommendations(
                    earlier.recommendations().stream()
                            .filter(each -> !PeriodReports.isSettled(each))
                            .toList(),
                    named(earlier),
                    blocks);
        }
        return blocks;
    }

    private void recommendations(List<EvaluationView.Recommendation> all, String of, List<Block> blocks) {
        if (!all.isEmpty()) {
            blocks.add(new Block.Table(
                    words.say("recommendations-of", of),
                    Stream.of("recommendation", "owner", "due", "state", "response")
                            .map(key -> words.say("column." + key))
                            .toList(),
                    List.of(6, 3, 3, 3, 5),
                    5,
                    all.stream().map(this::row).toList(),
                    List.of()));
        }
    }

    private List<String> row(EvaluationView.Recommendation each) {
        return List.of(
                words.text(each.texts()),
                orNone(words.text(each.owner())),
                each.dueOn() == null ? "–" : words.sheet().date(each.dueOn()),
                each.state().label(),
                orNone(words.text(each.managementResponse())));
    }

    List<Block> missions() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, words.say("missions")));
        if (facts.missions().isEmpty()) {
            blocks.add(new Block.Text(words.say("none.missions")));
            return blocks;
        }
        blocks.add(new Block.Table(
                words.say("missions"),
                Stream.of("period", "travelling", "destination", "purpose", "travellers", "cost")
                        .map(key -> words.say("column." + key))
                        .toList(),
                List.of(4, 3, 3, 6, 3, 3),
                6,
                facts.missions().stream().map(this::row).toList(),
                List.of()));
        return blocks;
    }

    private List<String> row(MissionView mission) {
        Money cost = mission.cost();
        return List.of(
                when(mission),
                words.side(mission.travelling()),
                destination(mission),
                words.text(mission.purposes()),
                orNone(mission.travellers() == null ? words.text(mission.functions()) : travellers(mission)),
                cost == null ? "–" : words.sheet().money(cost));
    }

    private String travellers(MissionView mission) {
        String functions = words.text(mission.functions());
        return functions == null ? mission.travellers().toString() : mission.travellers() + " (" + functions + ")";
    }

    String when(MissionView mission) {
        return words.period(mission.starts(), mission.ends());
    }

    static String destination(MissionView mission) {
        return mission.place() == null
                ? mission.country().label()
                : mission.place() + ", " + mission.country().label();
    }

    String named(EvaluationView evaluation) {
        return evaluation.kind().label() + ", " + words.side(evaluation.side()) + ", "
                + words.period(evaluation.starts(), evaluation.ends());
    }

    private static void add(String text, List<Block> blocks) {
        if (text != null) {
            blocks.add(new Block.Text(text));
        }
    }

    private static String orNone(String text) {
        return Objects.requireNonNullElse(text, "–");
    }
}
