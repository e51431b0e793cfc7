package org.passerelle.shared.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An error answer, application/problem+json (RFC 9457). */
@Schema(description = "An error answer (RFC 9457)")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        @NotNull
        @Schema(
                description = "Stable address of a page that explains this kind of error",
                example = "/erreurs/stale-version")
        String type,

        @NotNull @Schema(description = "The kind of error in the caller's language")
        String title,

        @Schema(examples = "422") int status,

        @NotNull @Schema(description = "What to change, in the caller's language")
        String detail,

        @NotNull @Schema(description = "The address that was called")
        String instance,

        @NotNull @Schema(description = "Number of this error in the log")
        String errorId,

        @Schema(description = "Each field that is wrong") List<FieldViolation> violations,
        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> extensions) {

    /** One field that is wrong: its path, a stable code, and a sentence in the caller's language. */
    @Schema(name = "Violation")
    public record FieldViolation(
            @NotNull @Schema(example = "levies[0].amount") String field,
            @NotNull @Schema(example = "levy-above-amount") String code,
            @NotNull String message) {}
}
