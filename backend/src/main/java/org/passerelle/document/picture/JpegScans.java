package org.passerelle.document.picture;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** How often a JPEG paints over itself: a few bytes make one more pass over all its pixels, and a file has room for many. */
final class JpegScans {
    /** A camera makes one, a picture that appears step by step about ten. */
    static final int MOST = 100;

    private static final int MARKER = 0xff;
    private static final int START_OF_SCAN = 0xda;

    private JpegScans() {}

    static boolean tooManyIn(Path file) throws IOException {
        int scans = 0;
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            int before = 0;
            for (int next = content.read(); next >= 0; next = content.read()) {
                // Within the pixels themselves the mark of a marker is always followed by a zero.
                if (before == MARKER && next == START_OF_SCAN && ++scans > MOST) {
                    return true;
                }
                before = next;
            }
        }
        return false;
    }
}
