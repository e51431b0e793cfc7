package org.passerelle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.passerelle.learning.LessonView;
import org.passerelle.progress.ProgressReportView;
import org.passerelle.shared.text.Texts;

/** The technical part of a report: what was told in the period, what stood in the way, what was learnt. */
record FollowUpSection(ReportFacts facts, ReportWords words) {

    /** What happened in the period, as its progress reports tell it. */
    List<Block> progress() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, words.say("progress")));
        for (ProgressReportView report : facts.reports()) {
            blocks.add(new Block.Heading(
                    2,
                    words.say(
                            "reported",
                            words.sheet().date(report.dated()),
                            words.text(report.partner().names()))));
            if (!report.openToAll()) {
                blocks.add(new Block.Note(words.say("partners-only")));
            }
            part("situation", report.situation(), blocks);
            part("achieved", report.results(), blocks);
            part("remaining", report.remaining(), blocks);
            part("money", report.money(), blocks);
        }
        if (facts.reports().isEmpty()) {
            blocks.add(new Block.Text(words.say("none.progress")));
        }
        blocks.add(new Block.ToComplete(words.say("progress"), words.say("to-complete-progress")));
        return blocks;
    }

    /** What stood in the way: as reports tell it, and what the context did. */
    List<Block> difficulties() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, words.say("difficulties")));
        List<String> told = facts.reports().stream()
                .filter(report -> words.text(report.difficulties()) != null)
                .map(report -> words.say(
                        report.unforeseen() ? "difficulty-unforeseen" : "difficulty",
                        words.sheet().date(report.dated()),
                        words.text(report.partner().names()),
                        words.text(report.difficulties())))
                .toList();
        if (told.isEmpty()) {
            blocks.add(new Block.Text(words.say("none.difficulties")));
        } else {
            blocks.add(new Block.Points(told));
        }
        blocks.add(new Block.Heading(2, words.say("context")));
        List<String> effects = facts.effects().stream()
                .map(effect -> joined(
                        words.sheet().date(effect.since()),
                        effect.effect().label(),
                        effect.entry() == null
                                ? null
                                : effect.entry().country().label() + " ("
                                        + effect.entry().status().label() + ")",
                        words.text(effect.texts())))
                .toList();
        blocks.add(effects.isEmpty() ? new Block.Text(words.say("none.context")) : new Block.Points(effects));
        blocks.add(new Block.ToComplete(words.say("difficulties"), words.say("to-complete-difficulties")));
        return blocks;
    }

    /** What was learnt, and what is still asked. */
    List<Block> lessons() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, words.say("lessons")));
        blocks.add(new Block.Note(words.say("lessons-undated")));
        for (String kind : List.of("lesson", "question")) {
            List<String> texts = facts.lessons().stream()
                    .filter(lesson -> lesson.kind().code().equals(kind))
                    .map(LessonView::texts)
                    .map(words::text)
                    .toList();
            blocks.add(new Block.Heading(2, words.say(kind)));
            blocks.add(texts.isEmpty() ? new Block.Text(words.say("none." + kind)) : new Block.Points(texts));
        }
        return blocks;
    }

    private void part(String name, Texts texts, List<Block> blocks) {
        String text = words.text(texts);
        if (text != null) {
            blocks.add(new Block.Heading(3, words.say("column." + name)));
            blocks.add(new Block.Text(text));
        }
    }

    private static String joined(String... parts) {
        return String.join(" – ", Stream.of(parts).filter(Objects::nonNull).toList());
    }
}
