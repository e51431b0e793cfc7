package org.passerelle.opendata;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.passerelle.learning.LessonFilter;
import org.passerelle.shared.web.Formats;

/** Lessons and open questions as a file. */
@Path("/api/v1/lessons")
public class LessonExport {
    private final Exports exports;

    LessonExport(Exports exports) {
        this.exports = exports;
    }

    @GET
    @PermitAll
    @Produces(Formats.CSV)
    @Operation(hidden = true)
    public Response csv(@BeanParam LessonFilter filter) {
        return exports.csv(selection(filter));
    }

    @GET
    @PermitAll
    @Produces(Formats.XLSX)
    @Operation(hidden = true)
    public Response xlsx(@BeanParam LessonFilter filter) {
        return exports.xlsx(selection(filter));
    }

    private Selection selection(LessonFilter filter) {
        return new Selection(LearningTables.LESSONS, filter.where(), exports.order(filter.sort()));
    }
}
