package org.passerelle.opendata;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.passerelle.project.ProjectLookup;
import org.passerelle.security.Access;
import org.passerelle.shared.web.Answers;
import org.passerelle.shared.web.Formats;

/** What the partners of one project answered to the guide as a file, as far as the reader may know of it. */
@Path("/api/v1/projects/{id}")
public class GuideExport {
    private final Exports exports;
    private final ProjectLookup projects;
    private final Access access;
    private final Answers answers;

    GuideExport(Exports exports, ProjectLookup projects, Access access, Answers answers) {
        this.exports = exports;
        this.projects = projects;
        this.access = access;
        this.answers = answers;
    }

    @GET
    @Path("guide")
    @PermitAll
    @Produces(Formats.CSV)
    @Operation(hidden = true)
    public Response csv(@PathParam("id") String id) {
        return file(id, exports::csv);
    }

    @GET
    @Path("guide")
    @PermitAll
    @Produces(Formats.XLSX)
    @Operation(hidden = true)
    public Response xlsx(@PathParam("id") String id) {
        return file(id, exports::xlsx);
    }

    @GET
    @Path("guide")
    @PermitAll
    @Produces(Formats.NDJSON)
    @Operation(hidden = true)
    public Response ndjson(@PathParam("id") String id) {
        return file(id, exports::ndjson);
    }

    private Response file(String id, Function<Selection, Response> form) {
        ProjectLookup.Found found = projects.find(id);
        return found.moved()
                ? answers.moved("/api/v1/projects/" + found.project().slug() + "/guide")
                : form.apply(GuideTables.ofProject(found.project().id(), access.readsUnpublished(found.project())));
    }
}
