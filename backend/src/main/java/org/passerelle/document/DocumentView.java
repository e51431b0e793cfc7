package org.passerelle.document;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.shared.file.PictureView;
import org.passerelle.shared.text.Term;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/**
 * A document or a picture as the API gives it.
 *
 * @param projectId the project it belongs to; null where it is an agreement's or an event's
 * @param titles what it is; for a picture what it shows
 * @param fileName the name it is kept under
 * @param bytes length of the file
 * @param sha256 checksum of the file
 * @param contentUrl address of the file on this host
 * @param picture where it is one: its size and its smaller copies
 */
public record DocumentView(
        @NotNull UUID id,
        long version,
        UUID projectId,
        UUID agreementId,
        UUID eventId,
        @NotNull Term category,
        Term language,
        PreciseDate dated,
        @NotNull Texts titles,
        Texts captions,
        String credit,
        @NotNull Visibility visibility,
        @NotNull String fileName,
        @NotNull String mediaType,
        long bytes,
        @NotNull String sha256,
        @NotNull String contentUrl,
        PictureView picture,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    /** All documents and pictures of a record that the reader may know of, the newest date first. */
    @Schema(name = "Documents")
    public record OfRecord(@NotNull List<DocumentView> items) {}
}
