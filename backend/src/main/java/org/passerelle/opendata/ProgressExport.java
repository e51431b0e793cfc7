package org.passerelle.opendata;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.passerelle.progress.ProgressFilter;
import org.passerelle.shared.web.Formats;

/** Progress reports that are open to all, as a file. */
@Path("/api/v1/progress-reports")
public class ProgressExport {
    private final Exports exports;

    ProgressExport(Exports exports) {
        this.exports = exports;
    }

    @GET
    @PermitAll
    @Produces(Formats.CSV)
    @Operation(hidden = true)
    public Response csv(@BeanParam ProgressFilter filter) {
        return exports.csv(selection(filter));
    }

    @GET
    @PermitAll
    @Produces(Formats.XLSX)
    @Operation(hidden = true)
    public Response xlsx(@BeanParam ProgressFilter filter) {
        return exports.xlsx(selection(filter));
    }

    private Selection selection(ProgressFilter filter) {
        return new Selection(ProgressTables.REPORTS, filter.where(), exports.order(filter.sort()));
    }
}
