package org.passerelle.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.passerelle.shared.json.Codes;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;
import org.passerelle.shared.text.Messages;

/** Figures of a filtered set as JSON, straight from PostgreSQL. Every figure is computed from lines, none is kept. */
@ApplicationScoped
class StatsReads {
    /** Groups beyond this many per currency, the smallest, are put together as 'others', so that rows still add up. */
    static final int MAX_ROWS = 1000;

    /** Main theme of a project: the one ranked first, on level 1. */
    private static final String MAIN_THEME = """
            main_theme as (select distinct on (pt.project_id) pt.project_id, coalesce(p.parent_code, t.parent_code, t.code) as code
                from project_theme pt join theme t on t.code = pt.theme_code left join theme p on p.code = t.parent_code
                where pt.project_id in (select id from picked) order by pt.project_id, pt.priority)""";

    /** Country of a project: of its first southern place, else of its first southern partner. */
    private static final String MAIN_COUNTRY = """
            main_country as (select distinct on (project_id) project_id, code
                from (select l.project_id, l.country as code, 1 as rank, l.position from project_place l where l.side = 'south'
                    union all select pp.project_id, p.country, 2, pp.position from project_partner pp join partner p on p.id = pp.partner_id
                        where pp.side = 'south' and p.country is not null) southern
                where project_id in (select id from picked) order by project_id, rank, position)""";

    private static final String LEVIES = """
            sum(case when f.levies = '[]' then 0
                else (select sum((e.part ->> 'amount')::numeric) from jsonb_array_elements(f.levies) e (part)) end)""";

    private static final String TOTALS = """
            (select coalesce(json_agg(json_build_object('currency', t.currency, 'amount', money(t.amount, t.currency),
                    'lines', t.lines, 'projects', t.projects, 'levies', money(t.levies, t.currency),
                    'byScheme', (select coalesce(json_agg(json_build_object('scheme', term_json('levy-schemes', s.scheme, ctx.lang),
                            'amount', money(s.amount, t.currency)) order by s.scheme), '[]')
                        from (select scheme, sum(amount) as amount from levy where currency = t.currency group by scheme) s))
                order by t.lines desc, t.currency), '[]')
            from (select currency, sum(amount) as amount, sum(levies) as levies, sum(lines) as lines, count(*) as projects
                from (select currency, project_id, sum(amount) as amount, sum(levies) as levies, sum(lines) as lines
                    from part group by currency, project_id) of_project group by currency) t)""";

    private static final String SUMMARY = """
            select json_build_object('projects', (select count(*) from picked),
                'territories', (select count(distinct territory) from place),
                'countries', (select count(distinct country) from place),
                'funding', (select coalesce(json_agg(json_build_object('currency', t.currency, 'amount', money(t.amount, t.currency),
                        'lines', t.lines) order by t.lines desc, t.currency), '[]')
                    from (select f.currency, sum(f.amount) as amount, count(*) as lines from funding_line f
                        join picked on picked.id = f.project_id group by f.currency) t),
                'indicators', (select count(*) from indicator i join picked on picked.id = i.project_id),
                'filledIndicators', (select count(*) from indicator i join picked on picked.id = i.project_id
                    where exists (select 1 from indicator_value v where v.indicator_id = i.id
                        and (v.actual is not null or v.accounts is not null))))""";

    private final Database database;

    StatsReads(Database database) {
        this.database = database;
    }

    /**
     * The figures of the home page.
     *
     * @param where the condition on table project, alias j
     */
    String summary(Sql where) {
        return database.text(Sql.of("with picked as materialized (select j.id from project j where")
                        .add(where)
                        .add("), " + Territories.PLACES + " " + SUMMARY))
                .orElseThrow();
    }

    /**
     * The lines of the selected projects, added up by group and currency.
     *
     * @param where the condition on table project, alias j
     * @param lines the condition on view counted_funding_line, alias f
     * @param groups none, one or two
     */
    String funding(Sql where, Sql lines, List<FundingDimension> groups, String lang) {
        String keys = columns(groups, (group, i) -> ", " + group.key() + " as key" + i);
        String joins = columns(groups, (group, i) -> " " + group.join());
        String keyNames = columns(groups, (group, i) -> ", key" + i);
        String noNames = columns(groups, (group, i) -> ", null");
        String same = columns(groups, (group, i) -> " and g.key" + i + " = part.key" + i);
        Messages words = Messages.in(lang);
        Sql sql = Sql.of(
                        "with ctx (lang, unspecified, others) as (values (?::text, ?::text, ?::text)), picked as materialized (select j.id from project j where",
                        lang,
                        words.get("stats.unspecified"),
                        words.get("stats.others"))
                .add(where)
                .add("), " + MAIN_THEME + ", " + MAIN_COUNTRY
                        + ", part as materialized (select f.project_id, f.currency"
                        + keys + ", min(f.funder_name) as named, sum(f.amount) as amount, count(*) as lines, "
                        + LEVIES + " as levies from counted_funding_line f join picked on picked.id = f.project_id"
                        + joins
                        + " where")
                .add(lines)
                .add("group by f.project_id, f.currency" + numbers(groups)
                        + "), levy as (select f.currency, e.part ->> 'scheme' as scheme, (e.part ->> 'amount')::numeric as amount"
                        + " from counted_funding_line f join picked on picked.id = f.project_id"
                        + " cross join lateral jsonb_array_elements(f.levies) as e (part) where f.levies <> '[]'")
                .and(lines)
                // Each project has one part in a group, so counting parts counts projects.
                .add("), grouped as (select currency" + keyNames
                        + ", min(named) as named, sum(amount) as amount, sum(levies) as levies, sum(lines) as lines, count(*) as projects,"
                        + " row_number() over (partition by currency order by sum(amount) desc" + keyNames
                        + ") as rank from part group by currency" + keyNames + "),")
                .add(
                        "k as (select currency" + keyNames
                                + ", named, amount, levies, lines, projects, false as rest from grouped where rank <= ?"
                                + " union all select part.currency" + noNames
                                + ", null, sum(part.amount), sum(part.levies), sum(part.lines), count(distinct part.project_id), true"
                                + " from part join grouped g on g.currency = part.currency" + same
                                + " where g.rank > ? group by part.currency)",
                        MAX_ROWS,
                        MAX_ROWS)
                .add(
                        "select json_build_object('projects', (select count(*) from picked), 'groupBy', ?::json,",
                        named(groups))
                .add("'rows', (select coalesce(json_agg(json_build_object("
                        + columns(groups, StatsReads::term)
                        + "'amount', money(k.amount, k.currency), 'levies', money(k.levies, k.currency),"
                        + " 'lines', k.lines, 'projects', k.projects) order by k.rest" + order(groups)
                        + ", k.currency), '[]') from k), 'totals', " + TOTALS + ") from ctx");
        return database.text(sql).orElseThrow();
    }

    /** The keys by their place in the select list, after project and currency. */
    private static String numbers(List<FundingDimension> groups) {
        return columns(groups, (group, i) -> ", " + (i + 2));
    }

    private static String term(FundingDimension group, int i) {
        return """
                '%s', json_build_object('code', case when k.rest then 'others' else k.key%d end,
                    'label', case when k.rest then ctx.others when k.key%d = 'unspecified' then ctx.unspecified else coalesce(%s, k.key%d) end), """.formatted(Codes.of(group), i, i, group.label("key" + i), i);
    }

    /** Years run on, everything else begins with what weighs most. */
    private static String order(List<FundingDimension> groups) {
        return columns(groups, (group, i) -> group == FundingDimension.YEAR ? ", k.key" + i : "") + ", k.amount desc"
                + columns(groups, (group, i) -> ", k.key" + i);
    }

    private static String named(List<FundingDimension> groups) {
        return groups.stream().map(g -> "\"" + Codes.of(g) + "\"").collect(Collectors.joining(",", "[", "]"));
    }

    private interface Column {
        String of(FundingDimension group, int number);
    }

    private static String columns(List<FundingDimension> groups, Column column) {
        return IntStream.range(0, groups.size())
                .mapToObj(i -> column.of(groups.get(i), i + 1))
                .collect(Collectors.joining());
    }
}
