package org.passerelle.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.passerelle.project.PartLookup;
import org.passerelle.security.Access.Action;
import org.passerelle.security.Roles;
import org.passerelle.shared.json.MergePatch;
import org.passerelle.shared.web.Answers;

/** One evaluation of a project; who may read or edit the project may read or edit it. */
@Path("/api/v1/evaluations/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Learning")
public class EvaluationResource {
    private final EvaluationReads reads;
    private final EvaluationWriting writing;
    private final PartLookup parts;
    private final Answers answers;
    private final MergePatch mergePatch;

    EvaluationResource(
            EvaluationReads reads,
            EvaluationWriting writing,
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
    @Operation(operationId = "getEvaluation", summary = "One evaluation with its findings and recommendations")
    @APIResponseSchema(EvaluationView.class)
    public Response get(@PathParam("id") String id) {
        Evaluation evaluation = parts.find(Evaluation.class, id);
        return answers.record(reads.one(evaluation.id(), answers.language()), evaluation.version());
    }

    @PUT
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(operationId = "replaceEvaluation", summary = "Replace an evaluation")
    @APIResponseSchema(EvaluationView.class)
    public Response replace(@PathParam("id") String id, @Valid @NotNull EvaluationInput input) {
        return edit(id, evaluation -> input);
    }

    @PATCH
    @Consumes("application/merge-patch+json")
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(operationId = "patchEvaluation", summary = "Change some fields of an evaluation (JSON Merge Patch)")
    @APIResponseSchema(EvaluationView.class)
    public Response patch(@PathParam("id") String id, JsonNode patch) {
        return edit(id, evaluation -> mergePatch.apply(patch, evaluation.input(), EvaluationInput.class));
    }

    @DELETE
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(operationId = "deleteEvaluation", summary = "Remove an evaluation; the history keeps it")
    @APIResponse(responseCode = "204", description = "It is gone from the project")
    public Response remove(@PathParam("id") String id) {
        writing.remove(parts.toChange(Evaluation.class, id, Action.EDIT));
        return Response.noContent().build();
    }

    @POST
    @Path("baselines")
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(
            operationId = "takeBaselines",
            summary = "Make what a diagnosis found the baseline of the indicators it measured",
            description =
                    "All of the indicators named or none; what stands as baseline is replaced only where one says so.")
    @APIResponseSchema(EvaluationView.class)
    public Response takeBaselines(@PathParam("id") String id, @Valid @NotNull BaselinesInput input) {
        Evaluation evaluation = parts.require(Evaluation.class, id, Action.EDIT);
        writing.becomeBaselines(evaluation, input);
        Panache.getEntityManager().flush();
        return answers.content(reads.one(evaluation.id(), answers.language()));
    }

    private Response edit(String id, Function<Evaluation, EvaluationInput> wanted) {
        Evaluation evaluation = parts.toChange(Evaluation.class, id, Action.EDIT);
        writing.change(evaluation, wanted.apply(evaluation));
        return answers.changed(reads.one(evaluation.id(), answers.language()), evaluation.version());
    }
}
