package org.passerelle.funding;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.shared.text.Texts;

/**
 * What a project means to bring together, as the API gives it.
 *
 * @param id null where nobody has written a plan yet
 * @param version 0 where nobody has written a plan yet
 * @param currency of all amounts; null where nobody has written a plan yet
 * @param amounts by year, side and kind; empty where nothing is planned
 */
@Schema(name = "FundingPlan")
public record FundingPlanView(
        UUID id,
        long version,
        @NotNull UUID projectId,
        String currency,
        @NotNull List<FundingPlanInput.Planned> amounts,
        Texts notes,
        Instant createdAt,
        Instant updatedAt) {}
