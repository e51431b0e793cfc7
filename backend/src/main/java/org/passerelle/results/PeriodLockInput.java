package org.passerelle.results;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.shared.text.TextLimit;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/**
 * A period whose values are settled.
 *
 * @param starts first year, month or day of the period
 * @param ends last year, month or day of the period
 * @param reason why it is locked, as 'figures of the report to the funder'
 */
@Schema(example = """
                {"starts": {"value": "2010", "precision": "year"}, "ends": {"value": "2010", "precision": "year"}, "reason": {"fr": "Chiffres du rapport remis au bailleur."}}""")
public record PeriodLockInput(
        @NotNull @Valid PreciseDate starts,
        @NotNull @Valid PreciseDate ends,
        @NotNull @TextLimit(max = 1000, required = true) Texts reason) {}
