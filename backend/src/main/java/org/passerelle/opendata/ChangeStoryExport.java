package org.passerelle.opendata;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.passerelle.change.ChangeStoryFilter;
import org.passerelle.shared.web.Formats;

/** Stories of change as a file. */
@Path("/api/v1/change-stories")
public class ChangeStoryExport {
    private final Exports exports;

    ChangeStoryExport(Exports exports) {
        this.exports = exports;
    }

    @GET
    @PermitAll
    @Produces(Formats.CSV)
    @Operation(hidden = true)
    public Response csv(@BeanParam ChangeStoryFilter filter) {
        return exports.csv(selection(filter));
    }

    @GET
    @PermitAll
    @Produces(Formats.XLSX)
    @Operation(hidden = true)
    public Response xlsx(@BeanParam ChangeStoryFilter filter) {
        return exports.xlsx(selection(filter));
    }

    private Selection selection(ChangeStoryFilter filter) {
        return new Selection(ChangeTables.STORIES, filter.where(), exports.order(filter.sort()));
    }
}
