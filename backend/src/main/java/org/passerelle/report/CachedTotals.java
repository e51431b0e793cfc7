package org.passerelle.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * What the formulas of a workbook come to, written beside them: the library writes formulas alone, and what shows a file
 * without reckoning (previews, phones, programs) would show no total.
 */
final class CachedTotals {
    private final Map<String, Map<String, BigDecimal>> bySheet = new HashMap<>();

    /** @param sheet its number, from 1; a formula stands once on a sheet, since it names its cells */
    void add(int sheet, String formula, BigDecimal value) {
        bySheet.computeIfAbsent("xl/worksheets/sheet" + sheet + ".xml", s -> new HashMap<>())
                .put(formula, value);
    }

    /**
     * The workbook with them.
     *
     * @param workbook read by the directory at its end: what was written as a stream names its sizes only there
     */
    byte[] in(Path workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile from = new ZipFile(workbook.toFile());
                ZipOutputStream to = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                byte[] part = from.getInputStream(entry).readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(bySheet.containsKey(entry.getName()) ? with(part, bySheet.get(entry.getName())) : part);
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** Texts cannot look like it: their angle brackets are escaped. */
    private static byte[] with(byte[] sheet, Map<String, BigDecimal> totals) {
        String xml = new String(sheet, StandardCharsets.UTF_8);
        for (Map.Entry<String, BigDecimal> total : totals.entrySet()) {
            String formula = "<f>" + total.getKey() + "</f>";
            xml = xml.replace(formula, formula + "<v>" + total.getValue().toPlainString() + "</v>");
        }
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
