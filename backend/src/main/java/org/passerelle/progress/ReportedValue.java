package org.passerelle.progress;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.results.Decimals;
import org.passerelle.results.Fraction;
import org.passerelle.results.Part;
import org.passerelle.results.ValueInput;
import org.passerelle.shared.text.TextLimit;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/**
 * The value of one indicator in one period, as a report brings it. Where the indicator has this period already, its target
 * stays and its value is taken from here; else the period is new.
 *
 * @param seenVersion the version of the period's value that the writer had before them; null where there was none. A value
 *     that somebody else has written since is not overwritten
 * @param parts by category; left out, those of the period stay as they are
 */
@Schema(example = """
                {"indicatorId": "01999999-0000-7000-8000-000000000001", "starts": {"value": "2021", "precision": "year"}, "ends": {"value": "2021", "precision": "year"}, "actual": "175"}""")
public record ReportedValue(
        @NotNull UUID indicatorId,
        @Min(0) Long seenVersion,
        @NotNull @Valid PreciseDate starts,
        @NotNull @Valid PreciseDate ends,

        @Pattern(regexp = Decimals.PATTERN, message = "value-not-decimal")
        @Schema(example = "175.5", maxLength = Decimals.LENGTH)
        String actual,

        @Valid Fraction actualFraction,
        @Size(max = 60) List<@Valid @NotNull Part> parts,
        @TextLimit(max = 5000) Texts account,
        @TextLimit(max = 1000) Texts noData,
        @TextLimit(max = 2000) Texts comment) {

    public ReportedValue {
        account = Texts.orNull(account);
        noData = Texts.orNull(noData);
        comment = Texts.orNull(comment);
    }

    /** What the value of the period becomes; before is null for a new period. */
    ValueInput over(ValueInput before) {
        return new ValueInput(
                starts,
                ends,
                before == null ? null : before.target(),
                before == null ? null : before.targetFraction(),
                actual,
                actualFraction,
                parts == null && before != null ? before.parts() : parts,
                account,
                noData,
                comment == null && before != null ? before.comment() : comment);
    }

    /** The same period as somebody else has told it, which the writer of this one has not seen. */
    static ReportedValue of(UUID indicator, long version, ValueInput value) {
        return new ReportedValue(
                indicator,
                version,
                value.starts(),
                value.ends(),
                value.actual(),
                value.actualFraction(),
                value.parts(),
                value.account(),
                value.noData(),
                value.comment());
    }
}
