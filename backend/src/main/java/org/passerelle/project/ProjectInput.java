package org.passerelle.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.shared.text.Side;
import org.passerelle.shared.text.TextLimit;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/**
 * What the editors of a project write: everything but its funding lines, results and reports, which have addresses of
 * their own.
 *
 * @param objectivesNorth what the northern side wants for itself
 * @param objectivesSouth what the southern side wants for itself
 * @param status as declared; what readers see follows the dates once they pass it
 * @param openEnded true for 'since 1988'; then there is no end
 * @param lengthMonths where only a length is known, as '5 years'
 * @param durationNotes the duration as practitioners write it
 * @param followsId the phase before this one
 * @param sourceNotes where the record comes from and where it differs from its source
 */
@Schema(example = """
                {"titles": {"fr": "Eau potable à Kolondiéba"}, "status": "planned", "start": {"value": "2030", "precision": "year"}, "partners": [], "places": [{"name": "Kolondiéba", "country": "ML", "side": "south"}]}""")
public record ProjectInput(
        @NotNull @TextLimit(max = 500, required = true) Texts titles,
        @TextLimit(max = 2000) Texts summaries,
        @TextLimit(max = 20000) Texts contexts,
        @TextLimit(max = 20000) Texts histories,
        @TextLimit(max = 20000) Texts objectivesNorth,
        @TextLimit(max = 20000) Texts objectivesSouth,
        @TextLimit(max = 20000) Texts descriptions,
        ProjectForm form,
        @NotNull ProjectStatus status,
        @TextLimit(max = 2000) Texts statusReasons,
        @Valid PreciseDate start,
        @Valid PreciseDate end,
        Boolean openEnded,
        @Min(1) @Max(1200) Integer lengthMonths,
        @TextLimit(max = 500) Texts durationNotes,
        @Size(max = 30) List<@Valid @NotNull Phase> phases,
        Boolean triennial,
        UUID agreementId,
        UUID parentId,
        UUID followsId,
        @Size(max = 20) List<@Valid @NotNull ThemeChoice> themes,
        @Size(max = 17) List<@NotNull @Min(1) @Max(17) Integer> sdgs,
        @Size(max = 6) List<@NotNull TargetPublic> publics,
        @TextLimit(max = 500) Texts otherPublics,
        @Size(max = 100) List<@Valid @NotNull Place> places,
        @Size(max = 200) List<@Valid @NotNull Participation> partners,
        @Size(max = 100) List<@Valid @NotNull Beneficiaries> beneficiaries,
        @Size(max = 50) List<@Valid @NotNull Volunteer> volunteers,
        @TextLimit(max = 5000) Texts communicationNorth,
        @TextLimit(max = 5000) Texts communicationSouth,
        Boolean evaluationPolicy,
        @TextLimit(max = 5000) Texts evaluationNotes,
        @Size(max = 30) List<@Valid @NotNull Website> websites,
        @TextLimit(max = 2000) Texts sourceNotes) {

    public ProjectInput {
        summaries = Texts.orNull(summaries);
        contexts = Texts.orNull(contexts);
        histories = Texts.orNull(histories);
        objectivesNorth = Texts.orNull(objectivesNorth);
        objectivesSouth = Texts.orNull(objectivesSouth);
        descriptions = Texts.orNull(descriptions);
        statusReasons = Texts.orNull(statusReasons);
        openEnded = Boolean.TRUE.equals(openEnded);
        durationNotes = Texts.orNull(durationNotes);
        otherPublics = Texts.orNull(otherPublics);
        communicationNorth = Texts.orNull(communicationNorth);
        communicationSouth = Texts.orNull(communicationSouth);
        evaluationNotes = Texts.orNull(evaluationNotes);
        sourceNotes = Texts.orNull(sourceNotes);
        phases = orEmpty(phases);
        themes = orEmpty(themes);
        sdgs = orEmpty(sdgs);
        publics = orEmpty(publics);
        places = orEmpty(places);
        partners = orEmpty(partners);
        beneficiaries = orEmpty(beneficiaries);
        volunteers = orEmpty(volunteers);
        websites = orEmpty(websites);
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }

    /** A named part of the time, as 'PCM 2', 2006 to 2010. */
    public record Phase(
            @NotNull @TextLimit(max = 200, required = true) Texts label,
            @Valid PreciseDate start,
            @Valid PreciseDate end) {}

    /** A theme of the house tree, on any level; priority 1 is the main one. */
    public record ThemeChoice(
            @NotNull @Size(min = 1, max = 80) @Schema(example = "waste")
            String code,

            @Min(1) @Max(20) int priority) {}

    /** Where it happens; the point (WGS 84 degrees) is whole or absent. */
    public record Place(
            @NotNull @Size(min = 1, max = 200) @Schema(example = "Dembela")
            String name,

            @NotNull @Pattern(regexp = "[A-Z]{2}", message = "not-a-country") @Schema(example = "ML")
            String country,

            @Size(min = 1, max = 200) String region,
            @NotNull Side side,
            @DecimalMin("-90") @DecimalMax("90") BigDecimal latitude,
            @DecimalMin("-180") @DecimalMax("180") BigDecimal longitude) {}

    /** A partner with all its roles. */
    public record Participation(
            @NotNull UUID partnerId,
            @NotNull Side side,
            @NotEmpty @Size(min = 1, max = 6) List<@NotNull PartnerRole> roles) {}

    /** A group that benefits on one side; the count is of people (or of organisations, as the group says). */
    public record Beneficiaries(
            @NotNull Side side,
            @NotNull @TextLimit(max = 300, required = true) Texts group,
            @Min(0) @Max(2_000_000_000) Integer count,
            Boolean approximate) {
        public Beneficiaries {
            approximate = Boolean.TRUE.equals(approximate);
        }
    }

    /** A volunteer posted: mission and field, never a person's name. */
    public record Volunteer(
            @NotNull VolunteerScheme scheme,
            @NotNull @TextLimit(max = 300, required = true) Texts mission,
            @TextLimit(max = 300) Texts field,
            Side side) {}

    /** Volontariat de solidarité internationale, service civique, or another scheme. */
    public enum VolunteerScheme {
        VSI,
        CIVIC_SERVICE,
        OTHER
    }

    /** A web page about it. */
    public record Website(
            @NotNull @Size(min = 1, max = 200) String label,

            @NotNull
            @Size(max = 1000)
            @Pattern(regexp = "https?://[^\\s<>\"]+", message = "not-a-web-address")
            @Schema(example = "https://www.example.org/projet")
            String url) {}
}
