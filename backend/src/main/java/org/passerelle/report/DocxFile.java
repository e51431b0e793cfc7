package org.passerelle.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.passerelle.sheet.Resources;

/**
 * Writes blocks as a document of word processors (Office Open XML, ISO/IEC 29500 transitional): a ZIP file of parts, of
 * which only the text, the foot and the properties differ from one to the next.
 *
 * @param title of the file, for the list of windows and for screen readers
 * @param language ISO 639-1
 * @param pageOf how pages are counted, with {0} for the number and {1} for how many there are
 * @param day on which it is made: two files of the same state and day are equal
 */
record DocxFile(String title, String language, String pageOf, LocalDate day) {
    private static final List<String> FIXED =
            List.of("[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/numbering.xml");

    /** Regions of the languages, which spell checkers want. */
    private static final Map<String, String> REGIONS = Map.of("fr", "fr-FR", "en", "en-GB", "it", "it-IT");

    byte[] of(List<Block> blocks) {
        Map<String, String> parts = new LinkedHashMap<>();
        FIXED.forEach(name -> parts.put(name, part(name)));
        parts.put("word/styles.xml", part("word/styles.xml").replace("{language}", REGIONS.get(language)));
        parts.put("word/settings.xml", part("word/settings.xml").replace("{language}", REGIONS.get(language)));
        parts.put("word/document.xml", DocxText.document(blocks));
        parts.put("word/footer.xml", DocxText.footer(title, pageOf));
        parts.put("docProps/core.xml", DocxText.properties(title, REGIONS.get(language), day));
        return zip(parts);
    }

    private static String part(String name) {
        return Resources.text(
                "docx/" + name.replace("[Content_Types]", "content-types").replace("_rels/.rels", "rels.xml"));
    }

    private byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(day.atStartOfDay());
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
