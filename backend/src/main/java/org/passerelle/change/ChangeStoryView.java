package org.passerelle.change;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.shared.money.Money;
import org.passerelle.shared.paging.Listed;
import org.passerelle.shared.text.Side;
import org.passerelle.shared.text.Term;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/**
 * A change that is told.
 *
 * @param kind change, avoided cost or unexpected effect (reference list change-story-kinds)
 * @param side the shore it happened on; null for both
 * @param pillar reference list pillars
 * @param effect a gain or a loss (reference list change-effects)
 * @param tellers who tells it, by function
 * @param cost what was not spent, an estimate
 * @param methods how it was estimated
 * @param openToAll true where everybody may read it once the project is public
 */
@Schema(name = "ChangeStory")
public record ChangeStoryView(
        @NotNull UUID id,
        long version,
        @NotNull ProjectBrief project,
        @NotNull Term kind,
        @NotNull Texts titles,
        @NotNull Texts accounts,
        @NotNull PreciseDate dated,
        Side side,
        Term pillar,
        @NotNull Term effect,
        Texts tellers,
        @NotNull Consent consent,
        Money cost,
        Texts methods,
        boolean openToAll,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    /** What those who can be recognised said, and when (reference list consent-states). */
    @Schema(name = "ChangeConsent")
    public record Consent(@NotNull Term state, PreciseDate dated) {}

    /**
     * The project it comes from.
     *
     * @param countries codes of the countries of its places
     */
    @Schema(name = "ChangeStoryProject")
    public record ProjectBrief(
            @NotNull UUID id,
            @NotNull String slug,
            @NotNull Texts titles,
            @NotNull List<String> countries) {}

    /**
     * The stories of one project, the latest first.
     *
     * @param avoided what the avoided costs among them add up to, one sum a currency
     */
    @Schema(name = "ChangeStoriesOfProject")
    public record OfProject(
            @NotNull List<ChangeStoryView> items, @NotNull List<Money> avoided) {}

    /** A page of stories. */
    @Schema(name = "ChangeStoryPage")
    public record Page(
            @NotNull List<ChangeStoryView> items,
            int total,
            @NotNull Listed.TotalRelation totalRelation,
            String next) {}
}
