package org.passerelle.document.upload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileNamesTest {
    static java.util.stream.Stream<Arguments> names() {
        return java.util.stream.Stream.of(
                Arguments.of("Convention signée.pdf", "Convention signée.pdf"),
                Arguments.of("../../etc/passwd", "passwd.pdf"),
                Arguments.of("C:\\Users\\me\\Rapport.docx", "Rapport.pdf"),
                Arguments.of("photo.html", "photo.pdf"),
                Arguments.of("rapport.pdf\0.exe", "rapport.pdf.pdf"),
                Arguments.of("a\r\nSet-Cookie: b=c.pdf", "aSet-Cookie b=c.pdf"),
                Arguments.of("annexe\u202efdp.exe", "annexefdp.pdf"),
                Arguments.of("\"quoted\"; filename=x.pdf", "quoted filename=x.pdf"),
                Arguments.of("  ... .pdf", "document.pdf"),
                Arguments.of("", "document.pdf"),
                Arguments.of(null, "document.pdf"),
                Arguments.of("é".repeat(300) + ".pdf", "é".repeat(120) + ".pdf"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_name_can_be_given_back_to_anybody(String given, String safe) {
        assertThat(FileNames.safe(given, "pdf")).isEqualTo(safe);
    }

    @Test
    void a_name_is_told_to_old_and_new_browsers() {
        assertThat(FileNames.attachment("Convention signée 50 %.pdf"))
                .isEqualTo(
                        "attachment; filename=\"Convention signee 50 _.pdf\"; filename*=UTF-8''Convention%20sign%C3%A9e%2050%20%25.pdf");
    }
}
