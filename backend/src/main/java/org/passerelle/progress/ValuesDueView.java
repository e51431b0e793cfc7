package org.passerelle.progress;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.results.Dimension;
import org.passerelle.results.Fraction;
import org.passerelle.results.IndicatorInput;
import org.passerelle.results.Part;
import org.passerelle.shared.text.Term;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/** The indicators of a project, each with what a reporter needs to fill in its value, in the order of the project. */
@Schema(name = "ValuesDue")
public record ValuesDueView(@NotNull List<Item> items) {

    /**
     * One indicator.
     *
     * @param last the latest period of which something was found; null where nobody has reported yet
     * @param period the period to report now: the latest that has begun and has no value, else the one of today. Null
     *     where there is none, and the reporter names it
     * @param due true where that period has no value yet, or there is no such period
     */
    @Schema(name = "ValueDue")
    public record Item(
            @NotNull UUID indicatorId,
            @NotNull Texts titles,
            @NotNull Term measure,
            Texts unit,
            boolean unbounded,
            @NotNull List<IndicatorInput.Step> scale,
            @NotNull List<Dimension> dimensions,
            Period last,
            Period period,
            boolean due) {}

    /**
     * What is known of one period.
     *
     * @param version of the value, which a report names as the one it has seen
     */
    @Schema(name = "ValueDuePeriod")
    public record Period(
            @NotNull UUID valueId,
            long version,
            @NotNull PreciseDate starts,
            @NotNull PreciseDate ends,
            String target,
            String actual,
            Fraction actualFraction,
            @NotNull List<Part> parts,
            Texts account,
            Texts noData,
            Texts comment) {}
}
