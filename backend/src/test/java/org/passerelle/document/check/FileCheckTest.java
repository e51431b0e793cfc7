package org.passerelle.document.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.passerelle.document.TestFiles.joined;
import static org.passerelle.document.TestFiles.latin1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.document.TestFiles;
import org.passerelle.shared.problem.RuleBroken;

class FileCheckTest {
    private static final FileCheck CHECK = new FileCheck();
    private static final byte[] HTML = latin1("<!DOCTYPE html><html><script>alert(1)</script></html>");

    @TempDir
    Path folder;

    static Stream<Arguments> taken() {
        return Stream.of(
                arguments(FileKind.PDF, TestFiles.PDF),
                arguments(FileKind.PNG, TestFiles.png(3, 3)),
                arguments(FileKind.JPEG, TestFiles.jpeg(3, 3)),
                arguments(FileKind.WEBP, TestFiles.WEBP),
                arguments(FileKind.DOCX, TestFiles.docx()),
                arguments(FileKind.XLSX, TestFiles.xlsx()),
                arguments(FileKind.ODT, TestFiles.openDocument("text")),
                arguments(FileKind.ODS, TestFiles.openDocument("spreadsheet")));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void a_file_is_known_by_its_content(FileKind kind, byte[] content) throws IOException {
        assertThat(CHECK.kindOf(file(content))).isEqualTo(kind);
    }

    static Stream<Arguments> refused() {
        byte[] docx = TestFiles.docx();
        Map<String, String> many = new HashMap<>();
        for (int i = 0; i <= OfficeFile.MOST_ENTRIES; i++) {
            many.put("part" + i, "");
        }
        String types = "[Content_Types].xml";
        return Stream.of(
                arguments("nothing", new byte[0], "file-empty"),
                arguments("a page", HTML, "file-type-refused"),
                arguments(
                        "a drawing with scripts",
                        latin1("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
                        "file-type-refused"),
                arguments("a GIF", latin1("GIF89a\1\0\1\0\0\0\0;"), "file-type-refused"),
                arguments("a program", joined(latin1("MZ"), new byte[100]), "file-type-refused"),
                arguments("text", latin1("Bonjour"), "file-type-refused"),
                arguments("a PDF cut off", Arrays.copyOf(TestFiles.PDF, 40), "file-damaged"),
                arguments("a PDF and a zip", joined(TestFiles.PDF, docx), "file-damaged"),
                arguments("a page before a PDF", joined(latin1("<html>\n"), TestFiles.PDF), "file-type-refused"),
                arguments(
                        "a PDF with a password",
                        latin1("%PDF-1.4\ntrailer<</Encrypt 5 0 R>>\n%%EOF"),
                        "file-protected"),
                arguments("an older office file", oldOffice(), "file-old-or-protected"),
                arguments("a zip of anything", TestFiles.zip(Map.of("a.txt", "a")), "file-type-refused"),
                arguments("a zip cut off", Arrays.copyOf(docx, docx.length - 30), "file-damaged"),
                arguments("a zip and a page", joined(docx, HTML), "file-damaged"),
                arguments("a bomb", TestFiles.zipBomb(), "file-unpacks-too-large"),
                arguments("many parts", TestFiles.zip(many), "file-unpacks-too-large"),
                arguments("macros by type", TestFiles.docxWithMacros(), "file-with-macros"),
                arguments(
                        "macros by name",
                        TestFiles.zip(Map.of(types, TestFiles.contentTypes("x"), "word/vbaProject.bin", "x")),
                        "file-with-macros"),
                arguments(
                        "macros of LibreOffice",
                        TestFiles.openDocument("text", "Basic/script-lc.xml", "<x/>"),
                        "file-with-macros"),
                arguments(
                        "an ODT with a password",
                        TestFiles.openDocument(
                                "text",
                                "META-INF/manifest.xml",
                                "<m:manifest xmlns:m='m'><m:encryption-data/></m:manifest>"),
                        "file-protected"),
                arguments("a presentation", TestFiles.openDocument("presentation"), "file-type-refused"),
                arguments(
                        "a way out of the folder",
                        TestFiles.zip(Map.of(types, TestFiles.contentTypes("x"), "../../evil", "x")),
                        "file-damaged"),
                arguments(
                        "an entity bomb",
                        TestFiles.zip(Map.of(
                                types, "<!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c \"&b;&b;\">]><Types>&c;</Types>")),
                        "file-damaged"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refuses(String what, byte[] content, String code) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> CHECK.kindOf(file(content)))
                .satisfies(e -> assertThat(e.violations())
                        .extracting(RuleBroken.Violation::field, RuleBroken.Violation::code)
                        .containsExactly(org.assertj.core.groups.Tuple.tuple("file", code)));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("upload"), content);
    }

    /** The signature of the container that Office used before 2007, and still uses for a password. */
    private static byte[] oldOffice() {
        byte[] file = new byte[1536];
        byte[] signature = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        System.arraycopy(signature, 0, file, 0, signature.length);
        return file;
    }
}
