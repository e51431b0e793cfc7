package org.passerelle.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.passerelle.funding.FundingCurveView;
import org.passerelle.funding.FundingLineView;
import org.passerelle.shared.money.Money;

/** The money of a period as tables; every figure is a line, a planned amount, or a sum of them. */
record MoneyGrids(ReportFacts facts, ReportWords words) {
    /** How far money has come, in the order it comes. */
    private static final List<String> STATES = List.of("asked", "promised", "received", "spent");

    /** What each funder gives, line by line, under how far it has come. */
    Grid lines() {
        List<Grid.Row> rows = new ArrayList<>();
        for (FundingLineView line : sorted()) {
            List<Object> cells = new ArrayList<>(Arrays.asList(
                    funder(line),
                    words.side(line.side()),
                    line.year(),
                    line.kind().label()));
            STATES.forEach(state -> cells.add(line.state().code().equals(state) ? amount(line.amount()) : null));
            rows.add(new Grid.Row(line.amount().currency(), cells));
        }
        return new Grid(
                "lines",
                List.of(
                        Grid.Column.text("funder", 5),
                        Grid.Column.text("side", 3),
                        Grid.Column.text("year", 2),
                        Grid.Column.text("kind", 3),
                        Grid.Column.amount("asked"),
                        Grid.Column.amount("promised"),
                        Grid.Column.amount("received"),
                        Grid.Column.amount("spent")),
                rows);
    }

    /** Cash beside what is in kind. */
    Grid kinds() {
        Map<String, Map<String, BigDecimal[]>> sums = new TreeMap<>();
        for (FundingLineView line : facts.lines()) {
            BigDecimal[] states = sums.computeIfAbsent(line.amount().currency(), c -> new TreeMap<>())
                    .computeIfAbsent(line.kind().label(), k -> new BigDecimal[STATES.size()]);
            int state = STATES.indexOf(line.state().code());
            BigDecimal amount = amount(line.amount());
            states[state] = states[state] == null ? amount : states[state].add(amount);
        }
        List<Grid.Row> rows = new ArrayList<>();
        sums.forEach((currency, kinds) -> kinds.forEach((kind, states) -> {
            List<Object> cells = new ArrayList<>(List.of(kind));
            cells.addAll(Arrays.asList(states));
            rows.add(new Grid.Row(currency, cells));
        }));
        return new Grid(
                "kinds",
                List.of(
                        Grid.Column.text("kind", 5),
                        Grid.Column.amount("asked"),
                        Grid.Column.amount("promised"),
                        Grid.Column.amount("received"),
                        Grid.Column.amount("spent")),
                rows);
    }

    /** What was planned for each year, side and kind, and what came of it. */
    Grid plan() {
        List<Grid.Row> rows = new ArrayList<>();
        for (FundingCurveView.OfCurrency currency : facts.curve().currencies()) {
            for (FundingCurveView.OfPeriod year : currency.years()) {
                if (facts.period().holds(year.year())) {
                    year.sides().forEach(side -> {
                        part(currency.currency(), year.year(), side, true, rows);
                        part(currency.currency(), year.year(), side, false, rows);
                    });
                }
            }
        }
        return new Grid(
                "plan",
                List.of(
                        Grid.Column.text("year", 2),
                        Grid.Column.text("side", 3),
                        Grid.Column.text("kind", 3),
                        Grid.Column.amount("planned"),
                        Grid.Column.amount("asked"),
                        Grid.Column.amount("promised"),
                        Grid.Column.amount("received"),
                        Grid.Column.amount("spent"),
                        Grid.Column.amount("missing")),
                rows);
    }

    /** One-percent schemes: parts of lines, told beside them and never added to them. */
    Grid levies() {
        List<Grid.Row> rows = new ArrayList<>();
        for (FundingLineView line : sorted()) {
            line.levies()
                    .forEach(levy -> rows.add(new Grid.Row(
                            line.amount().currency(),
                            Arrays.asList(
                                    levy.scheme().label(),
                                    funder(line),
                                    line.year(),
                                    line.state().label(),
                                    amount(levy.amount())))));
        }
        return new Grid(
                "levies",
                List.of(
                        Grid.Column.text("scheme", 4),
                        Grid.Column.text("funder", 5),
                        Grid.Column.text("year", 2),
                        Grid.Column.text("state", 3),
                        Grid.Column.amount("amount")),
                rows);
    }

    private List<FundingLineView> sorted() {
        return facts.lines().stream()
                .sorted(Comparator.comparing(
                                (FundingLineView line) -> line.amount().currency())
                        .thenComparing(this::funder)
                        .thenComparingInt(FundingLineView::year)
                        .thenComparing(FundingLineView::id))
                .toList();
    }

    private void part(String currency, int year, FundingCurveView.OfSide side, boolean cash, List<Grid.Row> rows) {
        FundingCurveView.Figures all = side.figures();
        List<BigDecimal> amounts = new ArrayList<>();
        for (FundingCurveView.Parts parts :
                Arrays.asList(all.planned(), all.asked(), all.promised(), all.received(), all.spent(), all.missing())) {
            Money money = parts == null ? null : cash ? parts.cash() : parts.inKind();
            amounts.add(money == null ? null : amount(money));
        }
        if (amounts.stream().anyMatch(amount -> amount != null)) {
            List<Object> cells =
                    new ArrayList<>(Arrays.asList(year, words.side(side.side()), words.say(cash ? "cash" : "in-kind")));
            cells.addAll(amounts);
            rows.add(new Grid.Row(currency, cells));
        }
    }

    private String funder(FundingLineView line) {
        return line.funder() == null
                ? line.funderName()
                : words.text(line.funder().names());
    }

    private static BigDecimal amount(Money money) {
        return new BigDecimal(money.amount());
    }
}
