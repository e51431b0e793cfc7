package org.passerelle.opendata;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many projects each value would give. Each facet is counted with all other filters and without its own.
 *
 * @param projects how many projects the filters select together, the same as the list's total
 * @param country of a place or of a partner
 * @param theme with all that lies under it; a project counts once in each parent
 * @param year the last thirty years with projects under way
 * @param role of the partners asked for, or of any
 */
@Schema(name = "Facets")
public record FacetsView(
        int projects,
        @NotNull List<Entry> country,
        @NotNull List<ThemeEntry> theme,
        @NotNull List<Entry> sdg,
        @NotNull List<Entry> year,
        @NotNull List<Entry> status,
        @NotNull List<Entry> role,
        @NotNull @JsonProperty("public") List<Entry> publics) {

    /** A value to filter by, its label in the language of the answer, and how many projects it gives. */
    @Schema(name = "FacetEntry")
    public record Entry(@NotNull String code, @NotNull String label, int count) {}

    /** A theme, with its place in the tree. */
    @Schema(name = "FacetThemeEntry")
    public record ThemeEntry(@NotNull String code, @NotNull String label, int count, String parent, int level) {}
}
