package org.passerelle.history;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.shared.record.RecordType;

/**
 * One entry of the feed: that something happened to a public record, not what it says now.
 *
 * @param seq number to go on from ({@code ?since=})
 * @param recordType what changed: the record, or a part of it such as a funding line
 * @param rootType the record whose page shows it
 * @param action created, changed, removed, published, withdrawn, restored, merged...
 * @param mergedInto the record that now stands for it; null unless it was merged
 * @param url address of the record whose page shows it
 */
@Schema(name = "Change")
public record ChangeView(
        long seq,
        @NotNull Instant at,
        @NotNull RecordType recordType,
        @NotNull UUID id,
        @NotNull RecordType rootType,
        @NotNull UUID rootId,
        @NotNull @Schema(example = "published") String action,
        UUID mergedInto,
        @NotNull String url) {

    /**
     * A stretch of the feed.
     *
     * @param next where to go on, now or later: it is there at the end of the feed too
     * @param more true where there is more already
     */
    @Schema(name = "ChangeFeed")
    public record Feed(
            @NotNull List<ChangeView> items, @NotNull String next, boolean more) {}
}
