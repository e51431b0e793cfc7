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

/** Counts beside the filters. */
@Path("/api/v1/facets")
@Tag(name = "Open data")
@Produces(MediaType.APPLICATION_JSON)
public class FacetResource {
    private final FacetReads reads;
    private final FilteredProjects projects;
    private final Answers answers;

    FacetResource(FacetReads reads, FilteredProjects projects, Answers answers) {
        this.reads = reads;
        this.projects = projects;
        this.answers = answers;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getFacets",
            summary = "How many projects each country, theme, goal, year, status, role and public gives",
            description =
                    "For the same filters as the list. Each facet is counted without its own filter, so that facets "
                            + "narrow one another and several values of one can be chosen.")
    @APIResponseSchema(FacetsView.class)
    public Response facets(@BeanParam ProjectFilter filter) {
        return answers.content(reads.facets(filter, projects.readable(filter), projects.today(), answers.language()));
    }
}
