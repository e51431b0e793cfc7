package org.passerelle.reminder;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom an editor reminds, and of which values. The text is the platform's.
 *
 * @param partnerId a partner whose people report on the project
 * @param year in which the periods ended; null for all that is due or late
 */
@Schema(example = """
                {"partnerId": "0192f0c0-0000-7000-8000-000000000001", "year": 2020}""")
public record ReminderInput(
        @NotNull UUID partnerId, @Min(1900) @Max(2200) Integer year) {}
