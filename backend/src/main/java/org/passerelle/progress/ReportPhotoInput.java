package org.passerelle.progress;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.shared.text.TextLimit;
import org.passerelle.shared.text.Texts;

/**
 * What is said about a picture of a report.
 *
 * @param titles what it shows, read out to who cannot see it
 */
@Schema(example = """
                {"titles": {"fr": "La borne-fontaine, le jour de sa mise en service"}}""")
public record ReportPhotoInput(
        @NotNull @TextLimit(max = 300, required = true) Texts titles) {}
