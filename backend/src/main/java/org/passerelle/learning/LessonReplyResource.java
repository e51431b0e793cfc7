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
import org.passerelle.security.Access;
import org.passerelle.security.Access.Action;
import org.passerelle.security.Roles;
import org.passerelle.shared.json.MergePatch;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.record.Slugs;
import org.passerelle.shared.web.Answers;

/** What a partner said to a lesson or a question: its editors word it, and take it back; moderators can take it away. */
@Path("/api/v1/lesson-replies/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Learning")
public class LessonReplyResource {
    private final LessonReads reads;
    private final LessonWriting writing;
    private final Access access;
    private final Answers answers;
    private final MergePatch mergePatch;

    LessonReplyResource(
            LessonReads reads, LessonWriting writing, Access access, Answers answers, MergePatch mergePatch) {
        this.reads = reads;
        this.writing = writing;
        this.access = access;
        this.answers = answers;
        this.mergePatch = mergePatch;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getLessonReply", summary = "What one partner said to a lesson or a question")
    @APIResponseSchema(LessonView.Reply.class)
    public Response get(@PathParam("id") String id) {
        LessonReply reply = readable(id);
        return answers.record(reads.reply(reply.id(), answers.language()), reply.version());
    }

    @PUT
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(operationId = "replaceLessonReply", summary = "Replace what one's own partner said")
    @APIResponseSchema(LessonView.Reply.class)
    public Response replace(@PathParam("id") String id, @Valid @NotNull LessonReplyInput input) {
        return edit(id, reply -> input);
    }

    @PATCH
    @Consumes("application/merge-patch+json")
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(
            operationId = "patchLessonReply",
            summary = "Change some fields of what one's own partner said (JSON Merge Patch)")
    @APIResponseSchema(LessonView.Reply.class)
    public Response patch(@PathParam("id") String id, JsonNode patch) {
        return edit(id, reply -> mergePatch.apply(patch, reply.input(), LessonReplyInput.class));
    }

    @DELETE
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN, Roles.MODERATOR, Roles.PLATFORM_ADMIN})
    @Transactional
    @Operation(
            operationId = "deleteLessonReply",
            summary = "Take back what one's own partner said, or as a moderator take it away; the history keeps it")
    @APIResponse(responseCode = "204", description = "It is gone from the lesson")
    public Response remove(@PathParam("id") String id) {
        LessonReply reply = readable(id);
        access.requireRemoval(reply);
        answers.expectVersion(reply.version(), reply::input);
        writing.remove(reply);
        return Response.noContent().build();
    }

    private Response edit(String id, Function<LessonReply, LessonReplyInput> wanted) {
        LessonReply reply = readable(id);
        access.require(Action.EDIT, reply);
        answers.expectVersion(reply.version(), reply::input);
        writing.change(reply, wanted.apply(reply));
        return answers.changed(reads.reply(reply.id(), answers.language()), reply.version());
    }

    /** It is known to those who may read the project it was said to. */
    private LessonReply readable(String id) {
        LessonReply reply = Slugs.uuid(id)
                .map(uuid -> LessonReply.<LessonReply>findById(uuid))
                .orElseThrow(ProblemException::notFound);
        access.require(Action.READ, reply.lesson().project());
        return reply;
    }
}
