package org.passerelle.results;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.passerelle.security.Roles;
import org.passerelle.shared.json.MergePatch;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.web.Answers;
import org.passerelle.shared.web.Idempotent;

/** The library of common indicators: read by all, kept by moderators, adopted by projects. */
@Path("/api/v1/indicator-definitions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Results")
public class IndicatorDefinitionResource {
    private final DefinitionReads reads;
    private final DefinitionWriting writing;
    private final Answers answers;
    private final MergePatch mergePatch;

    IndicatorDefinitionResource(
            DefinitionReads reads, DefinitionWriting writing, Answers answers, MergePatch mergePatch) {
        this.reads = reads;
        this.writing = writing;
        this.answers = answers;
        this.mergePatch = mergePatch;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listIndicatorDefinitions", summary = "The common indicators that projects can adopt")
    @APIResponseSchema(DefinitionView.All.class)
    public Response list() {
        return answers.content(reads.all(answers.language()));
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "getIndicatorDefinition", summary = "One common indicator")
    @APIResponseSchema(DefinitionView.class)
    public Response get(@PathParam("code") String code) {
        IndicatorDefinition definition = find(code);
        return answers.record(view(definition), definition.version());
    }

    @POST
    @RolesAllowed({Roles.MODERATOR, Roles.PLATFORM_ADMIN})
    @Transactional
    @Idempotent
    @Operation(operationId = "createIndicatorDefinition", summary = "Add a common indicator")
    @APIResponseSchema(value = DefinitionView.class, responseCode = "201")
    public Response create(@Valid @NotNull DefinitionInput input) {
        IndicatorDefinition definition = writing.create(input);
        return answers.created(
                "/api/v1/indicator-definitions/" + definition.code(), view(definition), definition.version());
    }

    @PUT
    @Path("{code}")
    @RolesAllowed({Roles.MODERATOR, Roles.PLATFORM_ADMIN})
    @Transactional
    @Operation(
            operationId = "replaceIndicatorDefinition",
            summary = "Replace a common indicator: its words, and what it counts while no project has adopted it")
    @APIResponseSchema(DefinitionView.class)
    public Response replace(@PathParam("code") String code, @Valid @NotNull DefinitionInput input) {
        return edit(code, definition -> input);
    }

    @PATCH
    @Path("{code}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed({Roles.MODERATOR, Roles.PLATFORM_ADMIN})
    @Transactional
    @Operation(
            operationId = "patchIndicatorDefinition",
            summary = "Change some fields of a common indicator (JSON Merge Patch)")
    @APIResponseSchema(DefinitionView.class)
    public Response patch(@PathParam("code") String code, JsonNode patch) {
        return edit(code, definition -> mergePatch.apply(patch, definition.input(), DefinitionInput.class));
    }

    private Response edit(String code, Function<IndicatorDefinition, DefinitionInput> wanted) {
        IndicatorDefinition definition = find(code);
        answers.expectVersion(definition.version(), definition::input);
        writing.change(definition, wanted.apply(definition));
        return answers.changed(view(definition), definition.version());
    }

    private String view(IndicatorDefinition definition) {
        return reads.definition(definition.id(), answers.language());
    }

    private static IndicatorDefinition find(String code) {
        return IndicatorDefinition.<IndicatorDefinition>find("code", code)
                .firstResultOptional()
                .orElseThrow(ProblemException::notFound);
    }
}
