package org.passerelle.opendata;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.results.IndicatorView;
import org.passerelle.shared.text.Term;
import org.passerelle.shared.text.Texts;

/**
 * What a common indicator says of a set of projects, put together by its rule. All figures are decimal strings.
 *
 * @param aggregation the rule (list aggregations)
 * @param total of all years where periods are added; else of the last year with a value, since what stands at one moment
 *     is not added to what stands at another; null where nobody reports, or the rule puts nothing together
 * @param totalYear the year it is of; null where it is of all years
 * @param reporting how many projects have a value
 * @param examples how many of them say that their figures are made up
 * @param years by year, the earliest first
 * @param projects those that have a value
 * @param silent those that adopted it and have no value
 * @param without those of the set that did not adopt it, the first hundred
 * @param withoutCount how many those are
 */
@Schema(name = "DefinitionFigures")
public record DefinitionFiguresView(
        @NotNull String code,
        @NotNull Texts titles,
        @NotNull Term measure,
        Texts unit,
        @NotNull Term aggregation,
        String total,
        Integer totalYear,
        int reporting,
        int examples,
        @NotNull List<Year> years,
        @NotNull List<OfProject> projects,
        @NotNull List<IndicatorView.ProjectBrief> silent,
        @NotNull List<IndicatorView.ProjectBrief> without,
        int withoutCount) {

    /**
     * One year.
     *
     * @param value null where nobody reported, or the rule puts nothing together
     * @param reporting how many projects the value is made of
     */
    @Schema(name = "DefinitionYear")
    public record Year(int year, String value, String target, int reporting) {}

    /**
     * What one project says.
     *
     * @param example true where its figures are made up
     * @param total as its periods add up; else its latest value
     * @param baseline what it was before; null where nobody measured it
     * @param baselineYear when that was; null where nobody said
     */
    @Schema(name = "DefinitionOfProject")
    public record OfProject(
            @NotNull IndicatorView.ProjectBrief project,
            @NotNull UUID indicatorId,
            boolean example,
            String total,
            String baseline,
            Integer baselineYear,
            @NotNull List<ProjectYear> years) {}

    /**
     * One year of one project.
     *
     * @param value null where there is none, which is not zero
     * @param noData why there is none, where somebody said
     */
    @Schema(name = "DefinitionProjectYear")
    public record ProjectYear(int year, String value, String target, Texts noData) {}
}
