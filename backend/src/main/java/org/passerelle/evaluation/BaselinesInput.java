package org.passerelle.evaluation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which findings of a diagnosis become the baseline of their indicators.
 *
 * @param indicators those that a finding measures
 * @param replace true where they may take the place of another baseline
 */
@Schema(example = "{\"indicators\": [\"0192f0c0-0000-7000-8000-000000000201\"], \"replace\": false}")
public record BaselinesInput(
        @NotNull @Size(min = 1, max = 50) List<@NotNull UUID> indicators, Boolean replace) {

    public BaselinesInput {
        replace = Boolean.TRUE.equals(replace);
    }
}
