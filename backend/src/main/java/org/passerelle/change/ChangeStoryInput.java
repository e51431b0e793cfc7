package org.passerelle.change;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.results.Pillar;
import org.passerelle.shared.money.Money;
import org.passerelle.shared.text.Side;
import org.passerelle.shared.text.TextLimit;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/**
 * What editors write about a change that is told.
 *
 * @param accounts what happened, what had been before, and what the project has to do with it
 * @param dated when it happened
 * @param side the shore it happened on; null for both
 * @param effect whether it is a gain or a loss
 * @param tellers who tells it, by function as 'présidente du comité', never by name
 * @param cost what was not spent; for an avoided cost, and for nothing else
 * @param methods how that was estimated; goes with the cost
 * @param openToAll true where everybody may read it once the project is public; else the project's partners alone. A
 *     withdrawn consent makes it false, whatever is written
 */
@Schema(example = """
                {"kind": "change", "titles": {"fr": "Le comité tient ses comptes"}, "accounts": {"fr": "Depuis la formation, les comptes sont affichés chaque trimestre."}, "dated": {"value": "2021", "precision": "year"}, "side": "south", "pillar": "governance", "effect": "positive", "tellers": {"fr": "Trésorière du comité"}, "consent": {"state": "oral", "dated": {"value": "2021-11", "precision": "month"}}, "openToAll": false}""")
public record ChangeStoryInput(
        @NotNull ChangeStoryKind kind,
        @NotNull @TextLimit(max = 300, required = true) Texts titles,
        @NotNull @TextLimit(max = 5000, required = true) Texts accounts,
        @NotNull @Valid PreciseDate dated,
        Side side,
        Pillar pillar,
        @NotNull ChangeEffect effect,
        @TextLimit(max = 300) Texts tellers,
        @NotNull @Valid Consent consent,
        @Valid Money cost,
        @TextLimit(max = 1000) Texts methods,
        Boolean openToAll) {

    public ChangeStoryInput {
        tellers = Texts.orNull(tellers);
        methods = Texts.orNull(methods);
        openToAll = Boolean.TRUE.equals(openToAll);
    }

    /**
     * What those who can be recognised said to its being told.
     *
     * @param dated when they said so; needed where it was given or withdrawn
     */
    @Schema(name = "ChangeConsentInput")
    public record Consent(
            @NotNull ConsentState state, @Valid PreciseDate dated) {}
}
