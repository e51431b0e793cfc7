package org.passerelle.opendata;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.passerelle.shared.paging.Page;

/** Writes rows as CSV (RFC 4180, UTF-8, with a header). */
final class CsvFile {
    private static final Set<Integer> NUMBERS =
            Set.of(Types.NUMERIC, Types.DECIMAL, Types.INTEGER, Types.BIGINT, Types.SMALLINT, Types.DOUBLE, Types.REAL);

    /**
     * What a spreadsheet may take for a formula: the signs that begin one, also wide ones and after blanks, and the
     * control characters that some drop before they look. Apostrophes before it count as part of it, so that one more can
     * always be taken off again.
     */
    private static final Pattern FORMULA = Pattern.compile(
            "'*+(?:[\\s\\p{Z}\\p{Cc}\\p{Cf}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*|[\\t\\r\\n].*)", Pattern.DOTALL);

    /** One row on its way out, with its key for the next batch. */
    record Line(String[] cells, Page.Key key) {}

    /** Gives the lines after a key, fewer than a whole batch where there are no more. */
    interface Batches {
        List<Line> after(Page.Key last);
    }

    private CsvFile() {}

    /**
     * @param first the first batch, already read
     * @param size how many lines a whole batch has
     */
    static void write(OutputStream output, String[] header, List<Line> first, int size, Batches batches)
            throws IOException {
        Writer text = new OutputStreamWriter(output, StandardCharsets.UTF_8);
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(header);
            List<Line> lines = first;
            while (true) {
                for (Line line : lines) {
                    csv.writeRecord(line.cells());
                }
                if (lines.size() < size) {
                    return;
                }
                lines = batches.after(lines.get(lines.size() - 1).key());
            }
        }
    }

    /**
     * The cells of a row, as text.
     *
     * @param columns how many, from the first
     */
    static String[] cells(ResultSet row, int columns) throws SQLException {
        ResultSetMetaData types = row.getMetaData();
        String[] cells = new String[columns];
        for (int i = 0; i < columns; i++) {
            String value = row.getString(i + 1);
            cells[i] = NUMBERS.contains(types.getColumnType(i + 1)) ? value : harmless(value);
        }
        return cells;
    }

    /**
     * The text with an apostrophe before it where a spreadsheet would calculate it; null stays null. Every text has a cell
     * of its own: an apostrophe is taken off where, without it, one would have been put there.
     */
    static String harmless(String text) {
        return text == null || !FORMULA.matcher(text).matches() ? text : "'" + text;
    }
}
