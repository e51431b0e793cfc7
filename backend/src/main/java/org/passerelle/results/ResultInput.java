package org.passerelle.results;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.shared.text.Side;
import org.passerelle.shared.text.TextLimit;
import org.passerelle.shared.text.Texts;

/**
 * What editors write about one link of the results chain.
 *
 * @param parentId the objective or result it serves, of the same project; null at the top
 * @param sides whose territory it is about, one or both; empty where nobody said
 * @param position rank among its siblings; left out, it comes last, or stays where it is
 */
@Schema(example = """
                {"kind": "result", "titles": {"fr": "Les communes entretiennent leurs points d'eau"}, "sides": ["south"]}""")
public record ResultInput(
        @NotNull ResultKind kind,
        @NotNull @TextLimit(max = 500, required = true) Texts titles,
        @TextLimit(max = 5000) Texts descriptions,
        UUID parentId,
        @Size(max = 2) List<@NotNull Side> sides,
        @Min(0) @Max(10_000) Integer position) {

    public ResultInput {
        descriptions = Texts.orNull(descriptions);
        sides = sides == null
                ? List.of()
                : sides.stream()
                        .distinct()
                        .sorted(Comparator.nullsLast(Comparator.naturalOrder()))
                        .toList();
    }
}
