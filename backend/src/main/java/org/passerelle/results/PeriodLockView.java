package org.passerelle.results;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/**
 * A period of a project that is locked. Who locked it is in the history, and so is a lock that was taken away.
 *
 * @param reason why it was locked
 */
@Schema(name = "PeriodLock")
public record PeriodLockView(
        @NotNull UUID id,
        long version,
        @NotNull UUID projectId,
        @NotNull PreciseDate starts,
        @NotNull PreciseDate ends,
        @NotNull Texts reason,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    /** The locked periods of one project, the earliest first. */
    @Schema(name = "PeriodLocks")
    public record OfProject(@NotNull List<PeriodLockView> items) {}
}
