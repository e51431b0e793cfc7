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
import org.passerelle.shared.sql.Sql;
import org.passerelle.shared.web.Answers;

/** The ledger of one-percent schemes. */
@Path("/api/v1/stats/levies")
@Tag(name = "Open data")
@Produces(MediaType.APPLICATION_JSON)
public class LevyLedgerResource {
    private final LevyReads reads;
    private final FilteredProjects projects;
    private final Answers answers;

    LevyLedgerResource(LevyReads reads, FilteredProjects projects, Answers answers) {
        this.reads = reads;
        this.projects = projects;
        this.answers = answers;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listLevies",
            summary = "What each funder commits and declares under the one-percent schemes, by year and scheme",
            description =
                    "From the lines of the filtered projects; project, kind, state, side, currency, levy, lineYear and "
                            + "lineFunder narrow the lines. Each currency has rows of its own. Order: '-year' (default), "
                            + "'year' or '-amount'.")
    @APIResponseSchema(LevyLedgerView.class)
    public Response list(
            @BeanParam ProjectFilter filter,
            @BeanParam LineFilter lines,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            UriInfo uri) {
        Page page = Page.of(limit, cursor);
        Sort sort = LevyReads.sort(filter.sort);
        Sql ledger = LevyReads.ledger(projects.where(filter), lines.where(), lines.schemes());
        return answers.page(page, reads.list(ledger, sort, page, answers.language()), reads.count(ledger), uri);
    }
}
