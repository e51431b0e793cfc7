package org.passerelle.opendata;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.passerelle.evaluation.EvaluationFilter;
import org.passerelle.shared.web.Formats;

/** The evaluations of published projects as a file. */
@Path("/api/v1/evaluations")
public class EvaluationExport {
    private final Exports exports;

    EvaluationExport(Exports exports) {
        this.exports = exports;
    }

    @GET
    @PermitAll
    @Produces(Formats.CSV)
    @Operation(hidden = true)
    public Response csv(@BeanParam EvaluationFilter filter) {
        return exports.csv(selection(filter));
    }

    @GET
    @PermitAll
    @Produces(Formats.XLSX)
    @Operation(hidden = true)
    public Response xlsx(@BeanParam EvaluationFilter filter) {
        return exports.xlsx(selection(filter));
    }

    @GET
    @PermitAll
    @Produces(Formats.NDJSON)
    @Operation(hidden = true)
    public Response ndjson(@BeanParam EvaluationFilter filter) {
        return exports.ndjson(selection(filter));
    }

    private Selection selection(EvaluationFilter filter) {
        return new Selection(VisitTables.EVALUATIONS, filter.where(), exports.order(filter.sort()));
    }
}
