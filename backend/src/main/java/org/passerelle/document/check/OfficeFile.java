package org.passerelle.document.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A text or a sheet of an office program: a zip whose content says what it is. */
final class OfficeFile {
    static final int MOST_ENTRIES = 2_000;
    static final long MOST_UNPACKED = 100L * 1024 * 1024;
    private static final int MOST_OF_A_LIST = 1024 * 1024;

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final String MIMETYPE = "mimetype";

    private OfficeFile() {}

    static FileKind kindOf(Path file) throws IOException {
        if (!ZipEnd.isWhole(file)) {
            throw FileCheck.refused("file-damaged");
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<String> names = readAll(zip);
            if (names.stream().anyMatch(OfficeFile::isMacro)) {
                throw FileCheck.refused("file-with-macros");
            }
            if (zip.getEntry(CONTENT_TYPES) != null) {
                return OfficeXml.kindByContentTypes(part(zip, CONTENT_TYPES));
            }
            if (zip.getEntry(MIMETYPE) != null && zip.getEntry(MANIFEST) != null) {
                return openDocument(zip);
            }
            throw FileCheck.refused("file-type-refused");
        } catch (java.util.zip.ZipException | IllegalArgumentException unreadable) {
            // An encrypted entry, a name that is no text, lengths that contradict each other.
            throw FileCheck.refused("file-damaged");
        }
    }

    private static FileKind openDocument(ZipFile zip) throws IOException {
        if (OfficeXml.names(part(zip, MANIFEST), "encryption-data")) {
            throw FileCheck.refused("file-protected");
        }
        String type = new String(part(zip, MIMETYPE), StandardCharsets.US_ASCII);
        return FileKind.ofMediaType(type)
                .filter(kind -> kind == FileKind.ODT || kind == FileKind.ODS)
                .orElseThrow(() -> FileCheck.refused("file-type-refused"));
    }

    /** Unpacks everything once, into nothing: what the directory of a zip says of its sizes need not be true. */
    private static List<String> readAll(ZipFile zip) throws IOException {
        if (zip.size() > MOST_ENTRIES) {
            throw FileCheck.refused("file-unpacks-too-large");
        }
        List<String> names = new ArrayList<>();
        // Office programs take names that differ in capitals for the same.
        Set<String> seen = new HashSet<>();
        byte[] buffer = new byte[1 << 16];
        long unpacked = 0;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (!isInside(entry.getName()) || !seen.add(entry.getName().toLowerCase(Locale.ROOT))) {
                throw FileCheck.refused("file-damaged");
            }
            names.add(entry.getName());
            try (InputStream content = zip.getInputStream(entry)) {
                for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        throw FileCheck.refused("file-unpacks-too-large");
                    }
                }
            } catch (java.io.EOFException cutOff) {
                throw FileCheck.refused("file-damaged");
            }
        }
        return names;
    }

    private static boolean isInside(String name) {
        return !name.startsWith("/")
                && !name.contains("\\")
                && name.indexOf('\0') < 0
                && Arrays.stream(name.split("/")).noneMatch(".."::equals);
    }

    private static boolean isMacro(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith("vbaproject.bin")
                || lower.endsWith("vbadata.xml")
                || lower.contains("/activex/")
                || lower.startsWith("basic/")
                || lower.startsWith("scripts/");
    }

    private static byte[] part(ZipFile zip, String name) throws IOException {
        try (InputStream content = zip.getInputStream(zip.getEntry(name))) {
            byte[] part = content.readNBytes(MOST_OF_A_LIST + 1);
            if (part.length > MOST_OF_A_LIST) {
                throw FileCheck.refused("file-damaged");
            }
            return part;
        }
    }
}
