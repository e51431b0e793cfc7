package org.passerelle.reference;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.shared.text.TextLimit;
import org.passerelle.shared.text.Texts;

/**
 * How a moderator words an entry of a closed list.
 *
 * @param labels its name, in all three languages
 */
@Schema(example = """
                {"labels": {"fr": "Commune", "en": "Municipality", "it": "Comune"}}""")
public record LabelsInput(
        @NotNull @TextLimit(max = 120, required = true) Texts labels) {}
