package org.passerelle.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.passerelle.shared.problem.ProblemType;
import org.passerelle.shared.text.Messages;
import org.passerelle.shared.web.Answers;

/** Every kind of error with what it means and what to do; the web application shows each at its address. */
@Path("/api/v1/problem-types")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Platform")
public class ProblemTypeResource {
    private final Answers answers;
    private final ObjectMapper mapper;

    ProblemTypeResource(Answers answers, ObjectMapper mapper) {
        this.answers = answers;
        this.mapper = mapper;
    }

    /**
     * A kind of error.
     *
     * @param code stable, last part of the type
     * @param type what a problem carries as its type, and the address of the page that explains it
     */
    @Schema(name = "ProblemKind")
    public record Kind(
            @NotNull String code,

            @NotNull @Schema(example = "/erreurs/stale-version")
            String type,

            int status,
            @NotNull String title,
            @NotNull String explanation) {}

    /** All kinds of errors, by status. */
    @Schema(name = "ProblemKinds")
    public record Kinds(@NotNull List<Kind> items) {}

    @GET
    @Operation(operationId = "listProblemTypes", summary = "Every kind of error, with what it means and what to do")
    @APIResponseSchema(Kinds.class)
    public Response list() throws JsonProcessingException {
        Messages words = Messages.in(answers.language());
        return answers.content(mapper.writeValueAsString(new Kinds(Arrays.stream(ProblemType.values())
                .map(type -> new Kind(
                        type.code(),
                        "/erreurs/" + type.code(),
                        type.status(),
                        words.get("problem." + type.code() + ".title"),
                        words.get("problem." + type.code() + ".explanation")))
                .toList())));
    }
}
