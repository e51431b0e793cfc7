package org.passerelle.progress;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A report as it is sent the first time: what it tells, and the values it brings. All of it is kept or nothing.
 *
 * @param values at most one for each period of an indicator; they are changed afterwards where every value is
 */
@Schema(example = """
                {"report": {"dated": {"value": "2021-06-30", "precision": "day"}, "situation": {"fr": "Les deux bornes-fontaines sont en service."}}, "values": []}""")
public record NewProgressReport(
        @NotNull @Valid ProgressReportInput report,
        @Size(max = 60) List<@Valid @NotNull ReportedValue> values) {

    public NewProgressReport {
        values = values == null ? List.of() : values;
    }
}
