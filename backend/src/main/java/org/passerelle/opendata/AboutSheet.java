package org.passerelle.opendata;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.passerelle.shared.text.Messages;

/**
 * The second sheet of a workbook, so that who gets the file alone still knows what it is: licence, source, day, the
 * address it can be had from again, and what each column means.
 *
 * @param site the address of the platform
 * @param query the address of the file with its filters
 */
record AboutSheet(ExportTable table, String language, LocalDate day, String site, String query) {
    private static final double MEANING_WIDTH = 100;

    /** The name of the sheet with the rows. */
    String tableName() {
        return say("catalog." + table.name() + ".title");
    }

    void write(Workbook workbook) throws IOException {
        Worksheet sheet = workbook.newWorksheet(say("workbook.about"));
        XlsxFile.header(sheet, 0, List.of(tableName()));
        int row = fact(sheet, 1, "workbook.content", say("catalog." + table.name() + ".description"));
        row = fact(sheet, row, "workbook.licence", say("workbook.licences"));
        row = fact(sheet, row, "workbook.attribution", say("workbook.source", day, site));
        XlsxFile.day(sheet, row, 1, day);
        row = fact(sheet, row, "workbook.day", null);
        row = fact(sheet, row, "workbook.query", query);
        row = fact(sheet, row, "workbook.reading", say("workbook.how"));
        columns(sheet, row + 1);
        sheet.width(1, MEANING_WIDTH);
        sheet.finish();
    }

    private int fact(Worksheet sheet, int row, String name, String value) {
        XlsxFile.text(sheet, row, 0, say(name));
        if (value != null) {
            XlsxFile.text(sheet, row, 1, value);
        }
        return row + 1;
    }

    private void columns(Worksheet sheet, int top) {
        XlsxFile.header(sheet, top, List.of(say("workbook.column"), say("workbook.meaning")));
        int row = top + 1;
        for (String column : table.header()) {
            XlsxFile.text(sheet, row, 0, column);
            XlsxFile.text(sheet, row, 1, say("column." + column));
            row++;
        }
    }

    private String say(String key, Object... args) {
        return Messages.in(language).get(key, args);
    }
}
