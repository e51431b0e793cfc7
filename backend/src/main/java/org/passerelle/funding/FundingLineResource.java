package org.passerelle.funding;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.passerelle.project.PartLookup;
import org.passerelle.security.Access.Action;
import org.passerelle.security.Roles;
import org.passerelle.shared.json.MergePatch;
import org.passerelle.shared.web.Answers;

/** One funding line; who may read or edit its project may read or edit it. */
@Path("/api/v1/funding-lines/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Funding")
public class FundingLineResource {
    private final FundingReads reads;
    private final FundingWriting writing;
    private final PartLookup parts;
    private final Answers answers;
    private final MergePatch mergePatch;

    FundingLineResource(
            FundingReads reads, FundingWriting writing, PartLookup parts, Answers answers, MergePatch mergePatch) {
        this.reads = reads;
        this.writing = writing;
        this.parts = parts;
        this.answers = answers;
        this.mergePatch = mergePatch;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getFundingLine", summary = "One funding line")
    @APIResponseSchema(FundingLineView.class)
    public Response get(@PathParam("id") String id) {
        FundingLine line = parts.find(FundingLine.class, id);
        return answers.record(reads.line(line.id(), answers.language()), line.version());
    }

    @PUT
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(operationId = "replaceFundingLine", summary = "Replace what is written in a funding line")
    @APIResponseSchema(FundingLineView.class)
    public Response replace(@PathParam("id") String id, @Valid @NotNull FundingLineInput input) {
        return edit(id, line -> input);
    }

    @PATCH
    @Consumes("application/merge-patch+json")
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(operationId = "patchFundingLine", summary = "Change some fields of a funding line (JSON Merge Patch)")
    @APIResponseSchema(FundingLineView.class)
    public Response patch(@PathParam("id") String id, JsonNode patch) {
        return edit(id, line -> mergePatch.apply(patch, line.input(), FundingLineInput.class));
    }

    @DELETE
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(operationId = "deleteFundingLine", summary = "Remove a funding line; the history keeps it")
    @APIResponse(responseCode = "204", description = "It is gone from the project")
    public Response remove(@PathParam("id") String id) {
        FundingLine line = parts.toChange(FundingLine.class, id, Action.EDIT);
        writing.remove(line);
        return Response.noContent().build();
    }

    private Response edit(String id, Function<FundingLine, FundingLineInput> wanted) {
        FundingLine line = parts.toChange(FundingLine.class, id, Action.EDIT);
        writing.change(line, wanted.apply(line));
        return answers.changed(reads.line(line.id(), answers.language()), line.version());
    }
}
