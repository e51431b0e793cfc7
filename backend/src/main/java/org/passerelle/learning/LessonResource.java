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
import org.passerelle.shared.paging.Page;
import org.passerelle.shared.web.Answers;
import org.passerelle.shared.web.Idempotent;

/** Lessons and questions; who may read or edit their project may read or edit them, and any partner may reply. */
@Path("/api/v1/lessons")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Learning")
public class LessonResource {
    private final LessonReads reads;
    private final LessonWriting writing;
    private final PartLookup parts;
    private final Access access;
    private final Answers answers;
    private final MergePatch mergePatch;

    LessonResource(
            LessonReads reads,
            LessonWriting writing,
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
            operationId = "listLessons",
            summary = "List and search the lessons and open questions of published projects")
    @APIResponseSchema(LessonView.Page.class)
    public Response list(
            @BeanParam LessonFilter filter,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            UriInfo uri) {
        Page page = Page.of(limit, cursor);
        return answers.page(page, reads.list(filter, page, answers.language()), reads.count(filter), uri);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getLesson", summary = "One lesson or question with what partners said to it")
    @APIResponseSchema(LessonView.class)
    public Response get(@PathParam("id") String id) {
        Lesson lesson = parts.find(Lesson.class, id);
        return answers.record(reads.lesson(lesson.id(), answers.language()), lesson.version());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(operationId = "replaceLesson", summary = "Replace what is written in a lesson or a question")
    @APIResponseSchema(LessonView.class)
    public Response replace(@PathParam("id") String id, @Valid @NotNull LessonInput input) {
        return edit(id, lesson -> input);
    }

    @PATCH
    @Path("{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(operationId = "patchLesson", summary = "Change some fields of a lesson or a question (JSON Merge Patch)")
    @APIResponseSchema(LessonView.class)
    public Response patch(@PathParam("id") String id, JsonNode patch) {
        return edit(id, lesson -> mergePatch.apply(patch, lesson.input(), LessonInput.class));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(
            operationId = "deleteLesson",
            summary = "Remove a lesson or a question with what was said to it; the history keeps it")
    @APIResponse(responseCode = "204", description = "It is gone from the project")
    public Response remove(@PathParam("id") String id) {
        writing.remove(parts.toChange(Lesson.class, id, Action.EDIT));
        return Response.noContent().build();
    }

    @POST
    @Path("{id}/replies")
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Idempotent
    @Operation(
            operationId = "createLessonReply",
            summary = "Say for one's own partner that it met this too, or answer a question",
            description = "A partner of the project cannot say that it met its own; a partner says it once.")
    @APIResponseSchema(value = LessonView.Reply.class, responseCode = "201")
    public Response reply(@PathParam("id") String id, @Valid @NotNull LessonReplyInput input) {
        Lesson lesson = parts.find(Lesson.class, id);
        UUID partner = access.requireActingPartner();
        LessonReply reply = writing.reply(lesson, partner, input);
        return answers.created(
                "/api/v1/lesson-replies/" + reply.id(), reads.reply(reply.id(), answers.language()), reply.version());
    }

    private Response edit(String id, Function<Lesson, LessonInput> wanted) {
        Lesson lesson = parts.toChange(Lesson.class, id, Action.EDIT);
        writing.change(lesson, wanted.apply(lesson));
        return answers.changed(reads.lesson(lesson.id(), answers.language()), lesson.version());
    }
}
