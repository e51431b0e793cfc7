package org.passerelle.opendata;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.passerelle.project.ProjectFilter;
import org.passerelle.shared.web.Answers;
import org.passerelle.shared.web.Formats;

/** The map of the atlas. */
@Path("/api/v1/map")
@Tag(name = "Open data")
public class MapResource {
    private final MapReads reads;
    private final FilteredProjects projects;
    private final Answers answers;

    MapResource(MapReads reads, FilteredProjects projects, Answers answers) {
        this.reads = reads;
        this.projects = projects;
        this.answers = answers;
    }

    @GET
    @PermitAll
    @Produces({Formats.GEOJSON, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "getMap",
            summary = "The whole filtered set on a map (GeoJSON)",
            description =
                    "A point for each territory, and a line between a northern and a southern territory that work "
                            + "together in a project. A territory is a name in a region of a country, never a distance. Where a "
                            + "project has several places on a side, the first of each side is linked with all of the other. "
                            + "Projects without a known point are counted in 'projects' and not in 'located'.")
    @APIResponseSchema(MapView.class)
    public Response map(@BeanParam ProjectFilter filter) {
        return answers.content(reads.map(projects.where(filter), answers.language()), Formats.GEOJSON);
    }
}
