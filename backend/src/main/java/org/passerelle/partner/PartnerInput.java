package org.passerelle.partner;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.shared.text.TextLimit;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/**
 * What a partner's editors write about it.
 *
 * @param names the name in each language it is known in; at least one
 * @param country ISO 3166-1 alpha-2; null where it is not known
 * @param territory the place it speaks for, as people write it: 'Isère', 'région de Sikasso'
 * @param latitude degrees north (WGS 84), with longitude or not at all
 * @param longitude degrees east (WGS 84)
 */
@Schema(example = """
                {"names": {"fr": "Commune de Kolondiéba"}, "type": "municipality", "country": "ML", "territory": "Sikasso", "identifiers": [{"scheme": "XM-EXAMPLE", "value": "KOL-1"}], "contacts": [{"kind": "officer", "function": {"fr": "Secrétariat général"}}]}""")
public record PartnerInput(
        @NotNull @TextLimit(max = 300, required = true) Texts names,
        @Size(min = 1, max = 60) String acronym,
        @NotNull PartnerType type,

        @Pattern(regexp = "[A-Z]{2}", message = "not-a-country") @Schema(example = "ML")
        String country,

        @Size(min = 1, max = 200) String territory,
        @DecimalMin("-90") @DecimalMax("90") BigDecimal latitude,
        @DecimalMin("-180") @DecimalMax("180") BigDecimal longitude,

        @Size(max = 500)
        @Pattern(regexp = "https?://[^\\s<>\"]+", message = "not-a-web-address")
        @Schema(example = "https://www.example.org")
        String website,

        @TextLimit(max = 5000) Texts descriptions,
        @Size(max = 20) List<@Valid @NotNull FormerName> formerNames,
        @Size(max = 20) List<@Valid @NotNull Identifier> identifiers,
        @Size(max = 20) List<@Valid @NotNull Contact> contacts) {

    public PartnerInput {
        descriptions = Texts.orNull(descriptions);
        formerNames = formerNames == null ? List.of() : List.copyOf(formerNames);
        identifiers = identifiers == null ? List.of() : List.copyOf(identifiers);
        contacts = contacts == null ? List.of() : List.copyOf(contacts);
    }

    /** The same with other identifiers and former names. */
    public PartnerInput withNames(List<Identifier> otherIdentifiers, List<FormerName> otherFormerNames) {
        return new PartnerInput(
                names,
                acronym,
                type,
                country,
                territory,
                latitude,
                longitude,
                website,
                descriptions,
                otherFormerNames,
                otherIdentifiers,
                contacts);
    }

    /** A name it had, with the dates between which it was used, as far as known. */
    public record FormerName(
            @NotNull @Size(min = 1, max = 300) String name,
            @Valid PreciseDate from,
            @Valid PreciseDate until) {}

    /**
     * Its number in a public register.
     *
     * @param scheme code of the register, as 'FR-SIREN' or another org-id.guide list; 'IATI' for a whole IATI identifier
     */
    @Schema(example = "{\"scheme\": \"FR-SIREN\", \"value\": \"213803140\"}")
    public record Identifier(
            @NotNull @Size(min = 2, max = 60) @Schema(example = "FR-SIREN")
            String scheme,

            @NotNull @Size(min = 1, max = 100) @Schema(example = "213803140")
            String value) {}

    /** A public function, never a private person. */
    public record Contact(
            @NotNull ContactKind kind,
            @NotNull @TextLimit(max = 200, required = true) Texts function,

            @Size(max = 200)
            // Nothing that would add a recipient or a subject to a link made of it.
            @Pattern(
                    regexp = "[^\\s@<>\"?&#%,;:/]+@[^\\s@<>\"?&#%,;:/]+\\.[^\\s@<>\"?&#%,;:/]+",
                    message = "not-an-e-mail")
            @Schema(description = "A shared mailbox of the organisation", example = "cooperation@example.org")
            String sharedMailbox) {}

    /** Elected official or officer in charge, or the organisation's general contact. */
    public enum ContactKind {
        ELECTED,
        OFFICER,
        GENERAL
    }
}
