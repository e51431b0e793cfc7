package org.passerelle.reference;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.shared.text.TextLimit;
import org.passerelle.shared.text.Texts;

/**
 * What a moderator writes about a theme.
 *
 * @param code its code, fixed once it is made
 * @param labels its name, in all three languages
 * @param parent the theme it lies under; null for the first level
 * @param sectors OECD DAC codes that say about the same
 * @param position its place among its neighbours
 * @param retired true where new records shall no longer choose it
 */
@Schema(example = """
                {"code": "street-lighting", "labels": {"fr": "Éclairage public", "en": "Street lighting", "it": "Illuminazione pubblica"}, "parent": "energy", "sectors": ["23183"], "position": 3, "retired": false}""")
public record ThemeInput(
        @NotNull
        @Size(min = 2, max = 60)
        @Pattern(regexp = "(?!.*(--|-$))[a-z0-9][a-z0-9-]*", message = "not-a-code")
        @Schema(example = "street-lighting")
        String code,

        @NotNull @TextLimit(max = 120, required = true) Texts labels,
        @Size(max = 60) String parent,

        @Size(max = 10)
        List<@NotNull @Pattern(regexp = "[0-9]{3}([0-9]{2})?", message = "unknown-sector") String> sectors,

        @Min(0) @Max(9999) Integer position,
        Boolean retired) {

    public ThemeInput {
        sectors = sectors == null ? List.of() : List.copyOf(sectors);
        position = position == null ? 0 : position;
        retired = Boolean.TRUE.equals(retired);
    }
}
