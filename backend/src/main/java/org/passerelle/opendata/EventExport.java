package org.passerelle.opendata;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.passerelle.event.EventFilter;
import org.passerelle.event.EventReads;
import org.passerelle.security.Access;
import org.passerelle.shared.web.Formats;

/** Events and news as a file. */
@Path("/api/v1/events")
public class EventExport {
    private final Exports exports;
    private final Access access;

    EventExport(Exports exports, Access access) {
        this.exports = exports;
        this.access = access;
    }

    @GET
    @PermitAll
    @Produces(Formats.CSV)
    @Operation(hidden = true)
    public Response csv(@BeanParam EventFilter filter) {
        return exports.csv(selection(filter));
    }

    @GET
    @PermitAll
    @Produces(Formats.XLSX)
    @Operation(hidden = true)
    public Response xlsx(@BeanParam EventFilter filter) {
        return exports.xlsx(selection(filter));
    }

    private Selection selection(EventFilter filter) {
        var where = filter.where(access.readable("e", EventReads.INVOLVED));
        return new Selection(ExportTables.EVENTS, where, exports.order(filter.sort()));
    }
}
