package org.passerelle.agreement;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.partner.PartnerBrief;
import org.passerelle.shared.paging.Listed;
import org.passerelle.shared.record.Publication;
import org.passerelle.shared.text.Term;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/**
 * An agreement as the API gives it.
 *
 * @param validity whether it holds today; past its end it is 'expired', whatever else is written
 * @param ending how near its end is; null where it is further off than a year, unknown, or followed by another agreement
 * @param predecessorId the agreement it follows, where readers may know of it
 * @param chain all that it follows and all that follow it, itself among them, oldest first
 * @param projects the first hundred published projects under it; figures.projects counts them all
 * @param events the first hundred published events about it
 * @param publicationReason why it was sent back or withdrawn; null for those who may not edit it
 */
public record AgreementView(
        @NotNull UUID id,
        @NotNull String slug,
        long version,
        @NotNull Term kind,
        String number,
        @NotNull Texts titles,
        Texts descriptions,
        PreciseDate firstSigned,
        PreciseDate starts,
        PreciseDate ends,
        boolean openEnded,
        @NotNull Term validity,
        Term ending,
        Boolean triennial,
        UUID predecessorId,
        Term succession,
        @NotNull List<Party> parties,
        @NotNull List<Link> chain,
        @NotNull List<Objective> objectives,
        @NotNull List<Activity> activities,
        @NotNull List<AgreementInput.Outcome> outcomes,
        @NotNull List<AgreementInput.Document> documents,
        @NotNull List<Project> projects,
        @NotNull List<Event> events,
        @NotNull Figures figures,
        @NotNull Publication publication,
        String publicationReason,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    /**
     * A partner in one role.
     *
     * @param latitude where it is, degrees north (WGS 84), with longitude or not at all
     */
    @Schema(name = "AgreementParty")
    public record Party(
            @NotNull PartnerBrief partner,
            @NotNull Term type,
            Term country,
            BigDecimal latitude,
            BigDecimal longitude,
            @NotNull Term role) {}

    /**
     * One agreement of the chain.
     *
     * @param place below zero for what came before this one, zero for itself, above for what came after
     */
    @Schema(name = "AgreementLink")
    public record Link(
            int place,
            @NotNull UUID id,
            @NotNull String slug,
            @NotNull Texts titles,
            Term succession,
            PreciseDate starts,
            PreciseDate ends,
            boolean openEnded,
            @NotNull Term validity,
            @NotNull Publication publication) {}

    /** What the parties want to reach. */
    @Schema(name = "AgreementObjective")
    public record Objective(
            @NotNull Term level, Texts subject, @NotNull Texts objective, Texts timing, Integer years) {}

    /** Something they planned. */
    @Schema(name = "AgreementActivity")
    public record Activity(
            String resultCode,
            @NotNull Texts title,
            @NotNull Term state,
            PreciseDate dueOn) {}

    /** A project under the agreement. */
    @Schema(name = "AgreementProject")
    public record Project(
            @NotNull UUID id,
            @NotNull String slug,
            @NotNull Texts titles,
            @NotNull Term status,
            PreciseDate starts,
            PreciseDate ends) {}

    /** An event or news about the agreement. */
    @Schema(name = "AgreementEvent")
    public record Event(
            @NotNull UUID id,
            @NotNull String slug,
            @NotNull Term kind,
            @NotNull Texts titles,
            PreciseDate starts,
            String place) {}

    /** How much hangs on it, as far as everybody can see. */
    @Schema(name = "AgreementFigures")
    public record Figures(int partners, int countries, int projects, int events, int activities, int activitiesDone) {}

    /**
     * An agreement in a list.
     *
     * @param ending how near its end is, as in the agreement itself
     * @param parties the first four, those who sign and coordinate before the others
     * @param partners how many partners there are in all
     */
    @Schema(name = "AgreementItem")
    public record Item(
            @NotNull UUID id,
            @NotNull String slug,
            @NotNull Term kind,
            String number,
            @NotNull Texts titles,
            PreciseDate firstSigned,
            PreciseDate starts,
            PreciseDate ends,
            boolean openEnded,
            @NotNull Term validity,
            Term ending,
            @NotNull List<Party> parties,
            int partners,
            @NotNull List<Term> countries,
            int projects,
            @NotNull Publication publication,
            @NotNull Instant updatedAt) {}

    /** A page of agreements. */
    @Schema(name = "AgreementPage")
    public record Page(
            @NotNull List<Item> items, int total, @NotNull Listed.TotalRelation totalRelation, String next) {}
}
