package org.passerelle.mission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.shared.money.Money;
import org.passerelle.shared.text.Side;
import org.passerelle.shared.text.TextLimit;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/**
 * What editors write about a mission: who went to whom, and what came of it.
 *
 * @param travelling the shore that travelled
 * @param country where to, ISO 3166-1
 * @param place the town or area
 * @param travellers how many people
 * @param functions who travelled, by function as 'maire, technicien de l'eau'; never by name
 * @param cost all in all
 * @param visasAsked how many visas were asked for
 * @param visasObtained of these, how many came
 * @param visasRefused of these, how many were refused
 * @param reports what came of it
 * @param documentId the written report, one of the documents of the project
 */
@Schema(example = """
                {"travelling": "south", "country": "FR", "place": "Pontcharra", "purposes": {"fr": "Visite du service de l'eau"}, "starts": {"value": "2021-09", "precision": "month"}, "travellers": 3, "functions": {"fr": "Deux élus, un technicien"}, "cost": {"amount": "4200.00", "currency": "EUR"}, "visasAsked": 3, "visasObtained": 2, "visasRefused": 1}""")
public record MissionInput(
        @NotNull Side travelling,

        @NotNull @Pattern(regexp = "[A-Z]{2}", message = "not-a-country")
        String country,

        @Size(max = 200) String place,
        @NotNull @TextLimit(max = 1000, required = true) Texts purposes,
        @NotNull @Valid PreciseDate starts,
        @Valid PreciseDate ends,
        @Min(1) @Max(10_000) Integer travellers,
        @TextLimit(max = 500) Texts functions,
        @Valid Money cost,
        @Min(0) @Max(10_000) Integer visasAsked,
        @Min(0) @Max(10_000) Integer visasObtained,
        @Min(0) @Max(10_000) Integer visasRefused,
        @TextLimit(max = 5000) Texts reports,
        UUID documentId) {

    public MissionInput {
        place = Texts.blankIsAbsent(place);
        functions = Texts.orNull(functions);
        reports = Texts.orNull(reports);
    }
}
