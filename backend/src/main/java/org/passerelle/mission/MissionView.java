package org.passerelle.mission;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.shared.money.Money;
import org.passerelle.shared.paging.Listed;
import org.passerelle.shared.text.Side;
import org.passerelle.shared.text.Term;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/**
 * A mission of a project.
 *
 * @param travelling the shore that travelled
 * @param country where to
 * @param travellers how many people; null where nobody said
 * @param functions who travelled, by function
 * @param documentId the written report among the documents of the project, which decide who may read it
 */
@Schema(name = "Mission")
public record MissionView(
        @NotNull UUID id,
        long version,
        @NotNull UUID projectId,
        @NotNull Side travelling,
        @NotNull Term country,
        String place,
        @NotNull Texts purposes,
        @NotNull PreciseDate starts,
        PreciseDate ends,
        Integer travellers,
        Texts functions,
        Money cost,
        Integer visasAsked,
        Integer visasObtained,
        Integer visasRefused,
        Texts reports,
        UUID documentId,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    /**
     * What the missions of one shore add up to.
     *
     * @param travellers people, where they were counted
     * @param costs one sum a currency
     */
    @Schema(name = "MissionSums")
    public record Sums(
            @NotNull Side travelling,
            int missions,
            int travellers,
            int visasAsked,
            int visasObtained,
            int visasRefused,
            @NotNull List<Money> costs) {}

    /** The missions of one project, the latest first, and the sums of each shore that travelled. */
    @Schema(name = "MissionsOfProject")
    public record OfProject(
            @NotNull List<MissionView> items, @NotNull List<Sums> sums) {}

    /** A mission in the list across projects. */
    @Schema(name = "MissionInList")
    public record InList(
            @NotNull UUID id,
            @NotNull ProjectBrief project,
            @NotNull MissionView mission) {}

    /** The project it belongs to. */
    @Schema(name = "ProjectOfMission")
    public record ProjectBrief(
            @NotNull UUID id, @NotNull String slug, @NotNull Texts titles) {}

    /** A page of missions. */
    @Schema(name = "MissionPage")
    public record Page(
            @NotNull List<InList> items, int total, @NotNull Listed.TotalRelation totalRelation, String next) {}
}
