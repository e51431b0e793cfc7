package org.passerelle.opendata;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.passerelle.learning.ContextFilter;
import org.passerelle.shared.web.Formats;

/** The register of contexts as a file. */
@Path("/api/v1/context-entries")
public class ContextExport {
    private final Exports exports;

    ContextExport(Exports exports) {
        this.exports = exports;
    }

    @GET
    @PermitAll
    @Produces(Formats.CSV)
    @Operation(hidden = true)
    public Response csv(@BeanParam ContextFilter filter) {
        return exports.csv(selection(filter));
    }

    @GET
    @PermitAll
    @Produces(Formats.XLSX)
    @Operation(hidden = true)
    public Response xlsx(@BeanParam ContextFilter filter) {
        return exports.xlsx(selection(filter));
    }

    private Selection selection(ContextFilter filter) {
        return new Selection(LearningTables.CONTEXTS, filter.where(), exports.order(filter.sort()));
    }
}
