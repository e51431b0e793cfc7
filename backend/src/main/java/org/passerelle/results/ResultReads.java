package org.passerelle.results;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.passerelle.shared.paging.Page;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** Results chains, indicators and values as JSON, straight from PostgreSQL. */
@ApplicationScoped
public class ResultReads {
    private static final String VALUE = """
            json_build_object('id', v.id, 'version', v.version, 'indicatorId', v.indicator_id,
                'starts', precise_date(v.starts, v.starts_precision), 'ends', precise_date(v.ends, v.ends_precision),
                'target', trim_scale(v.target)::text, 'targetFraction', v.target_fraction,
                'actual', trim_scale(v.actual)::text, 'actualFraction', v.actual_fraction, 'parts', v.parts, 'account', v.accounts,
                'noData', v.no_data, 'comment', v.comments, 'reportedBy', partner_brief(v.reported_by),
                'locked', (select period_locked(of.project_id, v.starts, v.ends) from indicator of where of.id = v.indicator_id),
                'targetStanding', standing(v.indicator_id, v.id, 'target', reader.lang),
                'actualStanding', standing(v.indicator_id, v.id, 'actual', reader.lang),
                'createdAt', instant(v.created_at), 'updatedAt', instant(v.updated_at))""";

    private static final String BASELINE = """
            case when coalesce(i.baseline_value::text, i.baseline_account::text, i.baseline_on::text, i.baseline_source::text, i.baseline_comment::text) is not null
                then json_build_object('value', trim_scale(i.baseline_value)::text, 'fraction', i.baseline_fraction,
                    'account', i.baseline_account, 'on', precise_date(i.baseline_on, i.baseline_precision),
                    'source', i.baseline_source, 'comment', i.baseline_comment) end""";

    /** Needs 'reader' with the language of labels and 'i', a row of indicator. */
    private static final String INDICATOR = """
            json_build_object('id', i.id, 'version', i.version, 'projectId', i.project_id, 'resultId', i.result_id,
                'titles', i.titles, 'descriptions', i.descriptions,
                'measure', term_json('indicator-measures', i.measure, reader.lang), 'unit', i.units, 'unbounded', i.unbounded,
                'direction', term_json('indicator-directions', i.direction, reader.lang),
                'accumulation', term_json('accumulations', i.accumulation, reader.lang),
                'pillar', term_json('pillars', i.pillar, reader.lang), 'sdg', i.sdg, 'scale', i.scale,
                'dimensions', i.dimensions, 'baseline', %s, 'total', indicator_total(i), 'verification', i.verification, 'collectedBy', i.collected_by,
                'cost', money(i.cost_amount, i.cost_currency), 'example', i.example, 'definition', (select json_build_object('code', d.code, 'titles', d.titles)
                    from indicator_definition d where d.id = i.definition_id), 'position', i.position,
                'standing', standing(i.id, null, 'definition', reader.lang), 'createdAt', instant(i.created_at), 'updatedAt', instant(i.updated_at),
                'values', (select coalesce(json_agg(%s order by v.starts), '[]') from indicator_value v where v.indicator_id = i.id))""".formatted(BASELINE, VALUE);

    private static final String ITEM = """
            json_build_object('id', i.id, 'project', json_build_object('id', j.id, 'slug', j.slug, 'titles', j.titles),
                'resultId', i.result_id, 'titles', i.titles,
                'measure', term_json('indicator-measures', i.measure, reader.lang), 'unit', i.units,
                'direction', term_json('indicator-directions', i.direction, reader.lang),
                'accumulation', term_json('accumulations', i.accumulation, reader.lang),
                'pillar', term_json('pillars', i.pillar, reader.lang), 'sdg', i.sdg, 'scale', i.scale, 'baseline', %s,
                'total', indicator_total(i), 'example', i.example, 'valueCount', (select count(*) from indicator_value v where v.indicator_id = i.id),
                'latest', (select %s from indicator_value v where v.indicator_id = i.id
                    and (v.actual is not null or v.accounts is not null) order by v.starts desc limit 1),
                'updatedAt', instant(i.updated_at))""".formatted(BASELINE, VALUE);

    private static final String READER = "with reader (lang) as (select ?::text) select ";

    /** A link with its indicators; its children are put in afterwards, since they are links themselves. */
    private static final String LINKS = READER + """
            json_build_object('id', r.id, 'version', r.version, 'projectId', r.project_id, 'parentId', r.parent_id,
                'kind', term_json('result-kinds', r.kind, reader.lang), 'titles', r.titles, 'descriptions', r.descriptions,
                'sides', r.sides, 'position', r.position, 'createdAt', instant(r.created_at), 'updatedAt', instant(r.updated_at),
                'indicators', (select coalesce(json_agg(%s order by i.position, i.id), '[]')
                    from indicator i where i.result_id = r.id)),
                r.id, r.parent_id
            from reader, result r where r.project_id = ? order by r.position, r.id""".formatted(INDICATOR);

    private final Database database;
    private final PeriodLockReads locks;

    ResultReads(Database database, PeriodLockReads locks) {
        this.database = database;
        this.locks = locks;
    }

    private record Link(UUID id, UUID parent, String json) {}

    /**
     * The whole chain of a project, JSON as {@link ResultView.Chain}.
     *
     * @param lang language of labels
     */
    public String chainJson(UUID projectId, String lang) {
        StringBuilder json = new StringBuilder("{\"results\":");
        children(null, links(projectId, lang), json);
        json.append(",\"indicators\":").append(indicators(projectId, true, lang));
        json.append(",\"locks\":").append(locks.listed(projectId));
        return json.append('}').toString();
    }

    /** One link with all below it, JSON as {@link ResultView}. */
    public String result(Result result, String lang) {
        Map<UUID, List<Link>> links = links(result.project().id(), lang);
        Link link = links.values().stream()
                .flatMap(List::stream)
                .filter(l -> l.id().equals(result.id()))
                .findFirst()
                .orElseThrow();
        StringBuilder json = new StringBuilder();
        whole(link, links, json);
        return json.toString();
    }

    /** All indicators of a project wherever they hang, JSON as {@link IndicatorView.OfProject}. */
    public String indicatorsOfProject(UUID projectId, String lang) {
        return "{\"items\":" + indicators(projectId, false, lang) + "}";
    }

    /** One indicator, JSON as {@link IndicatorView}. */
    public String indicator(UUID id, String lang) {
        return database.text(Sql.of(READER + INDICATOR + " from reader, indicator i where i.id = ?", lang, id))
                .orElseThrow();
    }

    /** The values of an indicator, the earliest first, JSON as {@link IndicatorView.Values}. */
    public String values(UUID indicatorId, String lang) {
        return database.text(Sql.of(
                        READER + "json_build_object('items', coalesce(json_agg(" + VALUE
                                + " order by v.starts) filter (where v.id is not null), '[]')) from reader left join indicator_value v on v.indicator_id = ? group by reader.lang",
                        lang,
                        indicatorId))
                .orElseThrow();
    }

    /** One value, JSON as {@link IndicatorView.Value}. */
    public String value(UUID id, String lang) {
        return database.text(Sql.of(READER + VALUE + " from reader, indicator_value v where v.id = ?", lang, id))
                .orElseThrow();
    }

    /** The rows of one page of the list of all indicators, one more than the limit where there is a next one. */
    public List<Page.Row> list(IndicatorFilter filter, Page page, String lang) {
        Sql sql = Sql.of(
                        READER + ITEM + ", i.id, " + filter.sort().key()
                                + " from reader, indicator i join project j on j.id = i.project_id where",
                        lang)
                .add(filter.where());
        if (page.after() != null) {
            filter.sort().after(sql, page.after());
        }
        sql.add("order by " + filter.sort().order() + " limit ?", page.limit() + 1);
        return database.list(
                sql,
                row -> new Page.Row(row.getString(1), new Page.Key(row.getString(3), row.getObject(2, UUID.class))));
    }

    public long count(IndicatorFilter filter) {
        return database.number(
                Sql.of("select count(*) from (select 1 from indicator i join project j on j.id = i.project_id where")
                        .add(filter.where())
                        .add("limit ?) counted", Page.COUNTED + 1));
    }

    private String indicators(UUID projectId, boolean withoutResult, String lang) {
        return database.text(Sql.of(
                        READER + "coalesce(json_agg(" + INDICATOR
                                + " order by i.position, i.id), '[]') from reader, indicator i where i.project_id = ?"
                                + (withoutResult ? " and i.result_id is null" : ""),
                        lang,
                        projectId))
                .orElseThrow();
    }

    private Map<UUID, List<Link>> links(UUID projectId, String lang) {
        Map<UUID, List<Link>> byParent = new HashMap<>();
        database.each(Sql.of(LINKS, lang, projectId), row -> {
            Link link = new Link(row.getObject(2, UUID.class), row.getObject(3, UUID.class), row.getString(1));
            byParent.computeIfAbsent(link.parent(), parent -> new ArrayList<>()).add(link);
        });
        return byParent;
    }

    private static void children(UUID parent, Map<UUID, List<Link>> links, StringBuilder json) {
        String separator = "";
        json.append('[');
        for (Link link : links.getOrDefault(parent, List.of())) {
            json.append(separator);
            whole(link, links, json);
            separator = ",";
        }
        json.append(']');
    }

    private static void whole(Link link, Map<UUID, List<Link>> links, StringBuilder json) {
        json.append(link.json(), 0, link.json().lastIndexOf('}')).append(",\"children\":");
        children(link.id(), links, json);
        json.append('}');
    }
}
