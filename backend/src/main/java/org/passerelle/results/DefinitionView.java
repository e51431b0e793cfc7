package org.passerelle.results;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.shared.text.Term;
import org.passerelle.shared.text.Texts;

/**
 * A common indicator that projects adopt.
 *
 * @param aggregation how the values of several projects become one (list aggregations)
 * @param retired true where no further project shall adopt it
 * @param adoptions in how many published projects it is measured
 */
@Schema(name = "IndicatorDefinition")
public record DefinitionView(
        @NotNull UUID id,
        long version,
        @NotNull String code,
        @NotNull Texts titles,
        Texts descriptions,
        @NotNull Term measure,
        Texts unit,
        @NotNull List<IndicatorInput.Step> scale,
        Term direction,
        Term accumulation,
        @NotNull Term aggregation,
        Term pillar,
        Integer sdg,
        int position,
        boolean retired,
        int adoptions,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    /** All common indicators, by position. */
    @Schema(name = "IndicatorDefinitions")
    public record All(@NotNull List<DefinitionView> items) {}

    /** The one an indicator of a project measures by. */
    @Schema(name = "AdoptedDefinition")
    public record Brief(@NotNull String code, @NotNull Texts titles) {}
}
