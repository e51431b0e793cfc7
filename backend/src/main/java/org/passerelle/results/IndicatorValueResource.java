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
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.passerelle.project.PartLookup;
import org.passerelle.security.Access;
import org.passerelle.security.Access.Action;
import org.passerelle.security.Roles;
import org.passerelle.shared.json.MergePatch;
import org.passerelle.shared.web.Answers;

/** One value of an indicator; reporters of the project's editing partners may correct it. */
@Path("/api/v1/indicator-values/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Results")
public class IndicatorValueResource {
    private final ResultReads reads;
    private final ResultWriting writing;
    private final PartLookup parts;
    private final Access access;
    private final Answers answers;
    private final MergePatch mergePatch;

    IndicatorValueResource(
            ResultReads reads,
            ResultWriting writing,
            PartLookup parts,
            Access access,
            Answers answers,
            MergePatch mergePatch) {
        this.reads = reads;
        this.writing = writing;
        this.parts = parts;
        this.access = access;
        this.answers = answers;
        this.mergePatch = mergePatch;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getIndicatorValue", summary = "Target and actual value of one period")
    @APIResponseSchema(IndicatorView.Value.class)
    public Response get(@PathParam("id") String id) {
        IndicatorValue value = parts.find(IndicatorValue.class, id);
        return answers.record(reads.value(value.id(), answers.language()), value.version());
    }

    @PUT
    @RolesAllowed({Roles.REPORTER, Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(operationId = "replaceIndicatorValue", summary = "Replace what is written in a value")
    @APIResponseSchema(IndicatorView.Value.class)
    public Response replace(@PathParam("id") String id, @Valid @NotNull ValueInput input) {
        return edit(id, value -> input);
    }

    @PATCH
    @Consumes("application/merge-patch+json")
    @RolesAllowed({Roles.REPORTER, Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(operationId = "patchIndicatorValue", summary = "Change some fields of a value (JSON Merge Patch)")
    @APIResponseSchema(IndicatorView.Value.class)
    public Response patch(@PathParam("id") String id, JsonNode patch) {
        return edit(id, value -> mergePatch.apply(patch, value.input(), ValueInput.class));
    }

    @DELETE
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(operationId = "deleteIndicatorValue", summary = "Remove a value; the history keeps it")
    @APIResponse(responseCode = "204", description = "It is gone from the project")
    public Response remove(@PathParam("id") String id) {
        writing.remove(parts.toChange(IndicatorValue.class, id, Action.EDIT));
        return Response.noContent().build();
    }

    private UUID reporter(IndicatorValue value) {
        return access.decide(Action.REPORT, value.project()).partner();
    }

    private Response edit(String id, Function<IndicatorValue, ValueInput> wanted) {
        IndicatorValue value = parts.toChange(IndicatorValue.class, id, Action.REPORT);
        writing.change(value, wanted.apply(value), reporter(value));
        return answers.changed(reads.value(value.id(), answers.language()), value.version());
    }
}
