package org.passerelle.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.passerelle.opendata.XlsxFile;

/** The sheets of a report: tables with a column for the currency, and a row of sums for each currency. */
final class ReportSheets {
    private final Workbook workbook;
    private final ReportWords words;
    private final CachedTotals totals;
    private int sheets;

    ReportSheets(Workbook workbook, ReportWords words, CachedTotals totals) {
        this.workbook = workbook;
        this.words = words;
        this.totals = totals;
    }

    void facts(String name, List<List<String>> rows) throws IOException {
        Worksheet sheet = next(name);
        XlsxFile.header(sheet, 0, List.of(words.say("title"), ""));
        int row = 1;
        for (List<String> fact : rows) {
            XlsxFile.text(sheet, row, 0, fact.get(0));
            XlsxFile.text(sheet, row, 1, fact.get(1));
            row++;
        }
        for (String note : List.of("by-year-short", "no-data-is-not-zero", "lessons-undated")) {
            XlsxFile.text(sheet, ++row, 0, words.say(note));
        }
        sheet.width(0, 30);
        sheet.width(1, 90);
        sheet.finish();
    }

    /** One table below the other. */
    void grids(String name, List<Grid> grids) throws IOException {
        Worksheet sheet = next(name);
        int row = 0;
        for (Grid grid : grids) {
            if (row > 0) {
                XlsxFile.text(sheet, row, 0, words.say("grid." + grid.key()));
                sheet.style(row, 0).bold().set();
                row++;
            }
            row = grid(sheet, grid, row) + 1;
        }
        sheet.finish();
    }

    private Worksheet next(String name) {
        sheets++;
        return workbook.newWorksheet(words.say("sheet." + name));
    }

    /** @return the row below the table */
    private int grid(Worksheet sheet, Grid grid, int top) {
        boolean money = grid.columns().stream().anyMatch(Grid.Column::summed);
        int currencyColumn = grid.columns().size();
        List<String> names = new ArrayList<>(grid.columns().stream()
                .map(column -> words.say("column." + column.key()))
                .toList());
        if (money) {
            names.add(words.say("column.currency"));
        }
        XlsxFile.header(sheet, top, names);
        if (top == 0) {
            sheet.freezePane(0, 1);
        }
        int row = top + 1;
        for (Grid.Row each : grid.rows()) {
            for (int column = 0; column < each.cells().size(); column++) {
                cell(
                        sheet,
                        row,
                        column,
                        grid.columns().get(column),
                        each.cells().get(column));
            }
            if (each.currency() != null) {
                XlsxFile.text(sheet, row, currencyColumn, each.currency());
            }
            row++;
        }
        if (grid.rows().isEmpty()) {
            XlsxFile.text(sheet, row, 0, words.say("none." + grid.key()));
            row++;
        }
        int last = row - 1;
        for (String currency : grid.currencies()) {
            sums(sheet, grid, currency, new Span(top + 1, last, row));
            row++;
        }
        return row;
    }

    /**
     * The rows of a table and the row of one of its sums, counted from 0.
     *
     * @param first row of the table
     * @param last row of the table
     * @param sum where the sums stand
     */
    private record Span(int first, int last, int sum) {}

    private void sums(Worksheet sheet, Grid grid, String currency, Span span) {
        int currencyColumn = grid.columns().size();
        XlsxFile.text(sheet, span.sum(), 0, words.say("total", currency));
        sheet.style(span.sum(), 0).bold().set();
        XlsxFile.text(sheet, span.sum(), currencyColumn, currency);
        List<BigDecimal> sums = grid.sums(currency);
        for (int column = 0; column < sums.size(); column++) {
            if (sums.get(column) != null) {
                String formula = "SUMIF(%s,%s,%s)"
                        .formatted(range(currencyColumn, span), cell(currencyColumn, span.sum()), range(column, span));
                sheet.formula(span.sum(), column, formula);
                sheet.style(span.sum(), column).bold().format(XlsxFile.AMOUNT).set();
                totals.add(sheets, formula, sums.get(column));
            }
        }
    }

    private static void cell(Worksheet sheet, int row, int column, Grid.Column of, Object value) {
        if (value instanceof BigDecimal number && of.summed()) {
            XlsxFile.amount(sheet, row, column, number);
        } else if (value instanceof BigDecimal number) {
            XlsxFile.number(sheet, row, column, number);
        } else if (value instanceof Integer number) {
            sheet.value(row, column, number);
        } else if (value != null) {
            XlsxFile.text(sheet, row, column, value.toString());
        }
    }

    private static String range(int column, Span span) {
        return cell(column, span.first()) + ":" + cell(column, span.last());
    }

    /** 'B7': no table here is broader than the alphabet. */
    private static String cell(int column, int row) {
        return (char) ('A' + column) + String.valueOf(row + 1);
    }
}
