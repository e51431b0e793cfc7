package org.passerelle.reminder;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.passerelle.partner.PartnerBrief;
import org.passerelle.results.DueState;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/**
 * What one partner owes of one project, as it is read from the database.
 *
 * @param mailbox the shared mailbox of the partner; null for none
 * @param values those due or late, the oldest period first
 */
record Owed(UUID projectId, String slug, Texts titles, PartnerBrief partner, String mailbox, List<Value> values) {
    /**
     * One value that is due or late.
     *
     * @param since the first day on which it is what it is
     * @param reminded true where the partner was reminded of it today
     */
    record Value(
            @NotNull UUID id,
            @NotNull Texts titles,
            @NotNull PreciseDate starts,
            @NotNull PreciseDate ends,
            @NotNull DueState state,
            @NotNull LocalDate since,
            boolean reminded) {}

    /** A value is asked for once a day. */
    Owed withoutReminded() {
        return new Owed(
                projectId,
                slug,
                titles,
                partner,
                mailbox,
                values.stream().filter(v -> !v.reminded()).toList());
    }
}
