package org.passerelle.change;

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
import org.passerelle.security.Access;
import org.passerelle.security.Access.Action;
import org.passerelle.security.Roles;
import org.passerelle.shared.json.MergePatch;
import org.passerelle.shared.paging.Page;
import org.passerelle.shared.web.Answers;

/** Stories of change: read by the partners of their project, and by everybody where they are open to all. */
@Path("/api/v1/change-stories")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Results")
public class ChangeStoryResource {
    private final ChangeStoryReads reads;
    private final ChangeStoryWriting writing;
    private final PartLookup parts;
    private final Access access;
    private final Answers answers;
    private final MergePatch mergePatch;

    ChangeStoryResource(
            ChangeStoryReads reads,
            ChangeStoryWriting writing,
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
    @Operation(
            operationId = "listChangeStories",
            summary = "List and search the stories of change of published projects that are open to all")
    @APIResponseSchema(ChangeStoryView.Page.class)
    public Response list(
            @BeanParam ChangeStoryFilter filter,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            UriInfo uri) {
        Page page = Page.of(limit, cursor);
        return answers.page(page, reads.list(filter, page, answers.language()), reads.count(filter), uri);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getChangeStory", summary = "One story of change")
    @APIResponseSchema(ChangeStoryView.class)
    public Response get(@PathParam("id") String id) {
        ChangeStory story = parts.find(ChangeStory.class, id);
        return answers.record(reads.one(story.id(), answers.language()), story.version());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(
            operationId = "replaceChangeStory",
            summary = "Replace a story of change",
            description =
                    "Where the consent is withdrawn, the story is no longer open to all, whatever openToAll says.")
    @APIResponseSchema(ChangeStoryView.class)
    public Response replace(@PathParam("id") String id, @Valid @NotNull ChangeStoryInput input) {
        return edit(id, story -> input);
    }

    @PATCH
    @Path("{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(
            operationId = "patchChangeStory",
            summary = "Change some fields of a story of change (JSON Merge Patch)",
            description = "Where the consent is withdrawn, the story is no longer open to all.")
    @APIResponseSchema(ChangeStoryView.class)
    public Response patch(@PathParam("id") String id, JsonNode patch) {
        return edit(id, story -> mergePatch.apply(patch, story.input(), ChangeStoryInput.class));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN, Roles.MODERATOR, Roles.PLATFORM_ADMIN})
    @Transactional
    @Operation(
            operationId = "deleteChangeStory",
            summary = "Remove a story of change, or as a moderator take it away; the history keeps it")
    @APIResponse(responseCode = "204", description = "It is gone from the project")
    public Response remove(@PathParam("id") String id) {
        ChangeStory story = parts.find(ChangeStory.class, id);
        access.requireRemoval(story);
        answers.expectVersion(story.version(), story::input);
        writing.remove(story);
        return Response.noContent().build();
    }

    private Response edit(String id, Function<ChangeStory, ChangeStoryInput> wanted) {
        ChangeStory story = parts.toChange(ChangeStory.class, id, Action.EDIT);
        writing.change(story, wanted.apply(story));
        return answers.changed(reads.one(story.id(), answers.language()), story.version());
    }
}
