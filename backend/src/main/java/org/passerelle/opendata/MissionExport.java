package org.passerelle.opendata;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.passerelle.mission.MissionFilter;
import org.passerelle.shared.web.Formats;

/** The missions of published projects as a file. */
@Path("/api/v1/missions")
public class MissionExport {
    private final Exports exports;

    MissionExport(Exports exports) {
        this.exports = exports;
    }

    @GET
    @PermitAll
    @Produces(Formats.CSV)
    @Operation(hidden = true)
    public Response csv(@BeanParam MissionFilter filter) {
        return exports.csv(selection(filter));
    }

    @GET
    @PermitAll
    @Produces(Formats.XLSX)
    @Operation(hidden = true)
    public Response xlsx(@BeanParam MissionFilter filter) {
        return exports.xlsx(selection(filter));
    }

    @GET
    @PermitAll
    @Produces(Formats.NDJSON)
    @Operation(hidden = true)
    public Response ndjson(@BeanParam MissionFilter filter) {
        return exports.ndjson(selection(filter));
    }

    private Selection selection(MissionFilter filter) {
        return new Selection(VisitTables.MISSIONS, filter.where(), exports.order(filter.sort()));
    }
}
