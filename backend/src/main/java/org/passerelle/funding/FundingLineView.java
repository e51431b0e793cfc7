package org.passerelle.funding;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.passerelle.partner.PartnerBrief;
import org.passerelle.shared.money.Money;
import org.passerelle.shared.text.Side;
import org.passerelle.shared.text.Term;

/**
 * A funding line as the API gives it.
 *
 * @param funder the partner that gives; null where only a name is known
 * @param funderName the name of a funder that is not in the directory; null where it is
 * @param side the side the line counts for; null where nobody said and the funder takes no part in the project
 * @param statedSide the side as editors wrote it; null where it follows from the funder
 */
public record FundingLineView(
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
        @NotNull List<Levy> levies,
        String note,
        String source,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    /** A one-percent scheme as a part of the line's amount, beside it and never added to it. */
    public record Levy(@NotNull Term scheme, @NotNull Money amount) {}

    /** All lines of a project in the order they were entered, with what they add up to. */
    public record OfProject(
            @NotNull List<FundingLineView> items, @NotNull FundingSummary summary) {}
}
