package org.passerelle.partner;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.passerelle.shared.text.Texts;

/**
 * A partner named inside another record (SQL function partner_brief): its name is part of that record, its own page may
 * be closed.
 *
 * @param country ISO 3166-1 alpha-2
 * @param published true where everybody can open its page
 */
public record PartnerBrief(
        @NotNull UUID id,
        @NotNull String slug,
        @NotNull Texts names,
        String acronym,
        String country,
        String territory,
        boolean published) {}
