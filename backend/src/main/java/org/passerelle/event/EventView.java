package org.passerelle.event;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.partner.PartnerBrief;
import org.passerelle.shared.paging.Listed;
import org.passerelle.shared.record.Publication;
import org.passerelle.shared.text.Term;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/**
 * An event or a piece of news as the API gives it.
 *
 * @param attendance functions that were present, never names of people
 * @param agreement the agreement it is about, where readers may know of it
 * @param project the project it is about, where readers may know of it
 * @param writtenBy the partner that wrote it; null for the platform itself
 * @param publicationReason why it was sent back or withdrawn; null for those who may not edit it
 */
public record EventView(
        @NotNull UUID id,
        @NotNull String slug,
        long version,
        @NotNull Term kind,
        @NotNull Texts titles,
        Texts texts,
        Texts decisions,
        PreciseDate starts,
        PreciseDate ends,
        String place,
        Term country,
        boolean online,
        @NotNull List<Texts> attendance,
        @NotNull List<PartnerBrief> partners,
        @NotNull List<EventInput.Link> links,
        About agreement,
        About project,
        PartnerBrief writtenBy,
        @NotNull Publication publication,
        String publicationReason,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    /** The agreement or project it is about. */
    @Schema(name = "EventAbout")
    public record About(
            @NotNull UUID id, @NotNull String slug, @NotNull Texts titles) {}

    /**
     * An event in a list.
     *
     * @param partners how many partners took part
     */
    @Schema(name = "EventItem")
    public record Item(
            @NotNull UUID id,
            @NotNull String slug,
            @NotNull Term kind,
            @NotNull Texts titles,
            PreciseDate starts,
            PreciseDate ends,
            String place,
            Term country,
            boolean online,
            int partners,
            About agreement,
            About project,
            PartnerBrief writtenBy,
            @NotNull Publication publication,
            @NotNull Instant updatedAt) {}

    /** A page of events. */
    @Schema(name = "EventPage")
    public record Page(
            @NotNull List<Item> items, int total, @NotNull Listed.TotalRelation totalRelation, String next) {}
}
