package org.passerelle.results;

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

/** One link of a results chain; who may read or edit its project may read or edit it. */
@Path("/api/v1/results/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Results")
public class ResultResource {
    private final ResultReads reads;
    private final ResultWriting writing;
    private final PartLookup parts;
    private final Answers answers;
    private final MergePatch mergePatch;

    ResultResource(ResultReads reads, ResultWriting writing, PartLookup parts, Answers answers, MergePatch mergePatch) {
        this.reads = reads;
        this.writing = writing;
        this.parts = parts;
        this.answers = answers;
        this.mergePatch = mergePatch;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getResult", summary = "One link of a results chain, with all below it")
    @APIResponseSchema(ResultView.class)
    public Response get(@PathParam("id") String id) {
        Result result = parts.find(Result.class, id);
        return answers.record(reads.result(result, answers.language()), result.version());
    }

    @PUT
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(operationId = "replaceResult", summary = "Replace what is written in a link of a results chain")
    @APIResponseSchema(ResultView.class)
    public Response replace(@PathParam("id") String id, @Valid @NotNull ResultInput input) {
        return edit(id, result -> input);
    }

    @PATCH
    @Consumes("application/merge-patch+json")
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(
            operationId = "patchResult",
            summary = "Change some fields of a link of a results chain (JSON Merge Patch)")
    @APIResponseSchema(ResultView.class)
    public Response patch(@PathParam("id") String id, JsonNode patch) {
        return edit(id, result -> mergePatch.apply(patch, result.input(), ResultInput.class));
    }

    @DELETE
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(
            operationId = "deleteResult",
            summary = "Remove a link that nothing serves or measures any more; the history keeps it")
    @APIResponse(responseCode = "204", description = "It is gone from the project")
    public Response remove(@PathParam("id") String id) {
        writing.remove(parts.toChange(Result.class, id, Action.EDIT));
        return Response.noContent().build();
    }

    private Response edit(String id, Function<Result, ResultInput> wanted) {
        Result result = parts.toChange(Result.class, id, Action.EDIT);
        writing.change(result, wanted.apply(result));
        return answers.changed(reads.result(result, answers.language()), result.version());
    }
}
