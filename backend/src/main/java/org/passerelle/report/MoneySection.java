package org.passerelle.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The financial part of a report: each table apart for each currency, with sums of what stands above them. */
record MoneySection(ReportFacts facts, ReportWords words) {
    List<Block> blocks() {
        MoneyGrids money = new MoneyGrids(facts, words);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, words.say("financing")));
        blocks.add(new Block.Note(years()));
        tables(money.lines(), blocks);
        if (!facts.lines().isEmpty()) {
            tables(money.kinds(), blocks);
        }
        tables(money.plan(), blocks);
        if (!facts.curve().planned()) {
            blocks.add(new Block.Note(words.say("no-plan")));
        } else if (words.text(facts.curve().notes()) != null) {
            blocks.add(new Block.Text(words.text(facts.curve().notes())));
        }
        Grid levies = money.levies();
        if (!levies.rows().isEmpty()) {
            tables(levies, blocks);
            blocks.add(new Block.Note(words.say("levies-within")));
        }
        blocks.add(new Block.ToComplete(words.say("financing"), words.say("to-complete-financing")));
        return blocks;
    }

    private String years() {
        String first = String.valueOf(facts.period().from().getYear());
        String last = String.valueOf(facts.period().to().getYear());
        return first.equals(last) ? words.say("by-one-year", first) : words.say("by-year", first, last);
    }

    private void tables(Grid grid, List<Block> blocks) {
        String title = words.say("grid." + grid.key());
        blocks.add(new Block.Heading(2, title));
        if (grid.rows().isEmpty()) {
            blocks.add(new Block.Text(words.say("none." + grid.key())));
        }
        for (String currency : grid.currencies()) {
            blocks.add(new Block.Heading(3, words.currency(currency)));
            blocks.add(table(grid, currency, title + ", " + currency));
        }
    }

    private Block table(Grid grid, String currency, String name) {
        List<Grid.Column> columns = grid.columns();
        int figures =
                (int) columns.stream().takeWhile(column -> !column.summed()).count();
        List<BigDecimal> sums = grid.sums(currency);
        return new Block.Table(
                name,
                columns.stream()
                        .map(column -> words.say("column." + column.key()))
                        .toList(),
                columns.stream().map(Grid.Column::weight).toList(),
                figures,
                grid.rows(currency).stream()
                        .map(row -> row.cells().stream().map(this::said).toList())
                        .toList(),
                List.of(IntStream.range(0, columns.size())
                        .mapToObj(i -> i == 0
                                ? words.say("total", currency)
                                : columns.get(i).summed() ? said(sums.get(i)) : "")
                        .toList()));
    }

    private String said(Object cell) {
        if (cell == null) {
            return "–";
        }
        return cell instanceof BigDecimal amount ? words.amount(amount) : cell.toString();
    }
}
