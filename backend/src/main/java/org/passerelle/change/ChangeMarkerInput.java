package org.passerelle.change;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.shared.text.Side;
import org.passerelle.shared.text.TextLimit;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/**
 * What editors write about a change of behaviour that they look for.
 *
 * @param actors whose behaviour: an organisation or a group, never a person
 * @param statements what they do once it has changed
 * @param side the shore they live on
 * @param resultId the objective or result of the project's chain that it serves; null for none
 * @param position rank in its project; left out, it comes last, or stays where it is
 * @param observations what was seen, each on a day of its own; kept by date
 */
@Schema(example = """
                {"actors": {"fr": "Comités d'usagers"}, "statements": {"fr": "Ils publient leurs comptes chaque trimestre."}, "step": "like", "side": "south", "observations": [{"dated": {"value": "2021-06", "precision": "month"}, "extent": "begun", "accounts": {"fr": "Deux comités sur cinq affichent leurs comptes."}}]}""")
public record ChangeMarkerInput(
        @NotNull @TextLimit(max = 300, required = true) Texts actors,
        @NotNull @TextLimit(max = 1000, required = true) Texts statements,
        @NotNull ChangeStep step,
        @NotNull Side side,
        UUID resultId,
        @Min(0) @Max(10_000) Integer position,
        @Size(max = 50) List<@Valid @NotNull Observation> observations) {

    public ChangeMarkerInput {
        observations = observations == null ? List.of() : observations;
    }

    /**
     * What was seen of it.
     *
     * @param dated the day, month or year in which it was looked for
     * @param accounts what was seen, by whom and how
     */
    @Schema(name = "ChangeObservationInput")
    public record Observation(
            @NotNull @Valid PreciseDate dated,
            @NotNull ChangeExtent extent,
            @TextLimit(max = 2000) Texts accounts) {
        public Observation {
            accounts = Texts.orNull(accounts);
        }
    }
}
