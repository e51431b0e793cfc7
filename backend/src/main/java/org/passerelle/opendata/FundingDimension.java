package org.passerelle.opendata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.passerelle.shared.json.Codes;
import org.passerelle.shared.problem.ProblemException;

/** What funding can be grouped by; each line falls into exactly one value of each, so that rows add up to the totals. */
enum FundingDimension {
    YEAR("f.year::text", "k.%s", ""),
    THEME(
            "coalesce(main_theme.code, 'unspecified')",
            "(select label(t.labels, ctx.lang) from theme t where t.code = k.%s)",
            "left join main_theme on main_theme.project_id = f.project_id"),
    COUNTRY(
            "coalesce(main_country.code, 'unspecified')",
            "(select label(c.labels, ctx.lang) from country c where c.code = k.%s)",
            "left join main_country on main_country.project_id = f.project_id"),
    FUNDER(
            "coalesce(funder.slug, f.funder_key)",
            "coalesce((select label(p.names, ctx.lang) from partner p where p.slug = k.%s), k.named)",
            "left join partner funder on funder.id = f.funder_id"),
    KIND(
            "f.kind",
            "(select label(t.labels, ctx.lang) from term t where t.list = 'funding-kinds' and t.code = k.%s)",
            ""),
    STATE(
            "f.state",
            "(select label(t.labels, ctx.lang) from term t where t.list = 'funding-states' and t.code = k.%s)",
            ""),
    SIDE(
            "coalesce(f.counted_side, 'unspecified')",
            "(select label(t.labels, ctx.lang) from term t where t.list = 'sides' and t.code = k.%s)",
            ""),
    CURRENCY("f.currency", "(select label(c.labels, ctx.lang) from currency c where c.code = k.%s)", "");

    static final int AT_MOST = 2;

    private final String key;
    private final String label;
    private final String join;

    FundingDimension(String key, String label, String join) {
        this.key = key;
        this.label = label;
        this.join = join;
    }

    /** The value of a line, SQL on alias f and what {@link #join} brings. */
    String key() {
        return key;
    }

    String join() {
        return join;
    }

    /** Label of the value in a column of the grouped rows, alias k. */
    String label(String column) {
        return label.formatted(column);
    }

    /**
     * @param groupBy names separated by commas, or repeated; null for none
     * @throws ProblemException where a name is unknown or doubled, or there are more than two
     */
    static List<FundingDimension> of(List<String> groupBy) {
        List<FundingDimension> dimensions = new ArrayList<>();
        for (String names : groupBy == null ? List.<String>of() : groupBy) {
            for (String name : Arrays.asList(names.split(",", -1))) {
                FundingDimension dimension = Codes.find(FundingDimension.class, name)
                        .orElseThrow(() -> ProblemException.badParameter("groupBy", "unknown-code"));
                if (dimensions.contains(dimension) || dimensions.size() == AT_MOST) {
                    throw ProblemException.badParameter("groupBy", "too-many-groupings", AT_MOST);
                }
                dimensions.add(dimension);
            }
        }
        return dimensions;
    }
}
