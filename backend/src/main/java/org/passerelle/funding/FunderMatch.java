package org.passerelle.funding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Says which partner of the directory a freely written funder is.
 *
 * @param funderName as it stands on the lines
 * @param partnerId the partner it turned out to be
 */
@Schema(example = "{\"funderName\": \"Fondation Suez\", \"partnerId\": \"0199c2f0-7a10-7c3e-8a55-2f6b1d0c9e11\"}")
public record FunderMatch(
        @NotNull @Size(min = 1, max = 300) String funderName,
        @NotNull UUID partnerId) {}
