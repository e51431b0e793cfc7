package org.passerelle.history;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.shared.record.RecordType;

/**
 * What the platform keeps of a person, beside the account in Keycloak.
 *
 * @param id of the account in Keycloak
 * @param names under which changes were written down
 * @param changes in the order they were made
 * @param keptAnswers to creates with an Idempotency-Key, forgotten after 24 hours
 */
@Schema(name = "Person")
public record PersonView(
        @NotNull UUID id,
        @NotNull List<String> names,
        @NotNull List<Change> changes,
        @NotNull List<KeptAnswer> keptAnswers) {

    /**
     * Something the person did.
     *
     * @param role in which it was done
     * @param partner id of the partner for which it was done; null for the platform's people
     */
    @Schema(name = "PersonChange")
    public record Change(
            long seq,
            @NotNull Instant at,
            @NotNull RecordType recordType,
            @NotNull UUID recordId,
            @NotNull RecordType rootType,
            @NotNull UUID rootId,
            @NotNull String action,
            @NotNull List<String> fields,
            String role,
            UUID partner) {}

    /** An answer that can be asked for again. */
    @Schema(name = "PersonKeptAnswer")
    public record KeptAnswer(@NotNull String key, @NotNull Instant at) {}

    /**
     * What an erasure changed.
     *
     * @param changes entries of histories that no longer name the person
     * @param keptAnswers that were removed
     */
    @Schema(name = "Erasure")
    public record Erasure(int changes, int keptAnswers) {}
}
