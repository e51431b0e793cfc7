package org.passerelle.change;

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

/** One change marker of a project; who may read or edit the project may read or edit it. */
@Path("/api/v1/change-markers/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Results")
public class ChangeMarkerResource {
    private final ChangeMarkerReads reads;
    private final ChangeMarkerWriting writing;
    private final PartLookup parts;
    private final Answers answers;
    private final MergePatch mergePatch;

    ChangeMarkerResource(
            ChangeMarkerReads reads,
            ChangeMarkerWriting writing,
            PartLookup parts,
            Answers answers,
            MergePatch mergePatch) {
        this.reads = reads;
        this.writing = writing;
        this.parts = parts;
        this.answers = answers;
        this.mergePatch = mergePatch;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getChangeMarker", summary = "One change marker")
    @APIResponseSchema(ChangeMarkerView.class)
    public Response get(@PathParam("id") String id) {
        ChangeMarker marker = parts.find(ChangeMarker.class, id);
        return answers.record(reads.one(marker.id(), answers.language()), marker.version());
    }

    @PUT
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(operationId = "replaceChangeMarker", summary = "Replace a change marker")
    @APIResponseSchema(ChangeMarkerView.class)
    public Response replace(@PathParam("id") String id, @Valid @NotNull ChangeMarkerInput input) {
        return edit(id, marker -> input);
    }

    @PATCH
    @Consumes("application/merge-patch+json")
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(operationId = "patchChangeMarker", summary = "Change some fields of a change marker (JSON Merge Patch)")
    @APIResponseSchema(ChangeMarkerView.class)
    public Response patch(@PathParam("id") String id, JsonNode patch) {
        return edit(id, marker -> mergePatch.apply(patch, marker.input(), ChangeMarkerInput.class));
    }

    @DELETE
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(operationId = "deleteChangeMarker", summary = "Remove a change marker; the history keeps it")
    @APIResponse(responseCode = "204", description = "It is gone from the project")
    public Response remove(@PathParam("id") String id) {
        writing.remove(parts.toChange(ChangeMarker.class, id, Action.EDIT));
        return Response.noContent().build();
    }

    private Response edit(String id, Function<ChangeMarker, ChangeMarkerInput> wanted) {
        ChangeMarker marker = parts.toChange(ChangeMarker.class, id, Action.EDIT);
        writing.change(marker, wanted.apply(marker));
        return answers.changed(reads.one(marker.id(), answers.language()), marker.version());
    }
}
