package org.passerelle.document.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.document.TestFiles;
import org.passerelle.document.check.FileKind;
import org.passerelle.shared.problem.RuleBroken;

class PicturesTest {
    private static final Pictures PICTURES = new Pictures();

    @TempDir
    Path folder;

    @Test
    void a_picture_gets_a_copy_for_each_size_below_its_own() throws IOException {
        List<Pictures.Copy> copies = copies(TestFiles.jpeg(1200, 600), FileKind.JPEG);
        assertThat(copies)
                .extracting(Pictures.Copy::size, Pictures.Copy::width, Pictures.Copy::height)
                .containsExactly(tuple(null, 1200, 600), tuple("small", 480, 240), tuple("medium", 960, 480));
        for (Pictures.Copy copy : copies) {
            BufferedImage shown = shown(copy);
            assertThat(shown.getWidth()).isEqualTo(copy.width());
            assertThat(copy.kind()).isEqualTo(FileKind.JPEG);
        }
    }

    @Test
    void a_small_picture_is_not_made_larger() throws IOException {
        assertThat(copies(TestFiles.png(100, 50), FileKind.PNG))
                .extracting(Pictures.Copy::size)
                .containsExactly((String) null);
    }

    @Test
    void a_very_large_picture_is_kept_at_most_2560_pixels_long() throws IOException {
        Pictures.Copy whole = copies(TestFiles.jpeg(5200, 2600), FileKind.JPEG).get(0);
        assertThat(List.of(whole.width(), whole.height())).containsExactly(2560, 1280);
    }

    @Test
    void a_photo_is_turned_upright_and_forgets_where_it_was_taken() throws Exception {
        byte[] photo = TestFiles.photoWithPlace(600, 300);
        Metadata before = metadata(photo);
        assertThat(before.getFirstDirectoryOfType(GpsDirectory.class).getGeoLocation())
                .isNotNull();
        List<Pictures.Copy> copies = copies(photo, FileKind.JPEG);
        assertThat(List.of(copies.get(0).width(), copies.get(0).height())).containsExactly(300, 600);
        for (Pictures.Copy copy : copies) {
            assertThat(metadata(copy.content()).containsDirectoryOfType(GpsDirectory.class))
                    .isFalse();
            assertThat(metadata(copy.content()).containsDirectoryOfType(ExifDirectoryBase.class))
                    .isFalse();
        }
        // Held on its side: what was left is now on top.
        BufferedImage shown = shown(copies.get(0));
        assertThat(isReddish(shown.getRGB(150, 20))).isTrue();
        assertThat(isReddish(shown.getRGB(150, 580))).isFalse();
    }

    @Test
    void what_is_packed_beside_the_picture_is_never_unpacked() throws IOException {
        // A gigabyte of nothing in a comment, and in a colour profile: twice the memory the API is given.
        for (byte[] bomb : List.of(
                HostilePictures.pngWithBomb("zTXt", "Comment\0\0"), HostilePictures.pngWithBomb("iCCP", "p\0\0"))) {
            assertThat(bomb).hasSizeLessThan(10 * 1024 * 1024);
            assertThat(copies(bomb, FileKind.PNG)).isNotEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("twoInOne")
    void nothing_is_left_but_what_can_be_seen(String what, byte[] content, FileKind kind) throws Exception {
        List<Pictures.Copy> copies = copies(content, kind);
        assertThat(copies).hasSize(2);
        for (Pictures.Copy copy : copies) {
            assertThat(TestFiles.latin1Of(copy.content()))
                    .doesNotContain("<script", "PK\u0003\u0004", "%PDF", "<x:xmpmeta", "GPS");
        }
    }

    static Stream<Arguments> twoInOne() {
        byte[] page = TestFiles.latin1("<html><script>alert(1)</script>");
        byte[] jpeg = TestFiles.jpeg(500, 500);
        byte[] png = TestFiles.png(500, 500);
        return Stream.of(
                arguments("a photo and a page", TestFiles.joined(jpeg, page), FileKind.JPEG),
                arguments("a photo and a zip", TestFiles.joined(jpeg, TestFiles.docx()), FileKind.JPEG),
                arguments("a photo and a PDF", TestFiles.joined(jpeg, TestFiles.PDF), FileKind.JPEG),
                arguments("a photo with a page in its comment", HostilePictures.jpegWith(0xfe, page), FileKind.JPEG),
                arguments(
                        "a photo with a place in XMP",
                        HostilePictures.jpegWith(
                                0xe1,
                                TestFiles.latin1("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>GPSLatitude</x:xmpmeta>")),
                        FileKind.JPEG),
                arguments("a drawing and a page", TestFiles.joined(png, page), FileKind.PNG),
                arguments("a drawing with a page in its text", HostilePictures.pngWith("tEXt", page), FileKind.PNG));
    }

    @Test
    void a_transparent_picture_stays_transparent() throws IOException {
        List<Pictures.Copy> copies = copies(TestFiles.transparentPng(600, 600), FileKind.PNG);
        assertThat(copies).hasSize(2).extracting(Pictures.Copy::kind).containsOnly(FileKind.PNG);
        assertThat(shown(copies.get(1)).getRGB(0, 0) >>> 24).isZero();
    }

    @Test
    void a_webp_becomes_what_every_program_can_open() throws IOException {
        assertThat(copies(TestFiles.WEBP, FileKind.WEBP)).singleElement().satisfies(copy -> assertThat(copy.kind())
                .isEqualTo(FileKind.JPEG));
    }

    @Test
    void a_logo_keeps_its_sharp_edges() throws IOException {
        List<Pictures.Copy> copies = PICTURES.copies(file(TestFiles.png(500, 500)), FileKind.PNG, PictureUse.LOGO);
        assertThat(copies)
                .extracting(Pictures.Copy::size, Pictures.Copy::kind)
                .containsExactly(
                        tuple(null, FileKind.PNG),
                        tuple("small", FileKind.PNG),
                        tuple("medium", FileKind.PNG),
                        tuple("large", FileKind.PNG));
    }

    static Stream<Arguments> refused() {
        byte[] jpeg = TestFiles.jpeg(800, 800);
        byte[] png = TestFiles.png(800, 800);
        return Stream.of(
                arguments("41 million pixels", TestFiles.pngThatClaims(8200, 5000), FileKind.PNG, "picture-too-large"),
                arguments(
                        "more than an int",
                        TestFiles.pngThatClaims(2_000_000_000, 4),
                        FileKind.PNG,
                        "picture-too-large"),
                arguments("moving PNG", TestFiles.animatedPng(), FileKind.PNG, "picture-animated"),
                arguments("moving WebP", TestFiles.animatedWebp(), FileKind.WEBP, "picture-animated"),
                arguments("JPEG cut off", Arrays.copyOf(jpeg, jpeg.length / 2), FileKind.JPEG, "picture-damaged"),
                arguments("PNG cut off", Arrays.copyOf(png, png.length / 2), FileKind.PNG, "picture-damaged"),
                arguments("WebP cut off", Arrays.copyOf(TestFiles.WEBP, 30), FileKind.WEBP, "picture-damaged"),
                arguments(
                        "a JPEG that is painted over and over",
                        HostilePictures.paintedOverAndOver(jpeg),
                        FileKind.JPEG,
                        "picture-damaged"),
                arguments(
                        "a WebP of any size",
                        HostilePictures.webpThatClaims(16383),
                        FileKind.WEBP,
                        "picture-too-large"),
                arguments(
                        "a JPEG of any size",
                        HostilePictures.jpegThatClaims(65000),
                        FileKind.JPEG,
                        "picture-too-large"),
                arguments("a JPEG's first bytes", Arrays.copyOf(jpeg, 20), FileKind.JPEG, "picture-damaged"),
                arguments(
                        "a size that is not true", TestFiles.pngThatClaims(900, 900), FileKind.PNG, "picture-damaged"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refuses(String what, byte[] content, FileKind kind, String code) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> copies(content, kind))
                .satisfies(e -> assertThat(e.violations().get(0).code()).isEqualTo(code));
    }

    private List<Pictures.Copy> copies(byte[] content, FileKind kind) throws IOException {
        return PICTURES.copies(file(content), kind, PictureUse.ILLUSTRATION);
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("picture"), content);
    }

    private static BufferedImage shown(Pictures.Copy copy) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(copy.content()));
    }

    private static Metadata metadata(byte[] picture) throws Exception {
        return ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture));
    }

    private static boolean isReddish(int pixel) {
        Color color = new Color(pixel);
        return color.getRed() > color.getBlue();
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}
