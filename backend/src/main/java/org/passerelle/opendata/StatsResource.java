package org.passerelle.opendata;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.passerelle.project.ProjectFilter;
import org.passerelle.shared.web.Answers;

/** Figures of a filtered set. */
@Path("/api/v1/stats")
@Tag(name = "Open data")
@Produces(MediaType.APPLICATION_JSON)
public class StatsResource {
    private final StatsReads reads;
    private final FilteredProjects projects;
    private final Answers answers;

    StatsResource(StatsReads reads, FilteredProjects projects, Answers answers) {
        this.reads = reads;
        this.projects = projects;
        this.answers = answers;
    }

    @GET
    @Path("summary")
    @PermitAll
    @Operation(
            operationId = "getSummary",
            summary = "The filtered set in figures: projects, territories, amount, indicators filled in")
    @APIResponseSchema(SummaryView.class)
    public Response summary(@BeanParam ProjectFilter filter) {
        return answers.content(reads.summary(projects.where(filter)));
    }

    @GET
    @Path("funding")
    @PermitAll
    @Operation(
            operationId = "getFundingStats",
            summary = "Funding of the filtered projects, added up",
            description =
                    "By none, one or two of year, theme, country, funder, kind, state, side, currency, and always by "
                            + "currency. Each line counts once: its theme is the main theme of its project on level 1, its country "
                            + "that of the project's first southern place (else of its first southern partner). Rows add up to the "
                            + "totals; beyond 1,000 rows in a currency the smallest are put together under the code 'others'. "
                            + "All lines of the filtered projects count; project, kind, state, side, currency, levy, lineYear and "
                            + "lineFunder narrow the lines themselves.")
    @APIResponseSchema(FundingStatsView.class)
    public Response funding(
            @BeanParam ProjectFilter filter,
            @BeanParam LineFilter lines,
            @Parameter(description = "One or two, separated by a comma", example = "year,theme") @QueryParam("groupBy")
                    List<String> groupBy) {
        return answers.content(
                reads.funding(projects.where(filter), lines.where(), FundingDimension.of(groupBy), answers.language()));
    }
}
