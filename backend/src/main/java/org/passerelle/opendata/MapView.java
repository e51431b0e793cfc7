package org.passerelle.opendata;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The map of the whole filtered set: a GeoJSON FeatureCollection (RFC 7946, WGS 84).
 *
 * @param projects how many projects the filters select, the same as the list's total
 * @param located how many of them have a place with a known point
 * @param links how many pairs of territories work together
 * @param shownLinks how many of these are drawn: the strongest 2,000
 * @param source where the points come from
 * @param boundaryNote what the map does not say about boundaries
 */
@Schema(name = "MapView")
public record MapView(
        @NotNull @Schema(example = "FeatureCollection") String type,
        int projects,
        int located,
        int links,
        int shownLinks,
        @NotNull String source,
        @NotNull String boundaryNote,
        @NotNull String linksNote,
        @NotNull List<Feature> features) {

    /** A territory (Point) or two that work together (LineString). */
    @Schema(name = "MapFeature")
    public record Feature(
            @NotNull @Schema(example = "Feature") String type,
            @NotNull @Schema(example = "ML/sikasso/dembela") String id,
            @NotNull Geometry geometry,
            @NotNull Properties properties) {}

    /** Longitude and latitude in degrees. */
    @Schema(name = "MapGeometry")
    public record Geometry(
            @NotNull @Schema(example = "Point") String type,

            @NotNull
            @Schema(
                    type = SchemaType.ARRAY,
                    implementation = Object.class,
                    description = "Longitude, latitude; for a line two of them",
                    example = "[-6.2, 11.68]")
            JsonNode coordinates) {}

    /**
     * Of a territory: name, country, countryLabel, region, side, newest. Of a link: from, to, fromId, toId. Of both: kind,
     * projects, slugs.
     *
     * @param side north, south or both, over all projects there
     * @param projects distinct projects
     * @param slugs of the five most lately changed projects
     */
    @Schema(name = "MapProperties")
    public record Properties(
            @NotNull @Schema(example = "territory") String kind,
            String name,
            String country,
            String countryLabel,
            String region,
            String side,
            String from,
            String to,
            String fromId,
            String toId,
            int projects,
            @NotNull List<String> slugs,
            List<Newest> newest) {}

    /** A project in a territory, with its title in the reader's language. */
    @Schema(name = "MapNewest")
    public record Newest(@NotNull String slug, @NotNull String title) {}
}
