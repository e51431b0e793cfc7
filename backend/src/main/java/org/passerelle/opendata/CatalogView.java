package org.passerelle.opendata;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The open data of the platform as DCAT 3 in JSON-LD, what data portals harvest. */
@Schema(name = "Catalog")
public record CatalogView(
        @NotNull @JsonProperty("@context") Map<String, String> context,
        @NotNull @JsonProperty("@id") String id,
        @NotNull @JsonProperty("@type") String type,
        @NotNull @JsonProperty("dct:title") List<Text> title,
        @NotNull @JsonProperty("dct:description") List<Text> description,
        @NotNull @JsonProperty("dct:license") List<Link> licence,
        @NotNull @JsonProperty("dcat:service") Service service,
        @NotNull @JsonProperty("dcat:dataset") List<Dataset> datasets) {

    static final Map<String, String> CONTEXT = Map.of(
            "dcat", "http://www.w3.org/ns/dcat#",
            "dct", "http://purl.org/dc/terms/",
            "xsd", "http://www.w3.org/2001/XMLSchema#");

    /** A text in one language. */
    @Schema(name = "CatalogText")
    public record Text(
            @NotNull @JsonProperty("@language") String language,
            @NotNull @JsonProperty("@value") String value) {}

    /** An address. */
    @Schema(name = "CatalogLink")
    public record Link(@NotNull @JsonProperty("@id") String id) {}

    /** A moment. */
    @Schema(name = "CatalogMoment")
    public record Moment(
            @NotNull @JsonProperty("@type") String type,
            @NotNull @JsonProperty("@value") String value) {}

    /** The API. */
    @Schema(name = "CatalogService")
    public record Service(
            @NotNull @JsonProperty("@type") String type,
            @NotNull @JsonProperty("dcat:endpointURL") Link endpoint,

            @NotNull @JsonProperty("dcat:endpointDescription")
            Link description) {}

    /** One kind of record. */
    @Schema(name = "CatalogDataset")
    public record Dataset(
            @NotNull @JsonProperty("@id") String id,
            @NotNull @JsonProperty("@type") String type,
            @NotNull @JsonProperty("dct:identifier") String identifier,
            @NotNull @JsonProperty("dct:title") List<Text> title,
            @NotNull @JsonProperty("dct:description") List<Text> description,
            @NotNull @JsonProperty("dct:license") List<Link> licence,
            @JsonProperty("dct:modified") Moment modified,
            @NotNull @JsonProperty("dcat:distribution") List<Distribution> distributions) {}

    /** A dataset in one format. */
    @Schema(name = "CatalogDistribution")
    public record Distribution(
            @NotNull @JsonProperty("@type") String type,
            @NotNull @JsonProperty("dct:title") String title,
            @NotNull @JsonProperty("dcat:accessURL") Link access,
            @NotNull @JsonProperty("dcat:downloadURL") Link download,
            @NotNull @JsonProperty("dcat:mediaType") Link mediaType,
            @NotNull @JsonProperty("dct:license") List<Link> licence) {}
}
