package org.passerelle.report;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.passerelle.project.ProjectLookup;
import org.passerelle.shared.web.Answers;
import org.passerelle.shared.web.EntityTag;
import org.passerelle.shared.web.Formats;

/** The financial and technical report of a project for a period that the reader chooses. */
@Path("/api/v1/projects/{id}/period-report")
@Tag(name = "Projects")
public class PeriodReportResource {
    private final ProjectLookup projects;
    private final PeriodReports reports;
    private final Answers answers;
    private final HttpHeaders headers;

    PeriodReportResource(ProjectLookup projects, PeriodReports reports, Answers answers, HttpHeaders headers) {
        this.projects = projects;
        this.reports = reports;
        this.answers = answers;
        this.headers = headers;
    }

    @GET
    @PermitAll
    @Produces(Formats.DOCX)
    @Operation(
            operationId = "getPeriodReport",
            summary = "The financial and technical report of a period, as a document to finish or as a workbook",
            description =
                    "Partners, progress, financing (lines, plan against actual, levies), indicators, difficulties, evaluations, missions and lessons, in the language asked for, with places to complete and to sign. Amounts are kept by year: the years that the period touches are in it whole. Progress reports that are not open to all are in it for those who take part in the project, each marked. At most ten years.")
    public Response document(
            @PathParam("id") String id,
            @Parameter(description = "The first day", example = "2024-01-01", required = true) @QueryParam("from")
                    LocalDate from,
            @Parameter(description = "The last day", example = "2024-12-31", required = true) @QueryParam("to")
                    LocalDate to) {
        return file(id, from, to, Formats.DOCX, ReportDocument::of);
    }

    @GET
    @PermitAll
    @Produces(Formats.XLSX)
    @Operation(hidden = true)
    public Response workbook(
            @PathParam("id") String id, @QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to) {
        return file(id, from, to, Formats.XLSX, (facts, words) -> new ReportWorkbook(facts, words).file());
    }

    private Response file(
            String id, LocalDate from, LocalDate to, String format, BiFunction<ReportFacts, ReportWords, byte[]> form) {
        ProjectLookup.Found found = projects.find(id);
        if (found.moved()) {
            return answers.moved("/api/v1/projects/" + found.project().slug() + "/period-report");
        }
        ReportPeriod period = ReportPeriod.of(from, to);
        String language = answers.language();
        ReportFacts facts = reports.of(found.project(), period, language);
        String name = Formats.nameOf(format).orElseThrow();
        // Of what is said and not of the file: a workbook has the time it was made in it.
        String tag = EntityTag.ofContent((facts + language + name).getBytes(StandardCharsets.UTF_8));
        Response.ResponseBuilder answer = EntityTag.listed(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)
                ? Response.notModified()
                : Response.ok(form.apply(facts, ReportWords.in(language)), format)
                        .header(HttpHeaders.CONTENT_LANGUAGE, language)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"%s-%s-%s-%s.%s\""
                                        .formatted(found.project().slug(), from, to, language, name));
        return answer.header(HttpHeaders.ETAG, "W/" + tag).build();
    }
}
