package org.passerelle.results;

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
import org.passerelle.project.PartLookup;
import org.passerelle.security.Access.Action;
import org.passerelle.security.Roles;
import org.passerelle.shared.json.MergePatch;
import org.passerelle.shared.paging.Page;
import org.passerelle.shared.web.Answers;

/** Indicators; who may read or edit their project may read or edit them. */
@Path("/api/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Results")
public class IndicatorResource {
    private final ResultReads reads;
    private final ResultWriting writing;
    private final PartLookup parts;
    private final Answers answers;
    private final MergePatch mergePatch;

    IndicatorResource(
            ResultReads reads, ResultWriting writing, PartLookup parts, Answers answers, MergePatch mergePatch) {
        this.reads = reads;
        this.writing = writing;
        this.parts = parts;
        this.answers = answers;
        this.mergePatch = mergePatch;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listIndicators", summary = "List and search the indicators of published projects")
    @APIResponseSchema(IndicatorView.Page.class)
    public Response list(
            @BeanParam IndicatorFilter filter,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            UriInfo uri) {
        Page page = Page.of(limit, cursor);
        return answers.page(page, reads.list(filter, page, answers.language()), reads.count(filter), uri);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getIndicator", summary = "One indicator with its values")
    @APIResponseSchema(IndicatorView.class)
    public Response get(@PathParam("id") String id) {
        Indicator indicator = parts.find(Indicator.class, id);
        return answers.record(reads.indicator(indicator.id(), answers.language()), indicator.version());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(operationId = "replaceIndicator", summary = "Replace what is written in an indicator")
    @APIResponseSchema(IndicatorView.class)
    public Response replace(@PathParam("id") String id, @Valid @NotNull IndicatorInput input) {
        return edit(id, indicator -> input);
    }

    @PATCH
    @Path("{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(operationId = "patchIndicator", summary = "Change some fields of an indicator (JSON Merge Patch)")
    @APIResponseSchema(IndicatorView.class)
    public Response patch(@PathParam("id") String id, JsonNode patch) {
        return edit(id, indicator -> mergePatch.apply(patch, indicator.input(), IndicatorInput.class));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(operationId = "deleteIndicator", summary = "Remove an indicator with its values; the history keeps them")
    @APIResponse(responseCode = "204", description = "It is gone from the project")
    public Response remove(@PathParam("id") String id) {
        writing.remove(parts.toChange(Indicator.class, id, Action.EDIT));
        return Response.noContent().build();
    }

    private Response edit(String id, Function<Indicator, IndicatorInput> wanted) {
        Indicator indicator = parts.toChange(Indicator.class, id, Action.EDIT);
        writing.change(indicator, wanted.apply(indicator));
        return answers.changed(reads.indicator(indicator.id(), answers.language()), indicator.version());
    }
}
