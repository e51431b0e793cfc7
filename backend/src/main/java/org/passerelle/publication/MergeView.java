package org.passerelle.publication;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.shared.paging.Listed;
import org.passerelle.shared.record.RecordType;

/**
 * A merge of two partners, done or only looked at.
 *
 * @param id null for a preview
 * @param counts what moves, or moved, from the merged partner to the kept one
 * @param obstacles why it cannot be done; empty where it can be, and where it was
 * @param mergedAt null for a preview
 * @param undoneAt null unless it was undone
 */
@Schema(name = "PartnerMerge")
public record MergeView(
        UUID id,
        @NotNull RightsView.NamedPartner kept,
        @NotNull RightsView.NamedPartner merged,
        @NotNull Counts counts,
        @NotNull List<Obstacle> obstacles,
        Instant mergedAt,
        Instant undoneAt) {

    /**
     * What is asked for.
     *
     * @param preview true to learn what would move, and what stands against it, without doing it
     */
    @Schema(
            name = "PartnerMergeInput",
            example =
                    "{\"keptId\": \"01990000-0000-7000-8000-000000000001\", \"mergedId\": \"01990000-0000-7000-8000-000000000002\", \"preview\": true}")
    public record Input(@NotNull UUID keptId, @NotNull UUID mergedId, Boolean preview) {
        public Input {
            preview = Boolean.TRUE.equals(preview);
        }
    }

    /**
     * How much moves.
     *
     * @param sharedProjects those of the projects that both are in: their roles are united
     * @param registered records that the merged partner registered
     */
    @Schema(name = "PartnerMergeCounts")
    public record Counts(
            int projects,
            int sharedProjects,
            int agreements,
            int events,
            int fundingLines,
            int indicatorValues,
            int lessonReplies,
            int guideAnswers,
            int progressReports,
            int registered,
            int identifiers,
            int formerNames,
            boolean accounts) {

        static Counts of(Moved moved) {
            int shared = (int)
                    moved.projects().stream().filter(p -> p.kept() != null).count();
            return new Counts(
                    moved.projects().size(),
                    shared,
                    moved.agreements().size(),
                    moved.events().size(),
                    moved.rows().getOrDefault(MovedColumn.FUNDER, List.of()).size(),
                    moved.rows()
                            .getOrDefault(MovedColumn.REPORTED_BY, List.of())
                            .size(),
                    moved.rows()
                            .getOrDefault(MovedColumn.LESSON_REPLIES, List.of())
                            .size(),
                    moved.rows()
                            .getOrDefault(MovedColumn.GUIDE_ANSWERS, List.of())
                            .size(),
                    moved.rows()
                            .getOrDefault(MovedColumn.PROGRESS_REPORTS, List.of())
                            .size(),
                    moved.rows().entrySet().stream()
                            .filter(e -> e.getKey().isRegistration())
                            .mapToInt(e -> e.getValue().size())
                            .sum(),
                    moved.identifiers().size(),
                    moved.formerNames().size(),
                    moved.organization() != null);
        }
    }

    /** Why it cannot be done: a stable code, and a sentence in the language of the answer. */
    @Schema(name = "PartnerMergeObstacle")
    public record Obstacle(@NotNull String code, @NotNull String message) {}

    /** A record that changed since the merge, so that its part cannot be given back. */
    @Schema(name = "PartnerMergeConflict")
    public record Conflict(
            @NotNull RecordType type, @NotNull UUID id) {}

    /** A page of merges, newest first. */
    @Schema(name = "PartnerMergePage")
    public record Page(
            @NotNull List<MergeView> items,
            int total,
            @NotNull Listed.TotalRelation totalRelation,
            String next) {}
}
