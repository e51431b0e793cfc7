package org.passerelle.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A PDF as its reader has it.
 *
 * @param text in reading order, each run of white space as one space
 */
record Pdf(int bytes, int pages, String text, String title, String language, boolean isTagged) {
    static Pdf read(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new Pdf(
                    file.length,
                    document.getNumberOfPages(),
                    plain(new PDFTextStripper().getText(document)),
                    document.getDocumentInformation().getTitle(),
                    document.getDocumentCatalog().getLanguage(),
                    document.getDocumentCatalog().getMarkInfo().isMarked());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the differences between kinds of space and the breaks of lines. */
    static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f\\u2009]+", " ").strip();
    }
}
