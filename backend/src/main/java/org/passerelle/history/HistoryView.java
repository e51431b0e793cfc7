package org.passerelle.history;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.shared.paging.Listed;
import org.passerelle.shared.record.RecordType;

/**
 * One change in a record's history.
 *
 * @param seq number of the change, to name it in a reversion
 * @param recordType the record itself, or the part of it that changed
 * @param subject the part by its name, in the caller's language: an indicator, a value with its period, a funder with the
 *     year; null for the record itself and for a part that is gone
 * @param action created, changed, removed, submitted, published, sent-back, withdrawn, restored, merged...
 * @param fields the fields that changed, where two states are compared
 * @param before the changed fields as they were; null for those who may neither edit nor moderate the record
 * @param after the changed fields as they became, or the details of a step; null as before
 */
@Schema(name = "HistoryEntry")
public record HistoryView(
        long seq,
        @NotNull Instant at,
        @NotNull RecordType recordType,
        @NotNull UUID recordId,
        @Schema(example = "Women in cooperatives (2021)") String subject,
        @NotNull @Schema(example = "changed") String action,
        @NotNull List<String> fields,
        @NotNull Actor actor,
        Map<String, Object> before,
        Map<String, Object> after) {

    /**
     * Who did it.
     *
     * @param role reporter, editor, partner-admin, moderator, platform-admin, personal-link for who reported without an account;
     *     null for what the platform did by itself
     * @param partner the partner it was done for; null for the platform's people, and where the reader may not know of it
     * @param name of the person; null for those who may neither edit nor moderate the record
     */
    @Schema(name = "HistoryActor")
    public record Actor(String role, ActingPartner partner, String name) {}

    /** A partner, as a history names it. */
    public record ActingPartner(
            @NotNull UUID id, @NotNull String slug, @NotNull String name) {}

    /** A page of a history, newest first. */
    @Schema(name = "HistoryPage")
    public record Page(
            @NotNull List<HistoryView> items,
            int total,
            @NotNull Listed.TotalRelation totalRelation,
            String next) {}
}
