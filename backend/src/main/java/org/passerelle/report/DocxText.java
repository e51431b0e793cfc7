package org.passerelle.report;

import java.time.LocalDate;
import java.util.List;

/** The parts of a document that hold text, in WordprocessingML. */
final class DocxText {
    /** Twentieths of a point between the margins of an A4 page. */
    private static final int BREADTH = 9638;

    private final DocxMarkup xml;

    private DocxText(DocxMarkup xml) {
        this.xml = xml;
    }

    static String document(List<Block> blocks) {
        DocxMarkup xml = new DocxMarkup("w:document");
        DocxText text = new DocxText(xml);
        xml.open("w:body");
        blocks.forEach(block -> block.on(text));
        xml.open("w:sectPr")
                .empty("w:footerReference", "w:type", "default", "r:id", "rIdFooter")
                .empty("w:pgSz", "w:w", "11906", "w:h", "16838")
                .empty(
                        "w:pgMar",
                        "w:top",
                        "1134",
                        "w:right",
                        "1134",
                        "w:bottom",
                        "1134",
                        "w:left",
                        "1134",
                        "w:header",
                        "567",
                        "w:footer",
                        "567",
                        "w:gutter",
                        "0")
                .close();
        return xml.close().end();
    }

    /** The title, and which page of how many. */
    static String footer(String title, String pageOf) {
        DocxMarkup xml = new DocxMarkup("w:ftr");
        new DocxText(xml).paragraph("Footer", () -> {
            xml.run(title + " – ");
            for (String piece : pageOf.split("(?=\\{)|(?<=\\})")) {
                switch (piece) {
                    case "{0}" -> xml.field("PAGE");
                    case "{1}" -> xml.field("NUMPAGES");
                    default -> xml.run(piece);
                }
            }
        });
        return xml.end();
    }

    /** Who made it is the platform: the file names no person. */
    static String properties(String title, String language, LocalDate day) {
        DocxMarkup xml = new DocxMarkup("cp:coreProperties");
        xml.text("dc:title", title)
                .text("dc:creator", "Passerelle")
                .text("dc:language", language)
                .text("cp:lastModifiedBy", "Passerelle");
        for (String moment : List.of("dcterms:created", "dcterms:modified")) {
            xml.text(moment, day + "T00:00:00Z", "xsi:type", "dcterms:W3CDTF");
        }
        return xml.end();
    }

    void paragraph(String style, String text) {
        paragraph(style, () -> xml.run(text));
    }

    void points(Block.Points points) {
        points.points().forEach(point -> paragraph("ListBullet", point));
    }

    /** Blank lines part what somebody wrote into paragraphs; single ones stay lines. */
    void paragraphs(String style, String text) {
        for (String each : text.split("\\R\\s*\\R")) {
            paragraph(style, each.strip());
        }
    }

    private void paragraph(String style, Runnable content) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close();
        content.run();
        xml.close();
    }

    void toComplete(Block.ToComplete place) {
        xml.open("w:sdt")
                .open("w:sdtPr")
                .empty("w:alias", "w:val", place.name())
                .empty("w:showingPlcHdr")
                .empty("w:text", "w:multiLine", "1")
                .close();
        xml.open("w:sdtContent");
        paragraph("ToComplete", place.hint());
        xml.close().close();
    }

    void facts(Block.Facts facts) {
        begin(facts.name(), List.of(3, 9), "0480");
        facts.rows().forEach(row -> {
            xml.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
            cell(row.get(0), "TableName");
            cell(row.get(1), "TableText");
            xml.close();
        });
        finish();
    }

    void table(Block.Table table) {
        begin(table.name(), table.weights(), table.footing().isEmpty() ? "0420" : "0460");
        xml.open("w:tr")
                .open("w:trPr")
                .empty("w:cantSplit")
                .empty("w:tblHeader")
                .close();
        for (int column = 0; column < table.columns().size(); column++) {
            cell(table.columns().get(column), column < table.figures() ? "TableHead" : "TableHeadFigure");
        }
        xml.close();
        table.rows().forEach(row -> row(row, table.figures(), "TableText", "TableFigure"));
        table.footing().forEach(row -> row(row, table.figures(), "TableName", "TableSum"));
        finish();
    }

    private void row(List<String> cells, int figures, String text, String figure) {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
        for (int column = 0; column < cells.size(); column++) {
            cell(cells.get(column), column < figures ? text : figure);
        }
        xml.close();
    }

    /** @param look which rows and columns of the style stand out (ISO 29500, ST_ShortHexNumber of tblLook) */
    private void begin(String name, List<Integer> weights, String look) {
        xml.open("w:tbl")
                .open("w:tblPr")
                .empty("w:tblStyle", "w:val", "PasserelleTable")
                .empty("w:tblW", "w:w", String.valueOf(BREADTH), "w:type", "dxa")
                .empty("w:tblLayout", "w:type", "fixed")
                .empty("w:tblLook", "w:val", look)
                .empty("w:tblCaption", "w:val", name)
                .close();
        int whole = weights.stream().mapToInt(Integer::intValue).sum();
        xml.open("w:tblGrid");
        weights.forEach(weight -> xml.empty("w:gridCol", "w:w", String.valueOf(BREADTH * weight / whole)));
        xml.close();
    }

    /** Word processors join tables between which nothing stands. */
    private void finish() {
        xml.close();
        paragraph("AfterTable", () -> {});
    }

    private void cell(String text, String style) {
        xml.open("w:tc");
        paragraphs(style, text);
        xml.close();
    }
}
