package org.passerelle.results;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.text.TextLimit;
import org.passerelle.shared.text.Texts;

/**
 * By what the values of an indicator are told apart, as 'by sex', with the categories there are.
 *
 * @param code stable name within the indicator
 */
@Schema(example = """
                {"code": "sex", "kind": "sex", "labels": {"fr": "Sexe"}, "categories": [{"code": "women", "labels": {"fr": "Femmes"}}, {"code": "men", "labels": {"fr": "Hommes"}}]}""")
public record Dimension(
        @NotNull @Pattern(regexp = CODE, message = "not-a-short-code") @Schema(example = "sex", maxLength = 40)
        String code,

        @NotNull DimensionKind kind,
        @NotNull @TextLimit(max = 100, required = true) Texts labels,
        @NotNull @Size(min = 2, max = 12) List<@Valid @NotNull Category> categories) {
    static final String CODE = "[a-z0-9][a-z0-9-]{0,39}";

    public Dimension {
        categories = categories == null ? List.of() : categories;
    }

    /** One category, as 'women'. */
    @Schema(name = "DimensionCategory", example = "{\"code\": \"women\", \"labels\": {\"fr\": \"Femmes\"}}")
    public record Category(
            @NotNull @Pattern(regexp = CODE, message = "not-a-short-code") @Schema(example = "women", maxLength = 40)
            String code,

            @NotNull @TextLimit(max = 100, required = true) Texts labels) {}

    /** @throws RuleBroken 'code-twice' where two dimensions, or two categories of one, bear the same code */
    static void check(List<Dimension> dimensions) {
        Set<String> codes = new HashSet<>();
        for (int d = 0; d < dimensions.size(); d++) {
            Dimension dimension = dimensions.get(d);
            once(codes, dimension.code(), "dimensions[" + d + "].code");
            Set<String> categories = new HashSet<>();
            for (int c = 0; c < dimension.categories().size(); c++) {
                once(
                        categories,
                        dimension.categories().get(c).code(),
                        "dimensions[" + d + "].categories[" + c + "].code");
            }
        }
    }

    private static void once(Set<String> codes, String code, String field) {
        if (!codes.add(code)) {
            throw new RuleBroken(field, "code-twice", code);
        }
    }

    boolean has(String category) {
        return categories.stream().anyMatch(each -> each.code().equals(category));
    }
}
