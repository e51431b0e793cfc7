package org.passerelle.learning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.shared.text.TextLimit;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/**
 * What editors write about what the context does to their project.
 *
 * @param entryId the entry of the register behind it, where there is one
 * @param texts how the team goes on, in its own words
 */
@Schema(example = """
                {"effect": "local-operator", "since": {"value": "2022-11", "precision": "month"}, "texts": {"fr": "La commune suit le chantier seule."}}""")
public record ContextEffectInput(
        UUID entryId,
        @NotNull ContextEffectKind effect,
        @NotNull @Valid PreciseDate since,
        @TextLimit(max = 5000) Texts texts) {

    public ContextEffectInput {
        texts = Texts.orNull(texts);
    }
}
