package org.passerelle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The indicators of a report: what was there before, what was wanted, what was found, and whether both sides stand behind it. */
record ResultsSection(ReportFacts facts, ReportWords words) {
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, words.say("indicators")));
        List<Measures.Measure> all = new Measures(facts, words).all();
        if (all.isEmpty()) {
            blocks.add(new Block.Text(words.say("none.indicators")));
        } else {
            blocks.add(new Block.Note(words.say("no-data-is-not-zero")));
            blocks.add(new Block.Table(
                    words.say("indicators"),
                    Stream.of("indicator", "period", "baseline", "target", "actual", "standing")
                            .map(key -> words.say("column." + key))
                            .toList(),
                    List.of(6, 4, 3, 3, 5, 3),
                    6,
                    all.stream().map(this::row).toList(),
                    List.of()));
        }
        blocks.add(new Block.ToComplete(words.say("indicators"), words.say("to-complete-indicators")));
        return blocks;
    }

    private List<String> row(Measures.Measure measure) {
        return List.of(
                Stream.of(measure.result(), measure.title())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(words.say("colon"))),
                Objects.requireNonNullElse(measure.period(), words.say("no-value")),
                measure.baseline(),
                measure.target(),
                Stream.of(measure.actual(), measure.parts())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n")),
                Objects.requireNonNullElse(measure.standing(), "–"));
    }
}
