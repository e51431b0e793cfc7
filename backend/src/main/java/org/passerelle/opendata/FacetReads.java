package org.passerelle.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.passerelle.project.ProjectFilter;
import org.passerelle.project.ProjectFilter.Facet;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/**
 * How many projects each value of a filter would give, in one statement: the set common to all facets is read once, with a
 * flag per facet that says whether the project passes it; each facet then counts those that pass all the others.
 */
@ApplicationScoped
class FacetReads {
    /** A bar for each year would say nothing beyond a generation. */
    static final int MAX_YEARS = 30;

    private static final String COUNTRY = """
            'country', (select coalesce(json_agg(json_build_object('code', n.code, 'label', label(c.labels, ctx.lang), 'count', n.count)
                    order by n.count desc, n.code), '[]')
                from ctx, (select b.country as code, count(*) as count
                    from (select l.project_id, l.country from project_place l union
                        select pp.project_id, p.country from project_partner pp join partner p on p.id = pp.partner_id) b
                    join base on base.id = b.project_id where %s group by b.country) n join country c on c.code = n.code)""";

    private static final String THEME = """
            'theme', (select coalesce(json_agg(json_build_object('code', n.code, 'label', label(t.labels, ctx.lang), 'count', n.count,
                    'parent', t.parent_code, 'level', t.level) order by t.level, n.count desc, n.code), '[]')
                from ctx, (select once.code, count(*) as count from (select distinct base.id, up.code from base
                        join project_theme pt on pt.project_id = base.id
                        join theme t on t.code = pt.theme_code left join theme p on p.code = t.parent_code
                        cross join lateral unnest(array[t.code, t.parent_code, p.parent_code]) as up (code)
                        where up.code is not null and %s) once group by once.code) n join theme t on t.code = n.code)""";

    private static final String SDG = """
            'sdg', (select coalesce(json_agg(json_build_object('code', n.number::text, 'label', label(g.labels, ctx.lang), 'count', n.count)
                    order by n.number), '[]')
                from ctx, (select once.number, count(*) as count from (select distinct base.id, goal.number from base
                        cross join lateral unnest(base.sdgs) as goal (number) where %s) once group by once.number) n left join sdg g on g.number = n.number)""";

    private static final String YEAR = """
            'year', (with counted as (select first_year(starts, ends) as first,
                        least(last_year(starts, ends, open_ended), greatest(first_year(starts, ends), extract(year from ctx.today)::integer,
                            max(nullif(last_year(starts, ends, open_ended), 9999)) over ())) as last
                    from ctx, base where coalesce(starts, ends) is not null and %s)
                select coalesce(json_agg(json_build_object('code', y.year::text, 'label', y.year::text, 'count', y.count) order by y.year), '[]')
                from (select year, count(*) as count from counted,
                        (select min(first) as first, max(last) as last from counted) bounds
                        cross join lateral generate_series(greatest(counted.first, bounds.last - ? + 1), counted.last) year
                    group by year) y)""";

    private static final String STATUS = """
            'status', (select coalesce(json_agg(json_build_object('code', n.code, 'label', label(t.labels, ctx.lang), 'count', n.count)
                    order by t.position), '[]')
                from ctx, (select base.status as code, count(*) as count from base where %s group by base.status) n
                left join term t on t.list = 'project-statuses' and t.code = n.code)""";

    private static final String ROLE = """
            'role', (select coalesce(json_agg(json_build_object('code', n.code, 'label', label(t.labels, ctx.lang), 'count', n.count)
                    order by t.position), '[]')
                from ctx, (select once.code, count(*) as count from (select distinct base.id, role.code from base
                        join project_partner pp on pp.project_id = base.id cross join lateral unnest(pp.roles) as role (code) where %s""";

    private static final String ROLE_END = """
                    ) once group by once.code) n left join term t on t.list = 'partner-roles' and t.code = n.code)""";

    private static final String PUBLIC = """
            'public', (select coalesce(json_agg(json_build_object('code', n.code, 'label', label(t.labels, ctx.lang), 'count', n.count)
                    order by t.position), '[]')
                from ctx, (select once.code, count(*) as count from (select distinct base.id, target.code from base
                        cross join lateral unnest(base.publics) as target (code) where %s) once group by once.code) n left join term t on t.list = 'publics' and t.code = n.code)""";

    private final Database database;

    FacetReads(Database database) {
        this.database = database;
    }

    /**
     * @param readable what this caller may read at all
     * @param today the day statuses are judged on
     * @param lang language of labels
     */
    String facets(ProjectFilter filter, Sql readable, LocalDate today, String lang) {
        Sql sql = Sql.of("""
                with ctx (lang, today) as (values (?::text, ?::date)),
                base as materialized (select j.id, j.starts, j.ends, j.open_ended, j.sdgs, j.publics,
                    shown_status(j.status, j.starts, j.ends, ctx.today) as status""", lang, today.toString());
        for (Facet facet : Facet.values()) {
            sql.add(", (").add(filter.condition(facet, today)).add(") as " + flag(facet));
        }
        sql.add("from ctx, project j where").add(filter.common(readable, today)).add(")");
        sql.add("select json_build_object('projects', (select count(*) from base where "
                + Arrays.stream(Facet.values()).map(FacetReads::flag).collect(Collectors.joining(" and ")) + "),");
        sql.add(COUNTRY.formatted(others(Facet.COUNTRY)) + ",");
        sql.add(THEME.formatted(others(Facet.THEME)) + ",");
        sql.add(SDG.formatted(others(Facet.SDG)) + ",");
        sql.add(YEAR.formatted(others(Facet.YEAR)) + ",", MAX_YEARS);
        sql.add(STATUS.formatted(others(Facet.STATUS)) + ",");
        sql.add(ROLE.formatted(others(Facet.ROLE))).and(filter.participants()).add(ROLE_END + ",");
        sql.add(PUBLIC.formatted(others(Facet.PUBLIC)) + ")");
        return database.text(sql).orElseThrow();
    }

    private static String flag(Facet facet) {
        return "in_" + facet.name().toLowerCase(Locale.ROOT);
    }

    private static String others(Facet own) {
        return Arrays.stream(Facet.values())
                .filter(f -> f != own)
                .map(FacetReads::flag)
                .collect(Collectors.joining(" and "));
    }
}
