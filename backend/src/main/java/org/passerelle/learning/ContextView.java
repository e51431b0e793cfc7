package org.passerelle.learning;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.shared.paging.Listed;
import org.passerelle.shared.text.Term;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/**
 * An entry of the register of contexts.
 *
 * @param area a region or a place; null for the whole country
 * @param status how things stand for cooperation (reference list context-statuses)
 * @param source address of what says so
 * @param projects how many published projects say what it does to them
 */
@Schema(name = "ContextEntry")
public record ContextView(
        @NotNull UUID id,
        long version,
        @NotNull Term country,
        String area,
        @NotNull Term status,
        @NotNull PreciseDate since,
        @NotNull String source,
        Texts notes,
        int projects,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    /** A page of the register. */
    @Schema(name = "ContextPage")
    public record Page(
            @NotNull List<ContextView> items,
            int total,
            @NotNull Listed.TotalRelation totalRelation,
            String next) {}

    /**
     * What the context does to one project.
     *
     * @param entry the entry of the register behind it; null where it names none
     * @param effect what it does (reference list context-effect-kinds)
     */
    @Schema(name = "ContextEffect")
    public record Effect(
            @NotNull UUID id,
            long version,
            @NotNull UUID projectId,
            ContextView entry,
            @NotNull Term effect,
            @NotNull PreciseDate since,
            Texts texts,
            @NotNull Instant createdAt,
            @NotNull Instant updatedAt) {}

    /** What the context does to one project, the latest first. */
    @Schema(name = "ContextEffectsOfProject")
    public record Effects(@NotNull List<Effect> items) {}
}
