package org.passerelle.opendata;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.funding.FundingLineView;
import org.passerelle.partner.PartnerBrief;
import org.passerelle.shared.money.Money;
import org.passerelle.shared.paging.Listed;
import org.passerelle.shared.record.Publication;
import org.passerelle.shared.text.Side;
import org.passerelle.shared.text.Term;
import org.passerelle.shared.text.Texts;

/** A page of the funding lines of the filtered projects. */
@Schema(name = "FundingLinePage")
public record FundingLinesView(
        @NotNull List<Item> items, int total, @NotNull Listed.TotalRelation totalRelation, String next) {

    /** A line as {@link FundingLineView}, with its project. */
    @Schema(name = "FundingLineItem")
    public record Item(
            @NotNull UUID id,
            long version,
            @NotNull UUID projectId,
            PartnerBrief funder,
            String funderName,
            int year,
            @NotNull Money amount,
            @NotNull Term kind,
            @NotNull Term state,
            Term side,
            Side statedSide,
            @NotNull List<FundingLineView.Levy> levies,
            String note,
            String source,
            @NotNull Instant createdAt,
            @NotNull Instant updatedAt,
            @NotNull ProjectBrief project) {}

    /** The project a line pays for. */
    @Schema(name = "FundedProject")
    public record ProjectBrief(
            @NotNull UUID id,
            @NotNull String slug,
            @NotNull Texts titles,
            @NotNull Publication publication) {}
}
