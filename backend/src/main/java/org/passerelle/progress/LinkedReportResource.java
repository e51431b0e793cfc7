package org.passerelle.progress;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.passerelle.security.Access;
import org.passerelle.security.Access.Action;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.record.Slugs;
import org.passerelle.shared.web.Answers;
import org.passerelle.shared.web.Idempotent;
import org.passerelle.shared.web.MultipartForm;
import org.passerelle.shared.web.TakesIdempotencyKey;

/** What the holder of a personal link may do: see what is due, report, add pictures to what came by the same link. */
@Path("/api/v1/linked-report")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
public class LinkedReportResource {
    private static final String SAID =
            "The secret of a personal link; one that is none, has expired or was withdrawn is "
                    + "answered with 401, each the same";

    private final LinkedCaller links;
    private final ReportLinkReads reads;
    private final ProgressWriting writing;
    private final PhotoAttaching attaching;
    private final Access access;
    private final Answers answers;
    private final HttpHeaders headers;

    LinkedReportResource(
            LinkedCaller links,
            ReportLinkReads reads,
            ProgressWriting writing,
            PhotoAttaching attaching,
            Access access,
            Answers answers,
            HttpHeaders headers) {
        this.links = links;
        this.reads = reads;
        this.writing = writing;
        this.attaching = attaching;
        this.access = access;
        this.answers = answers;
        this.headers = headers;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getLinkedForm", summary = "What the holder of a personal link needs to report")
    @APIResponseSchema(ReportLinkView.Form.class)
    public Response form(
            @Parameter(description = SAID) @Schema(maxLength = 43) @HeaderParam(LinkedCaller.HEADER) String secret) {
        ReportLink link = links.enter(secret);
        return privately(answers.content(reads.form(link, answers.language())));
    }

    @POST
    @Path("progress-reports")
    @PermitAll
    @Transactional
    @Idempotent
    @Operation(
            operationId = "createLinkedProgressReport",
            summary = "Tell by a personal link where a project stands",
            description =
                    "As createProgressReport, for the partners of the project alone: to open it to all is for editors.")
    @APIResponseSchema(value = ReportLinkView.Arrived.class, responseCode = "201")
    public Response create(
            @Parameter(description = SAID) @Schema(maxLength = 43) @HeaderParam(LinkedCaller.HEADER) String secret,
            @Valid @NotNull NewProgressReport input) {
        ReportLink link = links.enter(secret);
        if (input.report().openToAll()) {
            access.require(Action.EDIT, link.project());
        }
        ProgressReport report = writing.create(
                link.project(),
                new ProgressReport.Origin(link.partner(), link.id(), headers.getHeaderString("Idempotency-Key")),
                input);
        return answers.created(
                "/api/v1/progress-reports/" + report.id(), "{\"id\":\"" + report.id() + "\"}", report.version());
    }

    @POST
    @Path("progress-reports/{id}/photos")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @MultipartForm(
            document = ReportPhotoInput.class,
            example = ReportPhotosResource.SAID,
            takes = ReportPhotosResource.TAKEN)
    @PermitAll
    @TakesIdempotencyKey
    @Operation(
            operationId = "addLinkedPhoto",
            summary = "Add a picture to a progress report that came by the same personal link")
    @APIResponseSchema(value = ReportLinkView.Arrived.class, responseCode = "201")
    public Response addPhoto(
            @Parameter(description = SAID) @Schema(maxLength = 43) @HeaderParam(LinkedCaller.HEADER) String secret,
            @PathParam("id") String id,
            MultipartFormDataInput form)
            throws Exception {
        ReportLink link = links.enter(secret);
        return attaching.add(() -> cameBy(link, id), form, photo -> "{\"id\":\"" + photo + "\"}");
    }

    /** Nothing else of the project is the holder's to change; what was opened to all since is its editors'. */
    private static ProgressReport cameBy(ReportLink link, String id) {
        return Slugs.uuid(id)
                .map(uuid -> ProgressReport.<ProgressReport>findById(uuid))
                .filter(report -> report.cameBy(link.id()) && !report.isOpen())
                .orElseThrow(ProblemException::notFound);
    }

    /** No cache keeps what one secret opened. */
    private static Response privately(Response answer) {
        return Response.fromResponse(answer)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
