package org.passerelle.reference;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.passerelle.shared.web.Answers;

/** The closed lists of what teams learn from one another; the others are in {@link ClosedListResource}. */
@Path("/api/v1")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference lists")
public class LearningListResource {
    private final ReferenceReads reads;
    private final Answers answers;

    LearningListResource(ReferenceReads reads, Answers answers) {
        this.reads = reads;
        this.answers = answers;
    }

    @GET
    @Path("lesson-kinds")
    @Operation(
            operationId = "listLessonKinds",
            summary = "What a team tells others: what it learnt, what it still asks")
    @APIResponseSchema(ListView.Entries.class)
    public Response lessonKinds() {
        return list("lesson-kinds");
    }

    @GET
    @Path("lesson-reply-kinds")
    @Operation(operationId = "listLessonReplyKinds", summary = "What other partners can say to a lesson or a question")
    @APIResponseSchema(ListView.Entries.class)
    public Response lessonReplyKinds() {
        return list("lesson-reply-kinds");
    }

    @GET
    @Path("guide-steps")
    @Operation(operationId = "listGuideSteps", summary = "The six steps of the guide, in their order")
    @APIResponseSchema(ListView.Entries.class)
    public Response guideSteps() {
        return list("guide-steps");
    }

    @GET
    @Path("guide-questions")
    @Operation(operationId = "listGuideQuestions", summary = "The nineteen questions of the guide, in their order")
    @APIResponseSchema(ListView.Entries.class)
    public Response guideQuestions() {
        return list("guide-questions");
    }

    @GET
    @Path("guide-states")
    @Operation(operationId = "listGuideStates", summary = "How far a partner has come with a step of the guide")
    @APIResponseSchema(ListView.Entries.class)
    public Response guideStates() {
        return list("guide-states");
    }

    @GET
    @Path("context-statuses")
    @Operation(operationId = "listContextStatuses", summary = "How things can stand for cooperation in a country")
    @APIResponseSchema(ListView.Entries.class)
    public Response contextStatuses() {
        return list("context-statuses");
    }

    @GET
    @Path("context-effect-kinds")
    @Operation(operationId = "listContextEffectKinds", summary = "What the context can do to a project")
    @APIResponseSchema(ListView.Entries.class)
    public Response contextEffectKinds() {
        return list("context-effect-kinds");
    }

    @GET
    @Path("evaluation-kinds")
    @Operation(operationId = "listEvaluationKinds", summary = "At which time of a project it is evaluated")
    @APIResponseSchema(ListView.Entries.class)
    public Response evaluationKinds() {
        return list("evaluation-kinds");
    }

    @GET
    @Path("recommendation-states")
    @Operation(operationId = "listRecommendationStates", summary = "What became of a recommendation")
    @APIResponseSchema(ListView.Entries.class)
    public Response recommendationStates() {
        return list("recommendation-states");
    }

    private Response list(String name) {
        return answers.content(reads.terms(name, answers.language()));
    }
}
