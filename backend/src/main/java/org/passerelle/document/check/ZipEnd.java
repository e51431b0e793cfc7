package org.passerelle.document.check;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/** Whether a zip fills its file from the first byte to the last: what has other bytes around it may be read as something else. */
final class ZipEnd {
    private static final int FIRST_ENTRY = 0x04034b50;
    private static final int END = 0x06054b50;
    private static final int LENGTH_OF_END = 22;

    private ZipEnd() {}

    static boolean isWhole(Path file) throws IOException {
        try (RandomAccessFile zip = new RandomAccessFile(file.toFile(), "r")) {
            if (zip.length() < LENGTH_OF_END) {
                return false;
            }
            ByteBuffer first = read(zip, 0, 4);
            ByteBuffer end = read(zip, zip.length() - LENGTH_OF_END, LENGTH_OF_END);
            long directory = Integer.toUnsignedLong(end.getInt(16)) + Integer.toUnsignedLong(end.getInt(12));
            return first.getInt(0) == FIRST_ENTRY
                    && end.getInt(0) == END
                    && end.getShort(20) == 0
                    && directory == zip.length() - LENGTH_OF_END;
        }
    }

    private static ByteBuffer read(RandomAccessFile file, long from, int length) throws IOException {
        byte[] bytes = new byte[length];
        file.seek(from);
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
