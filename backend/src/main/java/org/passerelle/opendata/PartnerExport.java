package org.passerelle.opendata;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.passerelle.partner.PartnerFilter;
import org.passerelle.partner.PartnerReads;
import org.passerelle.security.Access;
import org.passerelle.shared.web.Formats;

/** The directory as a file. */
@Path("/api/v1/partners")
public class PartnerExport {
    private final Exports exports;
    private final Access access;

    PartnerExport(Exports exports, Access access) {
        this.exports = exports;
        this.access = access;
    }

    @GET
    @PermitAll
    @Produces(Formats.CSV)
    @Operation(hidden = true)
    public Response csv(@BeanParam PartnerFilter filter) {
        return exports.csv(selection(filter));
    }

    @GET
    @PermitAll
    @Produces(Formats.XLSX)
    @Operation(hidden = true)
    public Response xlsx(@BeanParam PartnerFilter filter) {
        return exports.xlsx(selection(filter));
    }

    private Selection selection(PartnerFilter filter) {
        var where = filter.where(access.readable("p", PartnerReads.INVOLVED));
        return new Selection(ExportTables.PARTNERS, where, exports.order(filter.sort()));
    }
}
