package org.passerelle.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as people send them, and as people who mean harm do; made here, so that what is in them can be read. */
public final class TestFiles {
    public static final byte[] PDF =
            latin1("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    /** One pixel, lossy and still. */
    public static final byte[] WEBP =
            Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");

    private static final String TEXT_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private TestFiles() {}

    public static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    public static String latin1Of(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** A PDF of so many bytes, most of them a comment. */
    public static byte[] pdf(int bytes) {
        byte[] pdf = new byte[bytes];
        Arrays.fill(pdf, (byte) 'x');
        byte[] begin = latin1("%PDF-1.4\n%");
        byte[] end = latin1("\n%%EOF\n");
        System.arraycopy(begin, 0, pdf, 0, begin.length);
        System.arraycopy(end, 0, pdf, bytes - end.length, end.length);
        return pdf;
    }

    /** Left half red, right half blue, so that turning it can be seen. */
    public static byte[] jpeg(int width, int height) {
        return written(twoHalves(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
    }

    public static byte[] png(int width, int height) {
        return written(twoHalves(width, height, BufferedImage.TYPE_INT_RGB), "png");
    }

    /** Only a disc in the middle is painted. */
    public static byte[] transparentPng(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D brush = image.createGraphics();
        brush.setColor(Color.RED);
        brush.fillOval(width / 4, height / 4, width / 2, height / 2);
        brush.dispose();
        return written(image, "png");
    }

    /** A camera's photo: held on its side (orientation 6), taken at 45.4 N 6.0 E. */
    public static byte[] photoWithPlace(int width, int height) {
        byte[] jpeg = jpeg(width, height);
        byte[] exif = exif();
        ByteBuffer photo = ByteBuffer.allocate(jpeg.length + exif.length + 4);
        photo.put(jpeg, 0, 2);
        photo.putShort((short) 0xffe1).putShort((short) (exif.length + 2)).put(exif);
        photo.put(jpeg, 2, jpeg.length - 2);
        return photo.array();
    }

    private static byte[] exif() {
        ByteBuffer tiff = ByteBuffer.allocate(140);
        tiff.put(latin1("Exif\0\0")).put(latin1("MM")).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        tiff.putInt(0);
        tiff.putShort((short) 4);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).put(latin1("N\0\0\0"));
        tiff.putShort((short) 2).putShort((short) 5).putInt(3).putInt(92);
        tiff.putShort((short) 3).putShort((short) 2).putInt(2).put(latin1("E\0\0\0"));
        tiff.putShort((short) 4).putShort((short) 5).putInt(3).putInt(92);
        tiff.putInt(0);
        tiff.putInt(45).putInt(1).putInt(24).putInt(1).putInt(0).putInt(1);
        return Arrays.copyOf(tiff.array(), tiff.position());
    }

    /** The header of a PNG of any size, and nothing behind it. */
    public static byte[] pngThatClaims(int width, int height) {
        byte[] png = png(2, 2);
        ByteBuffer header = ByteBuffer.wrap(png);
        header.putInt(16, width).putInt(20, height);
        CRC32 crc = new CRC32();
        crc.update(png, 12, 17);
        header.putInt(29, (int) crc.getValue());
        return png;
    }

    /** A PNG with the control chunk of an animation before its data. */
    public static byte[] animatedPng() {
        byte[] png = png(4, 4);
        ByteBuffer animated = ByteBuffer.allocate(png.length + 20);
        animated.put(png, 0, 33);
        ByteBuffer chunk = ByteBuffer.allocate(12);
        chunk.put(latin1("acTL")).putInt(2).putInt(0);
        CRC32 crc = new CRC32();
        crc.update(chunk.array());
        animated.putInt(8).put(chunk.array()).putInt((int) crc.getValue());
        animated.put(png, 33, png.length - 33);
        return animated.array();
    }

    /** The extended header of a WebP that says it moves. */
    public static byte[] animatedWebp() {
        ByteBuffer webp = ByteBuffer.allocate(30);
        webp.put(latin1("RIFF")).put(new byte[] {22, 0, 0, 0}).put(latin1("WEBPVP8X"));
        return webp.put(new byte[] {10, 0, 0, 0, 2}).array();
    }

    public static byte[] docx() {
        return zip(Map.of("[Content_Types].xml", contentTypes(TEXT_TYPE), "word/document.xml", "<w/>"));
    }

    public static byte[] xlsx() {
        return zip(Map.of(
                "[Content_Types].xml",
                contentTypes("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"),
                "xl/workbook.xml",
                "<w/>"));
    }

    /** A text whose main part runs code, without any part that is called so. */
    public static byte[] docxWithMacros() {
        return zip(Map.of(
                "[Content_Types].xml",
                contentTypes("application/vnd.ms-word.document.macro&#69;nabled.main+xml", TEXT_TYPE),
                "word/document.xml",
                "<w/>"));
    }

    public static byte[] openDocument(String kind, String... more) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument." + kind);
        parts.put("content.xml", "<c/>");
        parts.put("META-INF/manifest.xml", "<m:manifest xmlns:m='m'><m:file-entry/></m:manifest>");
        for (int i = 0; i < more.length; i += 2) {
            parts.put(more[i], more[i + 1]);
        }
        return zip(parts);
    }

    /** Unpacks to more than anybody's text: zeros, which pack a thousandfold. */
    public static byte[] zipBomb() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", latin1(contentTypes(TEXT_TYPE)));
            byte[] nothing = new byte[1 << 20];
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int i = 0; i < 101; i++) {
                zip.write(nothing);
            }
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The same as a text or sheet of LibreOffice. */
    public static byte[] openDocumentBomb(String kind) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "mimetype", latin1("application/vnd.oasis.opendocument." + kind));
            put(zip, "META-INF/manifest.xml", latin1("<m:manifest xmlns:m='m'/>"));
            byte[] nothing = new byte[1 << 20];
            for (int part = 0; part < 101; part++) {
                put(zip, "part" + part + ".xml", nothing);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Says in its directory that its largest part is of one byte. */
    public static byte[] zipThatUnderstates(byte[] zip) {
        byte[] changed = zip.clone();
        ByteBuffer bytes = ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN);
        int entry = bytes.getInt(changed.length - 6);
        int second = entry + 46 + bytes.getShort(entry + 28) + bytes.getShort(entry + 30) + bytes.getShort(entry + 32);
        bytes.putInt(second + 24, 1);
        return changed;
    }

    public static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static String contentTypes(String... types) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><Types>");
        for (String type : types) {
            xml.append("<Override PartName=\"/a\" ContentType=\"").append(type).append("\"/>");
        }
        return xml.append("</Types>").toString();
    }

    public static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        if (name.equals("mimetype")) {
            CRC32 crc = new CRC32();
            crc.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(crc.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static BufferedImage twoHalves(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D brush = image.createGraphics();
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, width / 2, height);
        brush.setColor(Color.BLUE);
        brush.fillRect(width / 2, 0, width - width / 2, height);
        brush.dispose();
        return image;
    }

    private static byte[] written(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
