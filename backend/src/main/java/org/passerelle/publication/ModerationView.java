package org.passerelle.publication;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.history.HistoryView;
import org.passerelle.shared.paging.Listed;
import org.passerelle.shared.record.RecordType;

/** What moderators work through. */
public final class ModerationView {
    private ModerationView() {}

    /**
     * A record that waits for a moderator.
     *
     * @param title in the language of the answer
     * @param submittedBy the partner whose editor submitted it; null where the platform did
     * @param wasPublished true where it has been public before
     * @param wasSentBack true where a moderator sent it back before
     */
    @Schema(name = "QueueItem")
    public record Item(
            @NotNull RecordType type,
            @NotNull UUID id,
            @NotNull String slug,
            long version,
            @NotNull String title,
            HistoryView.ActingPartner submittedBy,
            @NotNull Instant submittedAt,
            boolean wasPublished,
            boolean wasSentBack) {}

    /** A page of the queue, oldest first. */
    @Schema(name = "Queue")
    public record Queue(
            @NotNull List<Item> items, int total, @NotNull Listed.TotalRelation totalRelation, String next) {}

    /**
     * What a moderator has not seen yet of a record.
     *
     * @param since the last decision; null where nobody decided yet, and then every field that is filled in is new
     * @param fields the record's own fields that differ
     * @param parts what happened to its funding lines, results and the like since then; at most 200
     */
    @Schema(name = "Difference")
    public record Difference(
            @NotNull RecordType type,
            @NotNull UUID id,
            long version,
            Since since,
            @NotNull List<Field> fields,
            @NotNull List<HistoryView> parts) {}

    /** A moderator's decision: published or sent-back, and when. */
    @Schema(name = "DifferenceSince")
    public record Since(@NotNull String action, @NotNull Instant at) {}

    /** A field of the record's input, as it was and as it is. */
    @Schema(name = "FieldDifference")
    public record Field(@NotNull String field, Object before, Object after) {}

    /** Two partners that may be the same. */
    @Schema(name = "DoublePair")
    public record Pair(
            @NotNull Twin first,
            @NotNull Twin second,
            boolean sameIdentifier,

            @Schema(description = "Likeness of the names, 0 to 1", example = "0.82")
            double similarity) {}

    /** One of the two. */
    @Schema(name = "DoublePartner")
    public record Twin(
            @NotNull UUID id,
            @NotNull String slug,
            @NotNull String name,
            String country,
            boolean published,
            boolean hasAccounts,
            int projects) {}

    /** A page of pairs, each pair once. */
    @Schema(name = "DoublePairs")
    public record Pairs(
            @NotNull List<Pair> items, int total, @NotNull Listed.TotalRelation totalRelation, String next) {}

    /**
     * A partner whose people have accounts.
     *
     * @param alias of its organisation in Keycloak; it never changes, the slug may
     */
    @Schema(name = "OrganizedPartner")
    public record OrganizedPartner(
            @NotNull UUID id,
            @NotNull String slug,
            @NotNull String name,
            @NotNull String alias) {}

    /** A page of them, by alias. */
    @Schema(name = "OrganizedPartners")
    public record Organizations(
            @NotNull List<OrganizedPartner> items,
            int total,
            @NotNull Listed.TotalRelation totalRelation,
            String next) {}
}
