package org.passerelle.reminder;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.partner.PartnerBrief;
import org.passerelle.results.IndicatorView;
import org.passerelle.shared.paging.Listed;
import org.passerelle.shared.text.Term;

/**
 * A reminder of values that are due: a letter to one partner about one project.
 *
 * @param partner that is reminded
 * @param year in which the periods of its values ended; null for all of them
 * @param lang language of the letter (ISO 639-1)
 * @param mailbox the shared mailbox it goes to; null where the partner has none: it is handed over otherwise
 * @param replyTo the shared mailbox answers go to
 * @param subject one line
 * @param body plain text
 * @param values how many it names, without those that were removed since
 * @param state prepared, sending, sent, failed or sent-by-hand (list reminder-states)
 * @param byMail true while the platform sends it by itself
 * @param trouble why the last attempt did not succeed (list reminder-troubles)
 * @param nextTryAt when it is tried again; null where it is not
 * @param settledAt when it went out, by mail or by hand
 */
@Schema(name = "Reminder")
public record ReminderView(
        @NotNull UUID id,
        long version,
        @NotNull IndicatorView.ProjectBrief project,
        @NotNull PartnerBrief partner,
        Integer year,
        @NotNull String lang,
        String mailbox,
        String replyTo,
        @NotNull String subject,
        @NotNull String body,
        int values,
        @NotNull LocalDate madeOn,
        @NotNull Term state,
        boolean byMail,
        int attempts,
        Term trouble,
        Instant nextTryAt,
        Instant settledAt,
        @NotNull Instant createdAt) {

    /** A page of reminders, the latest first. */
    @Schema(name = "ReminderPage")
    public record Page(
            @NotNull List<ReminderView> items,
            int total,
            @NotNull Listed.TotalRelation totalRelation,
            String next) {}

    /** What could be sent to whom. */
    @Schema(name = "ReminderProposals")
    public record Proposals(
            @NotNull List<Proposal> items,

            @Schema(description = "Whether the platform has a mail server: without one reminders are sent by hand")
            boolean mail) {}

    /**
     * The reminder that would be made of a project for a partner.
     *
     * @param values how many it would name
     * @param remindedToday how many more the partner was reminded of today, which are left out
     * @param subject null where every value was asked for today, and so there is nothing to send
     * @param body as subject
     */
    @Schema(name = "ReminderProposal")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Proposal(
            @NotNull IndicatorView.ProjectBrief project,
            @NotNull PartnerBrief partner,
            int values,
            int remindedToday,
            @NotNull String lang,
            String mailbox,
            String replyTo,
            String subject,
            String body) {}
}
