package org.passerelle.learning;

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

/** What the context does to a project; who may read or edit the project may read or edit it. */
@Path("/api/v1/context-effects/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Learning")
public class ContextEffectResource {
    private final ContextReads reads;
    private final ContextWriting writing;
    private final PartLookup parts;
    private final Answers answers;
    private final MergePatch mergePatch;

    ContextEffectResource(
            ContextReads reads, ContextWriting writing, PartLookup parts, Answers answers, MergePatch mergePatch) {
        this.reads = reads;
        this.writing = writing;
        this.parts = parts;
        this.answers = answers;
        this.mergePatch = mergePatch;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getContextEffect", summary = "What the context does to one project, one effect")
    @APIResponseSchema(ContextView.Effect.class)
    public Response get(@PathParam("id") String id) {
        ContextEffect effect = parts.find(ContextEffect.class, id);
        return answers.record(reads.effect(effect.id(), answers.language()), effect.version());
    }

    @PUT
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(operationId = "replaceContextEffect", summary = "Replace what is written about an effect of the context")
    @APIResponseSchema(ContextView.Effect.class)
    public Response replace(@PathParam("id") String id, @Valid @NotNull ContextEffectInput input) {
        return edit(id, effect -> input);
    }

    @PATCH
    @Consumes("application/merge-patch+json")
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(
            operationId = "patchContextEffect",
            summary = "Change some fields of an effect of the context (JSON Merge Patch)")
    @APIResponseSchema(ContextView.Effect.class)
    public Response patch(@PathParam("id") String id, JsonNode patch) {
        return edit(id, effect -> mergePatch.apply(patch, effect.input(), ContextEffectInput.class));
    }

    @DELETE
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(
            operationId = "deleteContextEffect",
            summary = "Remove an effect of the context from a project; the history keeps it")
    @APIResponse(responseCode = "204", description = "It is gone from the project")
    public Response remove(@PathParam("id") String id) {
        writing.remove(parts.toChange(ContextEffect.class, id, Action.EDIT));
        return Response.noContent().build();
    }

    private Response edit(String id, Function<ContextEffect, ContextEffectInput> wanted) {
        ContextEffect effect = parts.toChange(ContextEffect.class, id, Action.EDIT);
        writing.change(effect, wanted.apply(effect));
        return answers.changed(reads.effect(effect.id(), answers.language()), effect.version());
    }
}
