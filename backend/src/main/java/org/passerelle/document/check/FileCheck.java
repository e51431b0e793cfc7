package org.passerelle.document.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.passerelle.shared.problem.RuleBroken;

/** Says what a file is from its content alone; the name and the type that came with it are not looked at. */
@ApplicationScoped
public class FileCheck {
    static final String FIELD = "file";

    private final Detector byContent = MimeTypes.getDefaultMimeTypes();

    /**
     * @throws RuleBroken 'file-empty', 'file-type-refused', 'file-damaged', 'file-protected', 'file-with-macros' or
     *     'file-unpacks-too-large'
     */
    public FileKind kindOf(Path file) throws IOException {
        if (Files.size(file) == 0) {
            throw refused("file-empty");
        }
        String type = detect(file);
        return switch (type) {
            case "application/pdf" -> {
                PdfFile.check(file);
                yield FileKind.PDF;
            }
            case "image/png", "image/jpeg", "image/webp" ->
                FileKind.ofMediaType(type).orElseThrow();
            case "application/zip",
                    "application/x-tika-ooxml",
                    "application/vnd.oasis.opendocument.text",
                    "application/vnd.oasis.opendocument.spreadsheet" -> OfficeFile.kindOf(file);
            // Office keeps a document with a password in the older container.
            case "application/x-tika-msoffice" -> throw refused("file-old-or-protected");
            default -> throw refused("file-type-refused");
        };
    }

    private String detect(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            return byContent.detect(content, new Metadata()).getBaseType().toString();
        }
    }

    static RuleBroken refused(String code, Object... args) {
        return new RuleBroken(FIELD, code, args);
    }
}
