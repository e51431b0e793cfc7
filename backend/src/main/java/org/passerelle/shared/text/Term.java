package org.passerelle.shared.text;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code of a list with its label in the language of the answer. */
@Schema(
        description = "A code with its label in the language of the answer",
        example = "{\"code\": \"ML\", \"label\": \"Mali\"}")
public record Term(@NotNull String code, @NotNull String label) {}
