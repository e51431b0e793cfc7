package org.passerelle.event;

import jakarta.validation.Valid;
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
 * What its editors write about an event or a piece of news.
 *
 * @param decisions what was decided there
 * @param country ISO 3166-1 alpha-2
 * @param online true where people took part from a distance
 * @param attendance functions that were present ('deputy mayor for youth'), never names of people
 * @param partnerIds partners that took part
 * @param agreementId the agreement it is about; null for none
 * @param projectId the project it is about; null for none
 */
@Schema(example = """
                {"kind": "meeting", "titles": {"fr": "Rencontre de travail à Dakar", "en": "Working meeting in Dakar"}, "decisions": {"fr": "Un comité de suivi se réunit deux fois par an."}, "starts": {"value": "2009-07-17", "precision": "day"}, "place": "Dakar", "country": "SN", "attendance": [{"fr": "Directeur du programme Jeunesse"}], "links": [{"label": {"fr": "Compte rendu"}, "url": "https://www.example.org/compte-rendu"}]}""")
public record EventInput(
        @NotNull EventKind kind,
        @NotNull @TextLimit(max = 500, required = true) Texts titles,
        @TextLimit(max = 20000) Texts texts,
        @TextLimit(max = 20000) Texts decisions,
        @Valid PreciseDate starts,
        @Valid PreciseDate ends,
        @Size(min = 1, max = 300) String place,

        @Pattern(regexp = "[A-Z]{2}", message = "not-a-country") @Schema(example = "SN")
        String country,

        Boolean online,
        @Size(max = 200) List<@NotNull @TextLimit(max = 300, required = true) Texts> attendance,
        @Size(max = 200) List<@NotNull UUID> partnerIds,
        @Size(max = 100) List<@Valid @NotNull Link> links,
        UUID agreementId,
        UUID projectId) {

    public EventInput {
        texts = Texts.orNull(texts);
        decisions = Texts.orNull(decisions);
        online = Boolean.TRUE.equals(online);
        attendance = attendance == null ? List.of() : List.copyOf(attendance);
        partnerIds = partnerIds == null ? List.of() : List.copyOf(partnerIds);
        links = links == null ? List.of() : List.copyOf(links);
    }

    /** A page or document elsewhere. */
    @Schema(name = "EventLink")
    public record Link(
            @NotNull @TextLimit(max = 300, required = true) Texts label,

            @NotNull
            @Size(max = 1000)
            @Pattern(regexp = "https?://[^\\s<>\"]+", message = "not-a-web-address")
            @Schema(example = "https://www.example.org/compte-rendu")
            String url) {}
}
