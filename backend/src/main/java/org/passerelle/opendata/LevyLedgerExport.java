package org.passerelle.opendata;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.passerelle.project.ProjectFilter;
import org.passerelle.shared.sql.Sql;
import org.passerelle.shared.web.Formats;

/** The ledger of one-percent schemes as a file. */
@Path("/api/v1/stats/levies")
public class LevyLedgerExport {
    private final Exports exports;
    private final FilteredProjects projects;

    LevyLedgerExport(Exports exports, FilteredProjects projects) {
        this.exports = exports;
        this.projects = projects;
    }

    @GET
    @PermitAll
    @Produces(Formats.CSV)
    @Operation(hidden = true)
    public Response csv(@BeanParam ProjectFilter filter, @BeanParam LineFilter lines) {
        return exports.csv(selection(filter, lines));
    }

    @GET
    @PermitAll
    @Produces(Formats.XLSX)
    @Operation(hidden = true)
    public Response xlsx(@BeanParam ProjectFilter filter, @BeanParam LineFilter lines) {
        return exports.xlsx(selection(filter, lines));
    }

    private Selection selection(ProjectFilter filter, LineFilter lines) {
        return new Selection(
                FundingTables.LEVIES,
                LevyReads.ledger(projects.where(filter), lines.where(), lines.schemes()),
                Sql.of("true"),
                LevyReads.sort(filter.sort));
    }
}
