package org.passerelle.progress;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.partner.PartnerBrief;
import org.passerelle.shared.text.Texts;

/**
 * A personal link as its partner's editors see it, without its secret.
 *
 * @param expiresOn the last day it opens the form
 * @param alive false where it has expired or was withdrawn
 * @param reports how many came by it
 */
@Schema(name = "ReportLink")
public record ReportLinkView(
        @NotNull UUID id,
        long version,
        @NotNull UUID projectId,
        @NotNull PartnerBrief partner,
        @NotNull String label,
        @NotNull LocalDate expiresOn,
        boolean alive,
        int reports,
        @NotNull Instant createdAt) {

    /** The links of one's own partner for one project, the newest first. */
    @Schema(name = "ReportLinks")
    public record OfProject(@NotNull List<ReportLinkView> items) {}

    /**
     * A new link, the only time that its secret is told.
     *
     * @param secret what its holder sends in the header Report-Link; here it is kept as a checksum
     */
    @Schema(name = "NewReportLink")
    public record Created(
            @NotNull ReportLinkView link, @NotNull String secret) {}

    /**
     * What the holder of a link needs to report, and no more.
     *
     * @param project its titles
     * @param partner for which is reported
     */
    @Schema(name = "LinkedForm")
    public record Form(
            @NotNull UUID projectId,
            @NotNull Texts project,
            @NotNull PartnerBrief partner,
            @NotNull LocalDate expiresOn,
            @NotNull List<ValuesDueView.Item> due) {}

    /** What has arrived by a link. */
    @Schema(name = "LinkedReport")
    public record Arrived(@NotNull UUID id) {}
}
