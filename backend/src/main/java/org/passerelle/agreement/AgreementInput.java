package org.passerelle.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.shared.text.TextLimit;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/**
 * What the editors of an agreement write about it.
 *
 * @param number the number its parties gave it, as 'DEL-2019-12'
 * @param openEnded true where it runs until somebody ends it; then it has no end
 * @param triennial true where it is a three-year plan, null where nobody said
 * @param predecessorId the agreement it follows, with succession or not at all
 * @param succession whether it takes the predecessor's place or changes it while it runs
 */
@Schema(example = """
                {"kind": "cooperation-agreement", "titles": {"fr": "Convention Pontcharra - Dembela 2019-2021", "en": "Pontcharra - Dembela agreement 2019-2021"}, "firstSigned": {"value": "2019-01-12", "precision": "day"}, "starts": {"value": "2019", "precision": "year"}, "ends": {"value": "2021", "precision": "year"}, "triennial": true, "objectives": [{"level": "process", "objective": {"fr": "Se rencontrer chaque année"}, "years": 3}], "activities": [{"resultCode": "R1", "title": {"fr": "Diagnostic partagé"}, "state": "done"}], "documents": [{"label": {"fr": "Convention signée"}, "url": "https://www.example.org/convention.pdf", "language": "fr"}]}""")
public record AgreementInput(
        @NotNull AgreementKind kind,
        @Size(min = 1, max = 100) String number,
        @NotNull @TextLimit(max = 500, required = true) Texts titles,
        @TextLimit(max = 20000) Texts descriptions,
        @Valid PreciseDate firstSigned,
        @Valid PreciseDate starts,
        @Valid PreciseDate ends,
        Boolean openEnded,
        Boolean triennial,
        UUID predecessorId,
        Succession succession,
        @Size(max = 200) List<@Valid @NotNull Party> parties,
        @Size(max = 200) List<@Valid @NotNull Objective> objectives,
        @Size(max = 500) List<@Valid @NotNull Activity> activities,
        @Size(max = 200) List<@Valid @NotNull Outcome> outcomes,
        @Size(max = 100) List<@Valid @NotNull Document> documents) {

    public AgreementInput {
        descriptions = Texts.orNull(descriptions);
        openEnded = Boolean.TRUE.equals(openEnded);
        parties = parties == null ? List.of() : List.copyOf(parties);
        objectives = objectives == null ? List.of() : List.copyOf(objectives);
        activities = activities == null ? List.of() : List.copyOf(activities);
        outcomes = outcomes == null ? List.of() : List.copyOf(outcomes);
        documents = documents == null ? List.of() : List.copyOf(documents);
    }

    /** A partner in one role; a partner of several roles stands there several times. */
    @Schema(name = "AgreementPartyInput")
    public record Party(@NotNull UUID partnerId, @NotNull PartyRole role) {}

    /** What an objective is about: how the parties work together, what they aim at, or one project. */
    @Schema(name = "ObjectiveLevel")
    public enum Level {
        PROCESS,
        STRATEGY,
        PROJECT
    }

    /**
     * What the parties want to reach.
     *
     * @param subject what it is about: the network, one field of work
     * @param timing by when, in their words: 'long term', 'end of the first year'
     * @param years length in years where it can be counted
     */
    @Schema(name = "AgreementObjectiveInput")
    public record Objective(
            @NotNull Level level,
            @TextLimit(max = 500) Texts subject,
            @NotNull @TextLimit(max = 5000, required = true) Texts objective,
            @TextLimit(max = 500) Texts timing,
            @Min(1) @Max(100) Integer years) {
        public Objective {
            subject = Texts.orNull(subject);
            timing = Texts.orNull(timing);
        }
    }

    /** How far a planned activity has come. */
    @Schema(name = "ActivityState")
    public enum State {
        PLANNED,
        UNDER_WAY,
        DONE,
        DROPPED
    }

    /**
     * Something the parties planned.
     *
     * @param resultCode the result it serves: R1, or R2.1 for a part of one
     */
    @Schema(name = "AgreementActivityInput")
    public record Activity(
            @Pattern(regexp = "R[0-9]{1,3}(\\.[0-9]{1,3}){0,3}", message = "not-a-result-code")
            @Schema(example = "R2.1")
            String resultCode,

            @NotNull @TextLimit(max = 1000, required = true) Texts title,
            @NotNull State state,
            @Valid PreciseDate dueOn) {}

    /** What the agreement has led to so far. */
    @Schema(name = "AgreementOutcome")
    public record Outcome(
            @NotNull @TextLimit(max = 5000, required = true) Texts text,
            @Valid PreciseDate on,
            @Size(min = 1, max = 200) String place) {}

    /**
     * A document kept elsewhere.
     *
     * @param language ISO 639-1 language of the document
     */
    @Schema(name = "AgreementDocument")
    public record Document(
            @NotNull @TextLimit(max = 300, required = true) Texts label,

            @NotNull
            @Size(max = 1000)
            @Pattern(regexp = "https?://[^\\s<>\"]+", message = "not-a-web-address")
            @Schema(example = "https://www.example.org/convention.pdf")
            String url,

            @Pattern(regexp = "[a-z]{2}", message = "not-a-language") @Schema(example = "fr")
            String language) {}
}
