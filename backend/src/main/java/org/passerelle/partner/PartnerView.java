package org.passerelle.partner;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.passerelle.shared.file.PictureView;
import org.passerelle.shared.paging.Listed;
import org.passerelle.shared.record.Publication;
import org.passerelle.shared.text.Term;
import org.passerelle.shared.text.Texts;

/**
 * A partner as the API gives it.
 *
 * @param latitude degrees north (WGS 84), null with longitude
 * @param logo its logo, which the name stands for in words; null where it has none
 * @param publicationReason why it was sent back or withdrawn; null for those who may not edit it
 */
public record PartnerView(
        @NotNull UUID id,
        @NotNull String slug,
        long version,
        @NotNull Texts names,
        String acronym,
        @NotNull Term type,
        Term country,
        String territory,
        BigDecimal latitude,
        BigDecimal longitude,
        String website,
        Texts descriptions,
        @NotNull List<PartnerInput.FormerName> formerNames,
        @NotNull List<PartnerInput.Identifier> identifiers,
        @NotNull List<PartnerInput.Contact> contacts,
        PictureView logo,
        @NotNull Figures figures,
        @NotNull Publication publication,
        String publicationReason,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    /** How much of it others can see. */
    public record Figures(int projects, int agreements, int fundedProjects) {}

    /** A partner in a list. */
    public record Item(
            @NotNull UUID id,
            @NotNull String slug,
            @NotNull Texts names,
            String acronym,
            @NotNull Term type,
            Term country,
            String territory,
            BigDecimal latitude,
            BigDecimal longitude,
            int projects,
            @NotNull Publication publication,
            @NotNull Instant updatedAt) {}

    /** A page of partners. */
    public record Page(
            @NotNull List<Item> items, int total, @NotNull Listed.TotalRelation totalRelation, String next) {}
}
