package org.passerelle.progress;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.passerelle.security.Access;
import org.passerelle.security.Access.Action;
import org.passerelle.security.Roles;
import org.passerelle.shared.json.MergePatch;
import org.passerelle.shared.paging.Page;
import org.passerelle.shared.web.Answers;

/**
 * What a partner told of a project: its reporters word it among the partners, its editors also what is open to all and
 * whether it is; moderators can take it away.
 */
@Path("/api/v1/progress-reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
public class ProgressReportResource {
    private final ReportLookup lookup;
    private final ProgressReads reads;
    private final ProgressWriting writing;
    private final Access access;
    private final Answers answers;
    private final MergePatch mergePatch;

    ProgressReportResource(
            ReportLookup lookup,
            ProgressReads reads,
            ProgressWriting writing,
            Access access,
            Answers answers,
            MergePatch mergePatch) {
        this.lookup = lookup;
        this.reads = reads;
        this.writing = writing;
        this.access = access;
        this.answers = answers;
        this.mergePatch = mergePatch;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listProgressReports",
            summary = "List the progress reports of published projects that are open to all")
    @APIResponseSchema(ProgressReportView.Page.class)
    public Response list(
            @BeanParam ProgressFilter filter,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            UriInfo uri) {
        Page page = Page.of(limit, cursor);
        return answers.page(page, reads.list(filter, page, answers.language()), reads.count(filter), uri);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getProgressReport", summary = "One progress report with its values and pictures")
    @APIResponseSchema(ProgressReportView.class)
    public Response get(@PathParam("id") String id) {
        ProgressReport report = lookup.find(id);
        return answers.record(view(report), report.version());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.REPORTER, Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(operationId = "replaceProgressReport", summary = "Replace what one's own partner told")
    @APIResponseSchema(ProgressReportView.class)
    public Response replace(@PathParam("id") String id, @Valid @NotNull ProgressReportInput input) {
        return edit(id, report -> input);
    }

    @PATCH
    @Path("{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed({Roles.REPORTER, Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(
            operationId = "patchProgressReport",
            summary = "Change some of what one's own partner told (JSON Merge Patch)")
    @APIResponseSchema(ProgressReportView.class)
    public Response patch(@PathParam("id") String id, JsonNode patch) {
        return edit(id, report -> mergePatch.apply(patch, report.input(), ProgressReportInput.class));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN, Roles.MODERATOR, Roles.PLATFORM_ADMIN})
    @Transactional
    @Operation(
            operationId = "deleteProgressReport",
            summary = "Take back what one's own partner told, or as a moderator take it away",
            description = "Its pictures are withdrawn, the values it brought stay, and the history keeps what it said.")
    @APIResponse(responseCode = "204", description = "It is gone from the project")
    public Response remove(@PathParam("id") String id) {
        ProgressReport report = lookup.find(id);
        access.requireRemoval(report);
        answers.expectVersion(report.version(), report::input);
        writing.remove(report);
        return Response.noContent().build();
    }

    private Response edit(String id, Function<ProgressReport, ProgressReportInput> wanted) {
        ProgressReport report = lookup.find(id);
        access.require(report.isOpen() ? Action.EDIT : Action.REPORT, report);
        answers.expectVersion(report.version(), report::input);
        ProgressReportInput input = wanted.apply(report);
        if (input.openToAll()) {
            access.require(Action.EDIT, report);
        }
        writing.change(report, input);
        return answers.changed(view(report), report.version());
    }

    private String view(ProgressReport report) {
        return reads.report(report.id(), access.readsUnpublished(report), answers.language());
    }
}
