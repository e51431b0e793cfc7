package org.passerelle.document.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A PDF from its first byte to its last, so that it is nothing else as well, and open to every reader. */
final class PdfFile {
    private static final Pattern BEGINNING = Pattern.compile("%PDF-[12]\\.[0-9]");
    private static final Pattern END = Pattern.compile("%%EOF[\\s\\x00]*$");
    /** The reference from the trailer to the rules of encryption; it is never itself encrypted or packed. */
    private static final Pattern PROTECTED = Pattern.compile("/Encrypt\\s*(\\d{1,10}\\s+\\d{1,5}\\s+R|<<)");

    private PdfFile() {}

    static void check(Path file) throws IOException {
        String content = Files.readString(file, StandardCharsets.ISO_8859_1);
        String tail = content.substring(Math.max(0, content.length() - 4096));
        if (!BEGINNING.matcher(content).lookingAt() || !END.matcher(tail).find()) {
            throw FileCheck.refused("file-damaged");
        }
        if (PROTECTED.matcher(content).find()) {
            throw FileCheck.refused("file-protected");
        }
    }
}
