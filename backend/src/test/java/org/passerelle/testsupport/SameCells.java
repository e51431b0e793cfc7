package org.passerelle.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.util.List;

/** That a sheet of a workbook says the same as a CSV file, cell by cell. */
public final class SameCells {
    private SameCells() {}

    public static void inBoth(String csv, Workbooks.Sheet sheet) {
        List<CsvRecord> lines = CsvReader.builder().ofCsvRecord(csv).stream().toList();
        assertThat(sheet.rows()).hasSameSizeAs(lines);
        for (int row = 0; row < lines.size(); row++) {
            List<String> fields = lines.get(row).getFields();
            List<Object> values = sheet.values(row);
            assertThat(values).hasSameSizeAs(fields);
            for (int column = 0; column < fields.size(); column++) {
                assertThat(asCsv(values.get(column), fields.get(column)))
                        .as("row %s, %s", row + 1, lines.get(0).getField(column))
                        .isEqualTo(fields.get(column));
            }
        }
    }

    /** A cell as the CSV spells it: numbers with their zeros, a text that begins like a formula after an apostrophe. */
    private static String asCsv(Object value, String csv) {
        if (value instanceof BigDecimal number) {
            return number.setScale(new BigDecimal(csv).scale()).toPlainString();
        }
        String text = value == null ? "" : value.toString();
        return csv.equals("'" + text) && text.strip().matches("(?s)'*\\s*[=+@-].*") ? csv : text;
    }
}
