package org.passerelle.opendata;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.passerelle.agreement.AgreementFilter;
import org.passerelle.agreement.AgreementReads;
import org.passerelle.security.Access;
import org.passerelle.shared.web.Formats;

/** Agreements and networks as a file. */
@Path("/api/v1/agreements")
public class AgreementExport {
    private final Exports exports;
    private final Access access;

    AgreementExport(Exports exports, Access access) {
        this.exports = exports;
        this.access = access;
    }

    @GET
    @PermitAll
    @Produces(Formats.CSV)
    @Operation(hidden = true)
    public Response csv(@BeanParam AgreementFilter filter) {
        return exports.csv(selection(filter));
    }

    @GET
    @PermitAll
    @Produces(Formats.XLSX)
    @Operation(hidden = true)
    public Response xlsx(@BeanParam AgreementFilter filter) {
        return exports.xlsx(selection(filter));
    }

    private Selection selection(AgreementFilter filter) {
        var where = filter.where(access.readable("a", AgreementReads.INVOLVED), exports.today());
        return new Selection(ExportTables.AGREEMENTS, where, exports.order(filter.sort()));
    }
}
