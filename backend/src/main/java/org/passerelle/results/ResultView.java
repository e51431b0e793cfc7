package org.passerelle.results;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.passerelle.shared.text.Side;
import org.passerelle.shared.text.Term;
import org.passerelle.shared.text.Texts;

/**
 * One link of a results chain with what measures it and what serves it.
 *
 * @param sides whose territory it is about; empty where nobody said
 * @param indicators those directly under it
 * @param children the links that serve it, by position
 */
public record ResultView(
        @NotNull UUID id,
        long version,
        @NotNull UUID projectId,
        UUID parentId,
        @NotNull Term kind,
        @NotNull Texts titles,
        Texts descriptions,
        @NotNull List<Side> sides,
        int position,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt,
        @NotNull List<IndicatorView> indicators,
        @NotNull List<ResultView> children) {

    /**
     * The whole chain of a project.
     *
     * @param results the links at the top, each with those below it
     * @param indicators those directly under the project
     * @param locks periods whose values stay as they are, the earliest first
     */
    public record Chain(
            @NotNull List<ResultView> results,
            @NotNull List<IndicatorView> indicators,
            @NotNull List<PeriodLockView> locks) {}
}
