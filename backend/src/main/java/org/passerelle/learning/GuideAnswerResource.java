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

/** What a partner answered to a step of the guide: its people word it, its editors take it back; moderators can take it away. */
@Path("/api/v1/guide-answers/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Learning")
public class GuideAnswerResource {
    private final GuideReads reads;
    private final GuideWriting writing;
    private final Access access;
    private final Answers answers;
    private final MergePatch mergePatch;

    GuideAnswerResource(GuideReads reads, GuideWriting writing, Access access, Answers answers, MergePatch mergePatch) {
        this.reads = reads;
        this.writing = writing;
        this.access = access;
        this.answers = answers;
        this.mergePatch = mergePatch;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getGuideAnswer", summary = "What one partner answered to a step of the guide")
    @APIResponseSchema(GuideView.Sheet.class)
    public Response get(@PathParam("id") String id) {
        GuideAnswer answer = readable(id);
        return answers.record(reads.sheet(answer.id(), answers.language()), answer.version());
    }

    @PUT
    @RolesAllowed({Roles.REPORTER, Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(operationId = "replaceGuideAnswer", summary = "Replace what one's own partner answered")
    @APIResponseSchema(GuideView.Sheet.class)
    public Response replace(@PathParam("id") String id, @Valid @NotNull GuideAnswerInput input) {
        return edit(id, answer -> input);
    }

    @PATCH
    @Consumes("application/merge-patch+json")
    @RolesAllowed({Roles.REPORTER, Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(
            operationId = "patchGuideAnswer",
            summary = "Change some fields of what one's own partner answered (JSON Merge Patch)")
    @APIResponseSchema(GuideView.Sheet.class)
    public Response patch(@PathParam("id") String id, JsonNode patch) {
        return edit(id, answer -> mergePatch.apply(patch, answer.input(), GuideAnswerInput.class));
    }

    @DELETE
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN, Roles.MODERATOR, Roles.PLATFORM_ADMIN})
    @Transactional
    @Operation(
            operationId = "deleteGuideAnswer",
            summary = "Take back what one's own partner answered, or as a moderator take it away; the history keeps it")
    @APIResponse(responseCode = "204", description = "It is gone from the project")
    public Response remove(@PathParam("id") String id) {
        GuideAnswer answer = readable(id);
        access.requireRemoval(answer);
        answers.expectVersion(answer.version(), answer::input);
        writing.remove(answer);
        return Response.noContent().build();
    }

    private Response edit(String id, Function<GuideAnswer, GuideAnswerInput> wanted) {
        GuideAnswer answer = readable(id);
        access.require(Action.REPORT, answer);
        answers.expectVersion(answer.version(), answer::input);
        writing.change(answer, wanted.apply(answer));
        return answers.changed(reads.sheet(answer.id(), answers.language()), answer.version());
    }

    /** It is known to the partners of its project, and to everybody where it is open and its project public. */
    private GuideAnswer readable(String id) {
        GuideAnswer answer = Slugs.uuid(id)
                .map(uuid -> GuideAnswer.<GuideAnswer>findById(uuid))
                .orElseThrow(ProblemException::notFound);
        access.require(Action.READ, answer);
        return answer;
    }
}
