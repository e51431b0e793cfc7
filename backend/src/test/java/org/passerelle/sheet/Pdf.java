package org.passerelle.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A PDF as its reader has it.
 *
 * @param text in reading order, as {@link #plain}
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

    /** Without ligatures and white space: where lines break is no matter of words. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
