package org.passerelle.opendata;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes rows as a workbook (Office Open XML) while they are read. Texts stand in their cells and not in the table of
 * shared strings, which would have to be held until the end; being typed as texts, none is ever taken for a formula.
 */
public final class XlsxFile {
    /** What a sheet holds beside its header. */
    static final long MOST_ROWS = Worksheet.MAX_ROWS - 1;

    /** Spreadsheets count in doubles: they would round what has more digits. */
    private static final int MOST_DIGITS = 15;

    /** Before it spreadsheets disagree: some of them know of a 29 February 1900. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    public static final String AMOUNT = "#,##0.00";

    private static final int ROWS_IN_MEMORY = 200;
    private static final double WIDTH = 22;

    private XlsxFile() {}

    static void write(OutputStream output, ExportTable table, ExportRows rows, AboutSheet about) throws IOException {
        // Not closed where writing fails: closing would end the file as if it were whole.
        Workbook workbook = new Workbook(output, "Passerelle", null);
        Worksheet sheet = workbook.newWorksheet(about.tableName());
        header(sheet, 0, table.header());
        sheet.freezePane(0, 1);
        int[] written = {0};
        rows.each(cells -> {
            written[0]++;
            row(sheet, written[0], table.columns(), cells);
            if (written[0] % ROWS_IN_MEMORY == 0) {
                sheet.flush();
            }
        });
        sheet.finish();
        about.write(workbook);
        workbook.finish();
    }

    /** Names of columns, in bold. */
    public static void header(Worksheet sheet, int row, List<String> names) {
        for (int column = 0; column < names.size(); column++) {
            sheet.width(column, WIDTH);
            text(sheet, row, column, names.get(column));
            sheet.style(row, column).bold().set();
        }
    }

    private static void row(Worksheet sheet, int row, List<ExportTable.Column> columns, Object[] cells) {
        for (int column = 0; column < cells.length; column++) {
            ExportTable.Kind kind = columns.get(column).kind();
            if (cells[column] instanceof BigDecimal number) {
                number(sheet, row, column, kind, number);
            } else if (cells[column] instanceof String text) {
                Optional<LocalDate> day = kind == ExportTable.Kind.DATE ? day(text) : Optional.empty();
                if (day.isPresent()) {
                    day(sheet, row, column, day.get());
                } else {
                    text(sheet, row, column, text);
                }
            }
        }
    }

    private static void number(Worksheet sheet, int row, int column, ExportTable.Kind kind, BigDecimal number) {
        if (kind == ExportTable.Kind.AMOUNT) {
            amount(sheet, row, column, number);
        } else {
            number(sheet, row, column, number);
        }
    }

    /** A number; a text where a spreadsheet would round it. */
    public static void number(Worksheet sheet, int row, int column, BigDecimal number) {
        if (number.stripTrailingZeros().precision() > MOST_DIGITS) {
            text(sheet, row, column, number.toPlainString());
        } else {
            sheet.value(row, column, number);
        }
    }

    /** An amount of money, which is shown with its cents. */
    public static void amount(Worksheet sheet, int row, int column, BigDecimal amount) {
        number(sheet, row, column, amount);
        sheet.style(row, column).format(AMOUNT).set();
    }

    public static void text(Worksheet sheet, int row, int column, String text) {
        sheet.inlineString(row, column, XlsxText.of(text));
    }

    static void day(Worksheet sheet, int row, int column, LocalDate day) {
        sheet.value(row, column, day);
        sheet.style(row, column).format("yyyy-mm-dd").set();
    }

    /** Empty where the date is known to the month or year alone, or lies before what spreadsheets can count. */
    private static Optional<LocalDate> day(String date) {
        try {
            return Optional.of(LocalDate.parse(date)).filter(day -> !day.isBefore(FIRST_DAY));
        } catch (DateTimeException lessPrecise) {
            return Optional.empty();
        }
    }
}
