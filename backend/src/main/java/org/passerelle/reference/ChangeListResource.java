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

/** The closed lists of change markers and stories of change; the others are in {@link ClosedListResource}. */
@Path("/api/v1")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference lists")
public class ChangeListResource {
    private final ReferenceReads reads;
    private final Answers answers;

    ChangeListResource(ReferenceReads reads, Answers answers) {
        this.reads = reads;
        this.answers = answers;
    }

    @GET
    @Path("change-steps")
    @Operation(
            operationId = "listChangeSteps",
            summary = "How far a change of behaviour goes: expected, hoped for, ideal")
    @APIResponseSchema(ListView.Entries.class)
    public Response changeSteps() {
        return list("change-steps");
    }

    @GET
    @Path("change-extents")
    @Operation(operationId = "listChangeExtents", summary = "How much of a change was seen on a day")
    @APIResponseSchema(ListView.Entries.class)
    public Response changeExtents() {
        return list("change-extents");
    }

    @GET
    @Path("change-story-kinds")
    @Operation(operationId = "listChangeStoryKinds", summary = "What a story of change tells")
    @APIResponseSchema(ListView.Entries.class)
    public Response changeStoryKinds() {
        return list("change-story-kinds");
    }

    @GET
    @Path("change-effects")
    @Operation(operationId = "listChangeEffects", summary = "Whether what a story tells is a gain or a loss")
    @APIResponseSchema(ListView.Entries.class)
    public Response changeEffects() {
        return list("change-effects");
    }

    @GET
    @Path("consent-states")
    @Operation(
            operationId = "listConsentStates",
            summary = "What those who can be recognised in a story said to its being told")
    @APIResponseSchema(ListView.Entries.class)
    public Response consentStates() {
        return list("consent-states");
    }

    private Response list(String name) {
        return answers.content(reads.terms(name, answers.language()));
    }
}
