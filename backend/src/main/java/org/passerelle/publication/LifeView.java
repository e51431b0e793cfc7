package org.passerelle.publication;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.shared.record.Publication;
import org.passerelle.shared.record.PublishedRecord;

/**
 * Where a record stands after a step of its life.
 *
 * @param version the one to name in If-Match for the next change
 * @param publicationReason why it was sent back or withdrawn
 */
public record LifeView(
        @NotNull UUID id,
        @NotNull String slug,
        long version,
        @NotNull Publication publication,
        String publicationReason) {

    static LifeView from(PublishedRecord record) {
        return new LifeView(
                record.id(), record.slug(), record.version(), record.publication(), record.publicationReason());
    }

    /** What a moderator says when a record goes back to its author. */
    @Schema(name = "Return", example = "{\"reason\": \"Indiquez l'année de chaque financement.\"}")
    public record Return(@NotNull @Size(min = 1, max = 2000) String reason) {}

    /** What is said when a record is withdrawn; the reason may be left out. */
    @Schema(name = "Withdrawal", example = "{\"reason\": \"Retirée à la demande de la commune.\"}")
    public record Withdrawal(@Size(min = 1, max = 2000) String reason) {}
}
