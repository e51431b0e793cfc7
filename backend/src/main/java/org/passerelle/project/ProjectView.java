package org.passerelle.project;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.partner.PartnerBrief;
import org.passerelle.shared.paging.Listed;
import org.passerelle.shared.record.Publication;
import org.passerelle.shared.text.Side;
import org.passerelle.shared.text.Term;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/**
 * A project as the API gives it.
 *
 * @param status as readers see it: finished once its end is past
 * @param declaredStatus as its editors last wrote it
 * @param publicationReason why it was sent back or withdrawn; null for those who may not edit it
 * @param funding with include=funding: lines and totals
 * @param results with include=results: the chain with indicators, periods and values
 * @param lessons with include=lessons: lessons and open questions with what partners said to them
 * @param progress with include=progress: its progress reports, as far as the reader may know of them
 * @param guide with include=guide: what its partners answered to the guide, as far as the reader may know of it
 * @param changeMarkers with include=changeMarkers: the changes of behaviour it looks for
 * @param changeStories with include=changeStories: its stories of change, as far as the reader may know of them
 * @param context with include=context: what the context does to it
 * @param documents with include=documents: those the reader may know of
 */
public record ProjectView(
        @NotNull UUID id,
        @NotNull String slug,
        long version,
        @NotNull Texts titles,
        Texts summaries,
        Texts contexts,
        Texts histories,
        Texts objectivesNorth,
        Texts objectivesSouth,
        Texts descriptions,
        Term form,
        @NotNull Term status,
        @NotNull ProjectStatus declaredStatus,
        Texts statusReasons,
        PreciseDate start,
        PreciseDate end,
        boolean openEnded,
        Integer lengthMonths,
        Texts durationNotes,
        @NotNull List<ProjectInput.Phase> phases,
        Boolean triennial,
        AgreementBrief agreement,
        Brief parent,
        Brief follows,
        @NotNull List<Brief> followedBy,
        @NotNull List<Brief> children,
        @NotNull List<Theme> themes,
        @NotNull List<Integer> sdgs,
        @NotNull List<Term> publics,
        Texts otherPublics,
        @NotNull List<Place> places,
        @NotNull List<Participant> partners,
        @NotNull List<ProjectInput.Beneficiaries> beneficiaries,
        @NotNull List<ProjectInput.Volunteer> volunteers,
        Texts communicationNorth,
        Texts communicationSouth,
        Boolean evaluationPolicy,
        Texts evaluationNotes,
        @NotNull List<ProjectInput.Website> websites,
        Texts sourceNotes,
        @NotNull List<StatusChange> statusHistory,
        @NotNull List<Confirmation> confirmations,
        @NotNull Publication publication,
        String publicationReason,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt,

        @Schema(description = "With include=funding: as GET /projects/{id}/funding-lines")
        Object funding,

        @Schema(description = "With include=results: as GET /projects/{id}/results")
        Object results,

        @Schema(description = "With include=lessons: as GET /projects/{id}/lessons")
        Object lessons,

        @Schema(description = "With include=guide: as GET /projects/{id}/guide")
        Object guide,

        @Schema(description = "With include=progress: as GET /projects/{id}/progress-reports")
        Object progress,

        @Schema(description = "With include=context: as GET /projects/{id}/context-effects")
        Object context,

        @Schema(description = "With include=evaluations: as GET /projects/{id}/evaluations")
        Object evaluations,

        @Schema(description = "With include=missions: as GET /projects/{id}/missions")
        Object missions,

        @Schema(description = "With include=changeMarkers: as GET /projects/{id}/change-markers")
        Object changeMarkers,

        @Schema(description = "With include=changeStories: as GET /projects/{id}/change-stories")
        Object changeStories,

        @Schema(description = "With include=documents: as GET /projects/{id}/documents")
        Object documents) {

    /** Another project named beside this one. */
    public record Brief(
            @NotNull UUID id, @NotNull String slug, @NotNull Texts titles, PreciseDate start, PreciseDate end) {}

    /** The agreement it hangs under. */
    public record AgreementBrief(
            @NotNull UUID id, @NotNull String slug, @NotNull Texts titles) {}

    /** A theme with its rank; 1 is the main one. */
    public record Theme(@NotNull String code, @NotNull String label, String parent, int level, int priority) {}

    /** A partner with all its roles in this project. */
    public record Participant(
            @NotNull PartnerBrief partner,
            @NotNull Side side,
            @NotNull List<Term> roles,
            boolean sharesEditing) {}

    /** Where it happens. */
    public record Place(
            @NotNull String name,
            @NotNull Term country,
            String region,
            @NotNull Side side,
            BigDecimal latitude,
            BigDecimal longitude) {}

    /** A status it had, from when on. */
    public record StatusChange(
            @NotNull Term status, Texts reasons, @NotNull Instant changedAt) {}

    /**
     * When a partner last said that all this is still true.
     *
     * @param age 'recent' for a year, then 'old' (list confirmation-ages)
     */
    public record Confirmation(
            @NotNull PartnerBrief partner,
            @NotNull Instant confirmedAt,
            @NotNull Term age) {}

    /** A project in a list. */
    public record Item(
            @NotNull UUID id,
            @NotNull String slug,
            @NotNull Texts titles,
            Texts summaries,
            Term form,
            @NotNull Term status,
            PreciseDate start,
            PreciseDate end,
            boolean openEnded,
            Integer lengthMonths,
            @NotNull List<Theme> themes,
            @NotNull List<Integer> sdgs,
            @NotNull List<Territory> territories,
            @NotNull List<PartnerBrief> leads,
            int partnerCount,
            @NotNull List<Amount> funding,
            @NotNull Publication publication,
            @NotNull Instant updatedAt) {}

    /** A place in a list. */
    public record Territory(
            @NotNull String name,
            @NotNull String country,
            @NotNull Side side) {}

    /** All funding lines of one currency added up. */
    public record Amount(@NotNull String amount, @NotNull String currency) {}

    /** A page of projects. */
    public record Page(
            @NotNull List<Item> items, int total, @NotNull Listed.TotalRelation totalRelation, String next) {}
}
