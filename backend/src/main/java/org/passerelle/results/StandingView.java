package org.passerelle.results;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.partner.PartnerBrief;
import org.passerelle.shared.problem.Problem;
import org.passerelle.shared.text.Side;
import org.passerelle.shared.text.Term;
import org.passerelle.shared.text.Texts;

/**
 * Where partners stand on a definition, a target or a value.
 *
 * @param state agreed when both sides stand behind it, disputed while a partner disagrees, else proposed (list stance-states)
 * @param stances those that hold, the earliest first; what was withdrawn, resolved or overtaken is in the history
 */
@Schema(name = "Standing")
public record StandingView(@NotNull Term state, @NotNull List<Stance> stances) {

    /**
     * What one partner says.
     *
     * @param kind proposes, agrees or disagrees
     * @param partner null for the platform itself
     * @param figure what it holds to be right where it disagrees with a number
     */
    @Schema(name = "Stance")
    public record Stance(
            @NotNull UUID id,
            @NotNull @Schema(example = "agrees") String kind,
            PartnerBrief partner,
            Side side,
            Texts reason,
            String figure,
            @NotNull Instant saidAt) {}

    /** What became of each line that was sent, in its order. */
    @Schema(name = "StanceOutcomes")
    public record Outcomes(@NotNull List<Outcome> items) {}

    /**
     * @param line place in the list that was sent, from 0
     * @param status 200 where it was done; 404, 412 or 422 where it was refused
     * @param problem why it was refused; null where it was done
     */
    @Schema(name = "StanceOutcome")
    public record Outcome(int line, int status, Problem.FieldViolation problem) {}
}
