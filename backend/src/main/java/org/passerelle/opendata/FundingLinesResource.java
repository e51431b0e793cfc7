package org.passerelle.opendata;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.passerelle.project.ProjectFilter;
import org.passerelle.shared.paging.Page;
import org.passerelle.shared.paging.Sort;
import org.passerelle.shared.web.Answers;

/** The funding lines of all projects. */
@Path("/api/v1/funding-lines")
@Tag(name = "Open data")
@Produces(MediaType.APPLICATION_JSON)
public class FundingLinesResource {
    private final FundingLineReads reads;
    private final FilteredProjects projects;
    private final Answers answers;

    FundingLinesResource(FundingLineReads reads, FilteredProjects projects, Answers answers) {
        this.reads = reads;
        this.projects = projects;
        this.answers = answers;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listFundingLines",
            summary = "All funding lines of the filtered projects",
            description =
                    "The same filters as the list of projects say which projects; project, kind, state, side, "
                            + "currency, levy, lineYear and lineFunder narrow their lines. Order: '-year' (default), 'year' or '-amount'.")
    @APIResponseSchema(FundingLinesView.class)
    public Response list(
            @BeanParam ProjectFilter filter,
            @BeanParam LineFilter lineFilter,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            UriInfo uri) {
        Page page = Page.of(limit, cursor);
        Sort sort = FundingLineReads.sort(filter.sort);
        var where = projects.where(filter);
        var lines = lineFilter.where();
        return answers.page(
                page, reads.list(where, lines, sort, page, answers.language()), reads.count(where, lines), uri);
    }
}
