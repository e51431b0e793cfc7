package org.passerelle.opendata;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Writes rows as CSV (RFC 4180, UTF-8, with a header). */
final class CsvFile {
    /**
     * What a spreadsheet may take for a formula: the signs that begin one, also wide ones and after blanks, and the
     * control characters that some drop before they look. Apostrophes before it count as part of it, so that one more can
     * always be taken off again.
     */
    private static final Pattern FORMULA = Pattern.compile(
            "'*+(?:[\\s\\p{Z}\\p{Cc}\\p{Cf}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*|[\\t\\r\\n].*)", Pattern.DOTALL);

    private CsvFile() {}

    static void write(OutputStream output, List<String> header, ExportRows rows) throws IOException {
        Writer text = new OutputStreamWriter(output, StandardCharsets.UTF_8);
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(header);
            rows.each(cells ->
                    csv.writeRecord(Arrays.stream(cells).map(CsvFile::text).toArray(String[]::new)));
        }
    }

    private static String text(Object cell) {
        return cell instanceof BigDecimal number ? number.toPlainString() : harmless((String) cell);
    }

    /**
     * The text with an apostrophe before it where a spreadsheet would calculate it; null stays null. Every text has a cell
     * of its own: an apostrophe is taken off where, without it, one would have been put there.
     */
    static String harmless(String text) {
        return text == null || !FORMULA.matcher(text).matches() ? text : "'" + text;
    }
}
