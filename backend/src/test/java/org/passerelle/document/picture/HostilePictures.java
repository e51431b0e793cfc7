package org.passerelle.document.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.passerelle.document.TestFiles;

/** Pictures that promise or hide what a reader of pictures should not follow. */
final class HostilePictures {
    private static final int HEADER_OF_PNG = 33;

    private HostilePictures() {}

    /** A PNG with one more chunk before its pixels. */
    static byte[] pngWith(String type, byte[] content) {
        byte[] png = TestFiles.png(500, 500);
        ByteBuffer chunk = ByteBuffer.allocate(content.length + 12);
        chunk.putInt(content.length).put(TestFiles.latin1(type)).put(content);
        CRC32 crc = new CRC32();
        crc.update(chunk.array(), 4, content.length + 4);
        chunk.putInt((int) crc.getValue());
        return TestFiles.joined(
                Arrays.copyOf(png, HEADER_OF_PNG), chunk.array(), Arrays.copyOfRange(png, HEADER_OF_PNG, png.length));
    }

    /** The chunk is packed: a few megabytes that become a gigabyte. */
    static byte[] pngWithBomb(String type, String before) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.writeBytes(TestFiles.latin1(before));
        byte[] nothing = new byte[1 << 20];
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(packed, new Deflater(1))) {
            for (int i = 0; i < 1024; i++) {
                deflate.write(nothing);
            }
        } catch (java.io.IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return pngWith(type, packed.toByteArray());
    }

    /** A JPEG with one more segment behind its first marker. */
    static byte[] jpegWith(int marker, byte[] content) {
        byte[] jpeg = TestFiles.jpeg(500, 500);
        ByteBuffer segment = ByteBuffer.allocate(content.length + 4);
        segment.put((byte) 0xff)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content);
        return TestFiles.joined(Arrays.copyOf(jpeg, 2), segment.array(), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** The one scan of a JPEG many times in a row. */
    static byte[] paintedOverAndOver(byte[] jpeg) {
        int scan = indexOf(jpeg, 0xda);
        byte[] once = Arrays.copyOfRange(jpeg, scan, jpeg.length - 2);
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        many.write(jpeg, 0, scan);
        for (int i = 0; i <= JpegScans.MOST; i++) {
            many.writeBytes(once);
        }
        many.write(jpeg, jpeg.length - 2, 2);
        return many.toByteArray();
    }

    /** A JPEG whose frame says that it is so many pixels wide and high. */
    static byte[] jpegThatClaims(int edge) {
        byte[] jpeg = TestFiles.jpeg(8, 8);
        ByteBuffer.wrap(jpeg).putShort(indexOf(jpeg, 0xc0) + 5, (short) edge).putShort(indexOf(jpeg, 0xc0) + 7, (short)
                edge);
        return jpeg;
    }

    /** A WebP whose frame says that it is so many pixels wide and high. */
    static byte[] webpThatClaims(int edge) {
        byte[] webp = TestFiles.WEBP.clone();
        ByteBuffer.wrap(webp)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(26, (short) edge)
                .putShort(28, (short) edge);
        return webp;
    }

    private static int indexOf(byte[] jpeg, int marker) {
        for (int i = 0; i + 1 < jpeg.length; i++) {
            if ((jpeg[i] & 0xff) == 0xff && (jpeg[i + 1] & 0xff) == marker) {
                return i;
            }
        }
        throw new IllegalArgumentException("no such marker");
    }
}
