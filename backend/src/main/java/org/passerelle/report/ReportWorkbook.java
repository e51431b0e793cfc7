package org.passerelle.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.passerelle.evaluation.EvaluationView;
import org.passerelle.mission.MissionView;

/** A report as a workbook: the figures of the document as numbers, with totals that can be followed. */
record ReportWorkbook(ReportFacts facts, ReportWords words) {
    byte[] file() {
        CachedTotals totals = new CachedTotals();
        try {
            Path kept = Files.createTempFile("period-report", ".xlsx");
            try {
                write(kept, totals);
                return totals.in(kept);
            } finally {
                Files.delete(kept);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void write(Path file, CachedTotals totals) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            Workbook workbook = new Workbook(out, "Passerelle", null);
            workbook.properties()
                    .setTitle(words.say("file-title", words.text(facts.project().titles())));
            ReportSheets sheets = new ReportSheets(workbook, words, totals);
            MoneyGrids money = new MoneyGrids(facts, words);
            sheets.facts("summary", new IdentitySection(facts, words).identity());
            sheets.grids("financing", List.of(money.lines(), money.kinds(), money.levies()));
            sheets.grids("plan", List.of(money.plan()));
            sheets.grids("indicators", List.of(indicators()));
            sheets.grids("progress", List.of(progress()));
            sheets.grids("evaluations", List.of(evaluations()));
            sheets.grids("missions", List.of(missions()));
            sheets.grids("lessons", List.of(lessons()));
            workbook.finish();
        }
    }

    private Grid indicators() {
        List<Grid.Row> rows = new Measures(facts, words)
                .all().stream()
                        .map(each -> row(
                                each.result(),
                                each.title(),
                                words.text(each.indicator().unit()),
                                each.period(),
                                figure(
                                        each.indicator().baseline() == null
                                                ? null
                                                : each.indicator().baseline().value(),
                                        each.baseline(),
                                        each),
                                figure(
                                        each.value() == null
                                                ? null
                                                : each.value().target(),
                                        each.target(),
                                        each),
                                figure(
                                        each.value() == null
                                                ? null
                                                : each.value().actual(),
                                        each.actual(),
                                        each),
                                each.parts(),
                                each.standing()))
                        .toList();
        return grid(
                "indicators",
                rows,
                "result",
                "indicator",
                "unit",
                "period",
                "baseline",
                "target",
                "actual",
                "parts",
                "standing");
    }

    /** The number where it is one; steps of a scale and 'no data' in words. */
    private static Object figure(String number, String said, Measures.Measure measure) {
        return number == null || !measure.indicator().scale().isEmpty() ? said : new BigDecimal(number);
    }

    private Grid progress() {
        List<Grid.Row> rows = facts.reports().stream()
                .map(report -> row(
                        report.dated().value(),
                        words.text(report.partner().names()),
                        words.side(report.side()),
                        words.text(report.situation()),
                        words.text(report.results()),
                        words.text(report.remaining()),
                        words.text(report.difficulties()),
                        words.text(report.money()),
                        words.say(report.openToAll() ? "open-to-all" : "partners-only")))
                .toList();
        return grid(
                "progress",
                rows,
                "dated",
                "partner",
                "side",
                "situation",
                "achieved",
                "remaining",
                "difficulties",
                "money",
                "readers");
    }

    private Grid evaluations() {
        List<Grid.Row> rows = new ArrayList<>();
        VisitsSection visits = new VisitsSection(facts, words);
        for (List<EvaluationView> evaluations : List.of(facts.evaluations(), facts.open())) {
            for (EvaluationView evaluation : evaluations) {
                for (EvaluationView.Recommendation each : evaluation.recommendations()) {
                    rows.add(row(
                            visits.named(evaluation),
                            words.text(each.texts()),
                            words.text(each.owner()),
                            each.dueOn() == null ? null : each.dueOn().value(),
                            each.state().label(),
                            words.text(each.managementResponse())));
                }
                if (evaluation.recommendations().isEmpty()) {
                    rows.add(row(visits.named(evaluation), null, null, null, null, null));
                }
            }
        }
        return grid("evaluations", rows, "evaluation", "recommendation", "owner", "due", "state", "response");
    }

    private Grid missions() {
        VisitsSection visits = new VisitsSection(facts, words);
        List<Grid.Row> rows = new ArrayList<>();
        for (MissionView mission : facts.missions()) {
            boolean priced = mission.cost() != null;
            rows.add(new Grid.Row(
                    priced ? mission.cost().currency() : null,
                    Arrays.asList(
                            visits.when(mission),
                            words.side(mission.travelling()),
                            VisitsSection.destination(mission),
                            words.text(mission.purposes()),
                            mission.travellers(),
                            words.text(mission.functions()),
                            priced ? new BigDecimal(mission.cost().amount()) : null)));
        }
        List<Grid.Column> columns =
                new ArrayList<>(columns("period", "travelling", "destination", "purpose", "travellers", "functions"));
        columns.add(Grid.Column.amount("cost"));
        return new Grid("missions", columns, rows);
    }

    private Grid lessons() {
        return grid(
                "lessons",
                facts.lessons().stream()
                        .map(lesson -> row(lesson.kind().label(), words.text(lesson.texts())))
                        .toList(),
                "lesson-kind",
                "lesson");
    }

    private static Grid.Row row(Object... cells) {
        return new Grid.Row(null, Arrays.asList(cells));
    }

    private static Grid grid(String key, List<Grid.Row> rows, String... columns) {
        return new Grid(key, columns(columns), rows);
    }

    private static List<Grid.Column> columns(String... keys) {
        return Arrays.stream(keys).map(key -> Grid.Column.text(key, 3)).toList();
    }
}
