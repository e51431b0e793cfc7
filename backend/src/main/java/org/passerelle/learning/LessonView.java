package org.passerelle.learning;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.passerelle.partner.PartnerBrief;
import org.passerelle.shared.paging.Listed;
import org.passerelle.shared.text.Term;
import org.passerelle.shared.text.Texts;

/**
 * A lesson or an open question with what partners said to it.
 *
 * @param kind lesson or question (reference list lesson-kinds)
 * @param themes its own; empty where it has those of its project
 * @param step the step of the guide it speaks of; null for none
 * @param metBy how many other partners said that they met this too
 * @param answers how many answers a question has
 * @param replies what partners said, the earliest first
 */
public record LessonView(
        @NotNull UUID id,
        long version,
        @NotNull ProjectBrief project,
        @NotNull Term kind,
        @NotNull Texts texts,
        @NotNull List<Term> themes,
        Term step,
        int position,
        int metBy,
        int answers,
        @NotNull List<Reply> replies,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    /**
     * What a partner said to it.
     *
     * @param kind met or answer (reference list lesson-reply-kinds)
     * @param texts the answer, or a note to 'we met this too'; null where it has none
     */
    public record Reply(
            @NotNull UUID id,
            long version,
            @NotNull UUID lessonId,
            @NotNull PartnerBrief partner,
            @NotNull Term kind,
            Texts texts,
            @NotNull Instant createdAt,
            @NotNull Instant updatedAt) {}

    /** The lessons and questions of one project, by position. */
    public record OfProject(@NotNull List<LessonView> items) {}

    /** A lesson or a question in a list. */
    public record Item(
            @NotNull UUID id,
            @NotNull ProjectBrief project,
            @NotNull Term kind,
            @NotNull Texts texts,
            @NotNull List<Term> themes,
            Term step,
            int metBy,
            int answers,
            @NotNull Instant updatedAt) {}

    /**
     * The project it comes from.
     *
     * @param countries codes of the countries of its places
     */
    public record ProjectBrief(
            @NotNull UUID id,
            @NotNull String slug,
            @NotNull Texts titles,
            @NotNull List<String> countries) {}

    /** A page of lessons and questions. */
    public record Page(
            @NotNull List<Item> items, int total, @NotNull Listed.TotalRelation totalRelation, String next) {}
}
