package org.passerelle.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * A document as its reader has it, opened with a library that knows nothing of ours.
 *
 * @param text in reading order, the foot at its end
 * @param tables the cells of each, row by row
 * @param headings in their order, each with its style: 'Heading1 Financing'
 */
record Docx(
        String text,
        List<List<List<String>>> tables,
        List<String> headings,
        String title,
        String author,
        String language,
        boolean headersRepeat) {
    static Docx read(byte[] file) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            requireValid(document);
            return new Docx(
                    words.getText().replace('\u00a0', ' ').replace('\u202f', ' '),
                    document.getTables().stream().map(Docx::cells).toList(),
                    document.getParagraphs().stream()
                            .filter(paragraph ->
                                    String.valueOf(paragraph.getStyle()).startsWith("Heading"))
                            .map(paragraph -> paragraph.getStyle() + " " + paragraph.getText())
                            .toList(),
                    document.getProperties().getCoreProperties().getTitle(),
                    document.getProperties().getCoreProperties().getCreator(),
                    document.getStyle()
                            .getDocDefaults()
                            .getRPrDefault()
                            .getRPr()
                            .getLangArray(0)
                            .getVal()
                            .toString(),
                    // The first one has names at its side and no header.
                    document.getTables().stream().skip(1).allMatch(table -> table.getRow(0)
                            .isRepeatHeader()));
        } catch (IOException | XmlException | OpenXML4JException e) {
            throw new AssertionError(e);
        }
    }

    /** The table that has this column. */
    List<List<String>> table(String column) {
        return tables.stream()
                .filter(table -> table.get(0).contains(column))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no table with " + column));
    }

    private static List<List<String>> cells(XWPFTable table) {
        return table.getRows().stream()
                .map(row -> row.getTableCells().stream()
                        .map(cell -> cell.getText().replace('\u00a0', ' ').replace('\u202f', ' '))
                        .toList())
                .toList();
    }

    /** Word mends what its schema does not know, and asks whether to trust the file. */
    private static void requireValid(XWPFDocument document) throws IOException, XmlException, OpenXML4JException {
        List<Object> errors = new ArrayList<>();
        XmlOptions options = new XmlOptions().setErrorListener((java.util.Collection) errors);
        document.getDocument().validate(options);
        for (var part : document.getPackage().getParts()) {
            XmlObject read =
                    switch (part.getPartName().getName()) {
                        case "/word/styles.xml" -> StylesDocument.Factory.parse(part.getInputStream());
                        case "/word/settings.xml" -> SettingsDocument.Factory.parse(part.getInputStream());
                        case "/word/numbering.xml" -> NumberingDocument.Factory.parse(part.getInputStream());
                        case "/word/footer.xml" -> FtrDocument.Factory.parse(part.getInputStream());
                        default -> null;
                    };
            if (read != null) {
                read.validate(options);
            }
        }
        if (!errors.isEmpty()) {
            throw new AssertionError("not by the schema: " + errors);
        }
    }
}
