package org.passerelle.opendata;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.passerelle.project.ProjectFilter;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.sql.Sql;
import org.passerelle.shared.web.Answers;
import org.passerelle.shared.web.Formats;

/** A common indicator over projects: of an agreement, a network, a theme, a country. */
@Path("/api/v1/indicator-definitions/{code}/figures")
@Tag(name = "Results")
public class DefinitionFiguresResource {
    private final DefinitionFigureReads reads;
    private final FilteredProjects projects;
    private final Exports exports;
    private final Answers answers;

    DefinitionFiguresResource(
            DefinitionFigureReads reads, FilteredProjects projects, Exports exports, Answers answers) {
        this.reads = reads;
        this.projects = projects;
        this.exports = exports;
        this.answers = answers;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getIndicatorDefinitionFigures",
            summary = "A common indicator put together over the projects that adopted it",
            description =
                    "The filters are those of the projects. The rule of the definition makes the figures; projects that do not "
                            + "report are listed, never counted as zero.")
    @APIResponseSchema(DefinitionFiguresView.class)
    public Response figures(@PathParam("code") String code, @BeanParam ProjectFilter filter) {
        return answers.content(reads.figures(code, projects.where(filter), answers.language())
                .orElseThrow(ProblemException::notFound));
    }

    @GET
    @PermitAll
    @Produces(Formats.CSV)
    @Operation(hidden = true)
    public Response csv(@PathParam("code") String code, @BeanParam ProjectFilter filter) {
        return exports.csv(selection(code, filter));
    }

    @GET
    @PermitAll
    @Produces(Formats.XLSX)
    @Operation(hidden = true)
    public Response xlsx(@PathParam("code") String code, @BeanParam ProjectFilter filter) {
        return exports.xlsx(selection(code, filter));
    }

    private Selection selection(String code, ProjectFilter filter) {
        return new Selection(
                IndicatorTables.DEFINITION_YEARS,
                projects.where(filter).and(Sql.of("d.code = ?", code)),
                IndicatorTables.BY_YEAR_OF_PROJECT);
    }
}
