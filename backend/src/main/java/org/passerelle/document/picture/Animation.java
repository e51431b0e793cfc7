package org.passerelle.document.picture;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.passerelle.document.check.FileKind;

/** Whether a picture moves; a still copy of it would show something else than its author saw. */
final class Animation {
    private static final int PNG_SIGNATURE = 8;
    private static final int CHECKSUM = 4;
    private static final int ANIMATED = 0x02;

    private Animation() {}

    static boolean isIn(Path file, FileKind kind) throws IOException {
        try (DataInputStream content = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return switch (kind) {
                case PNG -> inPng(content);
                case WEBP -> inWebp(content);
                default -> false;
            };
        } catch (EOFException cutOff) {
            return false;
        }
    }

    /** The control chunk of an animation stands before the picture's data. */
    private static boolean inPng(DataInputStream content) throws IOException {
        content.skipNBytes(PNG_SIGNATURE);
        while (true) {
            int length = content.readInt();
            String chunk = new String(content.readNBytes(4), StandardCharsets.US_ASCII);
            if (chunk.equals("acTL")) {
                return true;
            }
            if (chunk.equals("IDAT") || chunk.length() < 4 || length < 0) {
                return false;
            }
            content.skipNBytes((long) length + CHECKSUM);
        }
    }

    /** 'RIFF', length, 'WEBP', then the extended header with a byte of flags. */
    private static boolean inWebp(DataInputStream content) throws IOException {
        content.skipNBytes(12);
        String chunk = new String(content.readNBytes(4), StandardCharsets.US_ASCII);
        content.skipNBytes(4);
        return chunk.equals("VP8X") && (content.readUnsignedByte() & ANIMATED) != 0;
    }
}
