package org.passerelle.results;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.partner.PartnerBrief;
import org.passerelle.shared.paging.Listed;
import org.passerelle.shared.text.Term;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/**
 * A planned period of an indicator, and whether its value is there.
 *
 * @param id of the value
 * @param titles of the indicator
 * @param state entered, coming, due, late or locked (list due-states)
 * @param dueFrom the day after its last
 * @param lateFrom the first day on which it is late
 * @param partners those whose people report on the project
 */
@Schema(name = "DueValue")
public record DueValueView(
        @NotNull UUID id,
        @NotNull UUID indicatorId,
        @NotNull Texts titles,
        @NotNull IndicatorView.ProjectBrief project,
        @NotNull PreciseDate starts,
        @NotNull PreciseDate ends,
        String target,
        @NotNull Term state,
        @NotNull LocalDate dueFrom,
        @NotNull LocalDate lateFrom,
        @NotNull List<PartnerBrief> partners) {

    /** A page of planned periods. */
    @Schema(name = "DueValuePage")
    public record Page(
            @NotNull List<DueValueView> items,
            int total,
            @NotNull Listed.TotalRelation totalRelation,
            String next) {}

    /** How many values of each state there are, by partner and year, the latest year first. */
    @Schema(name = "DueBoard")
    public record Board(
            @NotNull List<Line> items,

            @Schema(description = "Days after the end of a period until it is late")
            int daysUntilLate) {}

    /**
     * One partner in one year.
     *
     * @param partner one whose people report on these projects
     * @param year in which the periods end
     */
    @Schema(name = "DueBoardLine")
    public record Line(
            @NotNull PartnerBrief partner, int year, int entered, int coming, int due, int late, int locked) {}

    /**
     * How many values there are of each state.
     *
     * @param standings of those that were entered, what both sides say of them
     */
    @Schema(name = "DueCounts")
    public record Counts(
            @NotNull List<Count> states, @NotNull List<Count> standings) {}

    /** How many values are in a state. */
    @Schema(name = "DueCount")
    public record Count(@NotNull Term state, int values) {}
}
