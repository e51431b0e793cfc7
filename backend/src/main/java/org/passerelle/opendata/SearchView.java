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
 * @param total how many were found, of each kind at most 125
 * @param approximate true where nothing held the words and these are names written nearly so
 */
@Schema(name = "SearchResult")
public record SearchView(
        int total,
        @NotNull Listed.TotalRelation totalRelation,
        boolean approximate,
        @NotNull List<Item> items) {

    /**
     * A record with what tells it from another of the same name.
     *
     * @param recordType partner, agreement, project or event
     * @param detail place, country, kind or date, in the language of the answer
     * @param url its page
     */
    @Schema(name = "SearchItem")
    public record Item(
            @NotNull @Schema(enumeration = {"partner", "agreement", "project", "event"})
            String recordType,

            @NotNull UUID id,
            @NotNull String slug,
            @NotNull Texts titles,
            String detail,
            @NotNull String url) {}
}
