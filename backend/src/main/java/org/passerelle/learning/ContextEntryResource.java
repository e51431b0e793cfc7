package org.passerelle.learning;

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
import jakarta.ws.rs.POST;
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
import org.passerelle.security.Roles;
import org.passerelle.shared.json.MergePatch;
import org.passerelle.shared.paging.Page;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.record.Slugs;
import org.passerelle.shared.web.Answers;
import org.passerelle.shared.web.Idempotent;

/** The register of contexts: read by all, kept by moderators. */
@Path("/api/v1/context-entries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Learning")
public class ContextEntryResource {
    private final ContextReads reads;
    private final ContextWriting writing;
    private final Answers answers;
    private final MergePatch mergePatch;

    ContextEntryResource(ContextReads reads, ContextWriting writing, Answers answers, MergePatch mergePatch) {
        this.reads = reads;
        this.writing = writing;
        this.answers = answers;
        this.mergePatch = mergePatch;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listContextEntries",
            summary = "List and search how things stand for cooperation, by country and area")
    @APIResponseSchema(ContextView.Page.class)
    public Response list(
            @BeanParam ContextFilter filter,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            UriInfo uri) {
        Page page = Page.of(limit, cursor);
        return answers.page(page, reads.list(filter, page, answers.language()), reads.count(filter), uri);
    }

    @POST
    @RolesAllowed({Roles.MODERATOR, Roles.PLATFORM_ADMIN})
    @Transactional
    @Idempotent
    @Operation(operationId = "createContextEntry", summary = "Add an entry to the register of contexts")
    @APIResponseSchema(value = ContextView.class, responseCode = "201")
    public Response create(@Valid @NotNull ContextEntryInput input) {
        ContextEntry entry = writing.create(input);
        return answers.created(
                "/api/v1/context-entries/" + entry.id(), reads.entry(entry.id(), answers.language()), entry.version());
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getContextEntry", summary = "One entry of the register of contexts")
    @APIResponseSchema(ContextView.class)
    public Response get(@PathParam("id") String id) {
        ContextEntry entry = readable(id);
        return answers.record(reads.entry(entry.id(), answers.language()), entry.version());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.MODERATOR, Roles.PLATFORM_ADMIN})
    @Transactional
    @Operation(operationId = "replaceContextEntry", summary = "Replace what is written in an entry of the register")
    @APIResponseSchema(ContextView.class)
    public Response replace(@PathParam("id") String id, @Valid @NotNull ContextEntryInput input) {
        return edit(id, entry -> input);
    }

    @PATCH
    @Path("{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed({Roles.MODERATOR, Roles.PLATFORM_ADMIN})
    @Transactional
    @Operation(
            operationId = "patchContextEntry",
            summary = "Change some fields of an entry of the register (JSON Merge Patch)")
    @APIResponseSchema(ContextView.class)
    public Response patch(@PathParam("id") String id, JsonNode patch) {
        return edit(id, entry -> mergePatch.apply(patch, entry.input(), ContextEntryInput.class));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Roles.MODERATOR, Roles.PLATFORM_ADMIN})
    @Transactional
    @Operation(
            operationId = "deleteContextEntry",
            summary = "Remove an entry that no project refers to; the history keeps it")
    @APIResponse(responseCode = "204", description = "It is gone from the register")
    public Response remove(@PathParam("id") String id) {
        writing.remove(changeable(id));
        return Response.noContent().build();
    }

    private Response edit(String id, Function<ContextEntry, ContextEntryInput> wanted) {
        ContextEntry entry = changeable(id);
        writing.change(entry, wanted.apply(entry));
        return answers.changed(reads.entry(entry.id(), answers.language()), entry.version());
    }

    private ContextEntry changeable(String id) {
        ContextEntry entry = readable(id);
        answers.expectVersion(entry.version(), entry::input);
        return entry;
    }

    private ContextEntry readable(String id) {
        return Slugs.uuid(id)
                .map(uuid -> ContextEntry.<ContextEntry>findById(uuid))
                .orElseThrow(ProblemException::notFound);
    }
}
