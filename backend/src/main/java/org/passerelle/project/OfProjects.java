package org.passerelle.project;

import java.util.List;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.sql.Sql;

/** Conditions that lists of parts of projects share, on a table project (j): those of published projects only. */
public final class OfProjects {
    private final Sql where = Sql.of("j.publication = 'published'");

    /** @param projects ids or slugs; nothing is asked where there are none */
    public OfProjects ofProjects(List<String> projects) {
        if (given(projects)) {
            where.and(named(projects));
        }
        return this;
    }

    /** @param partners that take part in the project, in any role, by id or slug */
    public OfProjects ofPartners(List<String> partners) {
        if (given(partners)) {
            where.and(with(partners));
        }
        return this;
    }

    /**
     * @param condition on one array of codes (ISO 3166-1)
     * @throws ProblemException where one is no country
     */
    public OfProjects inCountries(List<String> countries, String condition) {
        if (given(countries)) {
            where.and(Sql.of(condition, (Object) codes(countries)));
        }
        return this;
    }

    /**
     * @param countries of a place of the project, or of a partner (ISO 3166-1)
     * @throws ProblemException where one is no country
     */
    public OfProjects inCountries(List<String> countries) {
        if (given(countries)) {
            String[] codes = codes(countries);
            where.and(Sql.of("""
                    exists (select 1 from project_place pl where pl.project_id = j.id and pl.country = any (?))
                    or exists (select 1 from project_partner pp join partner p on p.id = pp.partner_id
                        where pp.project_id = j.id and p.country = any (?))""", codes, codes));
        }
        return this;
    }

    /** @param alias of a table with 'starts' and 'ends': it was under way in one of the years */
    public OfProjects inYears(List<Integer> years, String alias) {
        if (given(years)) {
            where.and(Sql.of(
                    "exists (select 1 from unnest(?::int[]) y (year) where y.year between extract(year from %1$s.starts) and extract(year from coalesce(%1$s.ends, %1$s.starts)))"
                            .formatted(alias),
                    (Object) years.toArray(Integer[]::new)));
        }
        return this;
    }

    public Sql where() {
        return where;
    }

    /** The condition that table project (j) is one of these. @param projects ids or slugs, at least one */
    public static Sql named(List<String> projects) {
        String[] named = Sql.texts(projects);
        return Sql.of("j.id::text = any (?) or j.slug = any (?)", named, named);
    }

    /** The condition that one of these partners takes part. @param partners ids or slugs, at least one */
    public static Sql with(List<String> partners) {
        return Sql.of("exists (select 1 from project_partner pp where pp.project_id = j.id and")
                .add(isPartner("pp.partner_id", partners))
                .add(")");
    }

    /** The condition that a column is the id of one of these partners. @param partners ids or slugs, at least one */
    public static Sql isPartner(String column, List<String> partners) {
        String[] named = Sql.texts(partners);
        return Sql.of(
                "exists (select 1 from partner p where p.id = %s and (p.id::text = any (?) or p.slug = any (?)))"
                        .formatted(column),
                named,
                named);
    }

    private static String[] codes(List<String> countries) {
        countries.forEach(country -> {
            if (!country.matches("[A-Z]{2}")) {
                throw ProblemException.badParameter("country", "not-a-country");
            }
        });
        return Sql.texts(countries);
    }

    private static boolean given(List<?> values) {
        return values != null && !values.isEmpty();
    }
}
