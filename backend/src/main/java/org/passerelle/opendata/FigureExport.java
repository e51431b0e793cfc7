package org.passerelle.opendata;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.passerelle.results.FigureReads;
import org.passerelle.results.IndicatorFilter;
import org.passerelle.shared.web.Formats;

/** The figures of indicators as a file, one a row. */
@Path("/api/v1/indicator-values")
public class FigureExport {
    private final Exports exports;

    FigureExport(Exports exports) {
        this.exports = exports;
    }

    @GET
    @PermitAll
    @Produces(Formats.CSV)
    @Operation(hidden = true)
    public Response csv(@BeanParam IndicatorFilter filter) {
        return exports.csv(selection(filter));
    }

    @GET
    @PermitAll
    @Produces(Formats.XLSX)
    @Operation(hidden = true)
    public Response xlsx(@BeanParam IndicatorFilter filter) {
        return exports.xlsx(selection(filter));
    }

    private Selection selection(IndicatorFilter filter) {
        return new Selection(IndicatorTables.VALUES, filter.where(), exports.order(FigureReads.sort(filter)));
    }
}
