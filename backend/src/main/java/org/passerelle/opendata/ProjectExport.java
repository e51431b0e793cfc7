package org.passerelle.opendata;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.passerelle.project.ProjectFilter;
import org.passerelle.project.ProjectReads;
import org.passerelle.shared.web.Answers;
import org.passerelle.shared.web.Formats;

/** The filtered projects as a file. */
@Path("/api/v1/projects")
public class ProjectExport {
    private final Exports exports;
    private final FilteredProjects projects;
    private final ProjectReads reads;
    private final MapReads map;
    private final Answers answers;

    ProjectExport(Exports exports, FilteredProjects projects, ProjectReads reads, MapReads map, Answers answers) {
        this.exports = exports;
        this.projects = projects;
        this.reads = reads;
        this.map = map;
        this.answers = answers;
    }

    @GET
    @PermitAll
    @Produces(Formats.CSV)
    @Operation(hidden = true)
    public Response csv(@BeanParam ProjectFilter filter) {
        return exports.csv(selection(filter));
    }

    @GET
    @PermitAll
    @Produces(Formats.XLSX)
    @Operation(hidden = true)
    public Response xlsx(@BeanParam ProjectFilter filter) {
        return exports.xlsx(selection(filter));
    }

    @GET
    @PermitAll
    @Produces(Formats.NDJSON)
    @Operation(hidden = true)
    public Response ndjson(@BeanParam ProjectFilter filter) {
        return exports.ndjson(reads, projects.where(filter), filter.sort());
    }

    @GET
    @PermitAll
    @Produces(Formats.GEOJSON)
    @Operation(hidden = true)
    public Response geojson(@BeanParam ProjectFilter filter) {
        return exports.geojson(map.map(projects.where(filter), answers.language()));
    }

    private Selection selection(ProjectFilter filter) {
        return new Selection(ExportTables.PROJECTS, projects.where(filter), exports.order(filter.sort()));
    }
}
