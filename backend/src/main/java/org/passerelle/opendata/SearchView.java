package org.passerelle.opendata;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.shared.paging.Listed;
import org.passerelle.shared.text.Texts;

/**
 * What a search found, the best first.
 *
 * @param kinds how many there are of each kind, of each at most 125
 * @param total how many of those asked for were found
 * @param approximate true where nothing held the words and these are names written nearly so
 */
@Schema(name = "SearchResult")
public record SearchView(
        @NotNull List<Kind> kinds,
        int total,
        @NotNull Listed.TotalRelation totalRelation,
        boolean approximate,
        @NotNull List<Item> items) {

    /**
     * A record with what tells it from another of the same name.
     *
     * @param recordType partner, agreement, project, event, lesson or progress-report
     * @param slug of its page; that of its project for a lesson and a progress report
     * @param titles its name; the beginning of a lesson, or of what a report says of the situation
     * @param detail place, country, kind or date, in the language of the answer
     * @param url its page
     */
    @Schema(name = "SearchItem")
    public record Item(
            @NotNull @Schema(enumeration = {"partner", "agreement", "project", "event", "lesson", "progress-report"})
            String recordType,

            @NotNull UUID id,
            @NotNull String slug,
            @NotNull Texts titles,
            String detail,
            @NotNull String url) {}

    /** How many were found of one kind. */
    @Schema(name = "SearchKind")
    public record Kind(
            @NotNull @Schema(enumeration = {"partner", "agreement", "project", "event", "lesson", "progress-report"})
            String recordType,

            int count) {}
}
