package org.passerelle.change;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.shared.text.Side;
import org.passerelle.shared.text.Term;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/**
 * A change of behaviour that a project looks for.
 *
 * @param actors whose behaviour
 * @param step how far it goes (reference list change-steps)
 * @param result what it serves in the chain of the project; null for none
 * @param observations what was seen, the earliest first
 * @param latest how much of it was seen the last time; null where nobody has looked yet
 */
@Schema(name = "ChangeMarker")
public record ChangeMarkerView(
        @NotNull UUID id,
        long version,
        @NotNull UUID projectId,
        @NotNull Texts actors,
        @NotNull Texts statements,
        @NotNull Term step,
        @NotNull Side side,
        Served result,
        int position,
        @NotNull List<Observation> observations,
        Term latest,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    /** An objective or result of the chain. */
    @Schema(name = "ChangeMarkerResult")
    public record Served(@NotNull UUID id, @NotNull Texts titles) {}

    /** What was seen on a day; extent as in the reference list change-extents. */
    @Schema(name = "ChangeObservation")
    public record Observation(
            @NotNull PreciseDate dated, @NotNull Term extent, Texts accounts) {}

    /** The markers of one project: one actor after the other, its steps from what is expected to what would be loved. */
    @Schema(name = "ChangeMarkersOfProject")
    public record OfProject(@NotNull List<ChangeMarkerView> items) {}
}
