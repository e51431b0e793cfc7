package org.passerelle.testsupport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Reads workbooks as a spreadsheet does. Of our own, so that it knows nothing of the library that writes them, and sees how
 * a cell is typed.
 */
public final class Workbooks {
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern SPELT = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final Map<String, Document> parts = new HashMap<>();
    private final boolean formulas;

    /**
     * @param value a BigDecimal, a LocalDate, a String or null
     * @param formula what the value comes of; null where it stands for itself
     */
    public record Cell(Object value, boolean bold, String formula) {}

    /** One sheet; its rows are as long as its widest. */
    public record Sheet(String name, int frozenRows, List<List<Cell>> rows) {
        public List<Object> values(int row) {
            return rows.get(row).stream().map(Cell::value).toList();
        }

        /** The cells under a name of the first row. */
        public List<Object> column(String name) {
            int index = values(0).indexOf(name);
            return rows.stream().skip(1).map(row -> row.get(index).value()).toList();
        }
    }

    private Workbooks(byte[] file, boolean formulas) throws IOException {
        this.formulas = formulas;
        // By the directory at its end, as spreadsheets do: what is written as a stream names its sizes only there.
        Path kept = Files.write(Files.createTempFile("workbook", ".xlsx"), file);
        try (ZipFile zip = new ZipFile(kept.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), parse(zip.getInputStream(entry)));
            }
        } finally {
            Files.delete(kept);
        }
    }

    /** A workbook of rows, in which no cell may reckon. */
    public static List<Sheet> read(byte[] file) {
        return read(file, false);
    }

    /** A workbook with sums: their cells have the value that was written beside the formula. */
    public static List<Sheet> readWithFormulas(byte[] file) {
        return read(file, true);
    }

    private static List<Sheet> read(byte[] file, boolean formulas) {
        try {
            return new Workbooks(file, formulas).sheets();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Sheet> sheets() {
        List<Element> sheets = elements(parts.get("xl/workbook.xml").getDocumentElement(), "sheet");
        return IntStream.range(0, sheets.size())
                .mapToObj(i -> sheet(sheets.get(i).getAttribute("name"), "xl/worksheets/sheet" + (i + 1) + ".xml"))
                .toList();
    }

    private Sheet sheet(String name, String part) {
        Element sheet = parts.get(part).getDocumentElement();
        List<Element> cells = elements(sheet, "c");
        int columns = cells.stream().mapToInt(c -> columnOf(c) + 1).max().orElse(0);
        int count = cells.stream().mapToInt(Workbooks::rowOf).max().orElse(0);
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(new ArrayList<>(Collections.nCopies(columns, new Cell(null, false, null))));
        }
        cells.forEach(c -> rows.get(rowOf(c) - 1).set(columnOf(c), cell(c)));
        int frozen = elements(sheet, "pane").stream()
                .filter(pane -> pane.getAttribute("state").equals("frozen"))
                .mapToInt(pane -> Integer.parseInt(pane.getAttribute("ySplit")))
                .sum();
        return new Sheet(name, frozen, rows);
    }

    private Cell cell(Element cell) {
        String style = cell.getAttribute("s");
        int index = style.isEmpty() ? 0 : Integer.parseInt(style);
        String formula = elements(cell, "f").isEmpty()
                ? null
                : elements(cell, "f").get(0).getTextContent();
        return new Cell(value(cell, formatOf(index)), isBold(index), formula);
    }

    private Object value(Element cell, String format) {
        if (!elements(cell, "f").isEmpty()) {
            if (formulas) {
                return new BigDecimal(elements(cell, "v").get(0).getTextContent());
            }
            throw new AssertionError("a formula in " + cell.getAttribute("r"));
        }
        return switch (cell.getAttribute("t")) {
            case "inlineStr" -> unspelt(elements(cell, "t").get(0).getTextContent());
            case "n" -> {
                BigDecimal number = new BigDecimal(elements(cell, "v").get(0).getTextContent());
                yield format.contains("yy") ? DAY_ZERO.plusDays(number.longValueExact()) : number;
            }
            default -> throw new AssertionError("a cell of type " + cell.getAttribute("t"));
        };
    }

    private static String unspelt(String text) {
        return SPELT.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    private Element format(int index) {
        Element styles = parts.get("xl/styles.xml").getDocumentElement();
        return elements(elements(styles, "cellXfs").get(0), "xf").get(index);
    }

    private String formatOf(int index) {
        String id = format(index).getAttribute("numFmtId");
        return elements(parts.get("xl/styles.xml").getDocumentElement(), "numFmt").stream()
                .filter(known -> known.getAttribute("numFmtId").equals(id))
                .map(known -> known.getAttribute("formatCode"))
                .findFirst()
                .orElse(id);
    }

    private boolean isBold(int index) {
        Element fonts = elements(parts.get("xl/styles.xml").getDocumentElement(), "fonts")
                .get(0);
        int font = Integer.parseInt(format(index).getAttribute("fontId"));
        return !elements(elements(fonts, "font").get(font), "b").isEmpty();
    }

    private static int rowOf(Element cell) {
        return Integer.parseInt(cell.getAttribute("r").replaceAll("[A-Z]", ""));
    }

    private static int columnOf(Element cell) {
        return cell.getAttribute("r").replaceAll("[0-9]", "").chars().reduce(0, (sum, c) -> sum * 26 + c - 'A' + 1) - 1;
    }

    private static List<Element> elements(Element of, String name) {
        var found = of.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static Document parse(InputStream xml) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }
}
