package org.passerelle.learning;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.partner.PartnerBrief;
import org.passerelle.shared.text.Side;
import org.passerelle.shared.text.Term;

/**
 * The guide as the partners of a project answered it, side by side. It gives no mark.
 *
 * @param steps its steps with their questions, in their order
 * @param rounds each time it was gone through, the latest first; empty where nobody has begun
 */
@Schema(name = "Guide")
public record GuideView(@NotNull List<Step> steps, @NotNull List<Round> rounds) {

    /** A step of the guide (reference lists guide-steps and guide-questions). */
    @Schema(name = "GuideViewStep")
    public record Step(@NotNull Term step, @NotNull List<Term> questions) {}

    /**
     * One time through the guide.
     *
     * @param begunAt when the first partner began
     * @param sheets what each partner answered to each step, as far as the reader may know of it
     */
    @Schema(name = "GuideRound")
    public record Round(
            int number, @NotNull Instant begunAt, @NotNull List<Sheet> sheets) {}

    /**
     * What one partner answered to one step in one round.
     *
     * @param side where the partner stands in the project; null where it no longer takes part
     * @param state how far it has come, which is no mark (reference list guide-states)
     * @param openToAll false: for the partners of the project alone
     */
    @Schema(name = "GuideAnswer")
    public record Sheet(
            @NotNull UUID id,
            long version,
            @NotNull UUID projectId,
            @NotNull PartnerBrief partner,
            Side side,
            int round,
            @NotNull Term step,
            @NotNull Term state,
            @NotNull List<GuideAnswerInput.Answer> answers,
            boolean openToAll,
            @NotNull Instant createdAt,
            @NotNull Instant updatedAt) {}
}
