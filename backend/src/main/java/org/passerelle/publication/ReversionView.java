package org.passerelle.publication;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a reversion would change, before anybody asks for it.
 *
 * @param seq number of the change whose 'before' would be restored
 * @param version the record's version this was read from, to name in If-Match
 * @param fields the fields that would change: as they are now, and as they would become; empty where all is as it was
 */
@Schema(name = "ReversionPreview")
public record ReversionView(long seq, long version, @NotNull List<ModerationView.Field> fields) {}
