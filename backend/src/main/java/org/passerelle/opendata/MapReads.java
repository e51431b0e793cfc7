package org.passerelle.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;
import org.passerelle.shared.text.Messages;

/** The map of a filtered set as GeoJSON, straight from PostgreSQL. */
@ApplicationScoped
class MapReads {
    /** More lines than this cannot be told apart on any screen; the strongest stay. */
    static final int MAX_LINKS = 2000;

    private static final String FEATURES = """
            territory as (select territory, min(country) as country, mode() within group (order by name) as name,
                    mode() within group (order by region) as region,
                    bool_or(side = 'north') as north, bool_or(side = 'south') as south, count(distinct project_id) as projects,
                    mode() within group (order by array[longitude, latitude]) filter (where latitude is not null) as point
                from place group by territory),
            located as (select p.project_id, p.territory, p.side, row_number() over (partition by p.project_id, p.side order by p.position) as n
                from place p join territory t on t.territory = p.territory and t.point is not null),
            newest as (select territory, json_agg(slug order by n) as slugs,
                    json_agg(json_build_object('slug', slug, 'title', label(titles, ctx.lang)) order by n) as newest
                from ctx, (select d.territory, k.slug, k.titles,
                        row_number() over (partition by d.territory order by k.updated_at desc, k.id desc) as n
                    from (select distinct territory, project_id from located) d join picked k on k.id = d.project_id) ranked
                where n <= 5 group by territory),
            pair as (select distinct a.project_id, a.territory as north, b.territory as south
                from located a join located b on b.project_id = a.project_id and b.side = 'south'
                where a.side = 'north' and (a.n = 1 or b.n = 1) and a.territory <> b.territory),
            link as (select north, south, count(*) as projects, (array_agg(k.slug order by k.updated_at desc, k.id desc))[1:5] as slugs
                from pair join picked k on k.id = pair.project_id group by north, south),
            shown_link as (select * from link order by projects desc, north, south limit ?),
            feature (rank, projects, code, json) as (
                select 1, t.projects, t.territory, json_build_object('type', 'Feature', 'id', t.territory,
                    'geometry', json_build_object('type', 'Point', 'coordinates', json_build_array(trim_scale(t.point[1]), trim_scale(t.point[2]))),
                    'properties', json_build_object('kind', 'territory', 'name', t.name, 'country', t.country,
                        'countryLabel', label(c.labels, ctx.lang), 'region', t.region,
                        'side', case when t.north and t.south then 'both' when t.north then 'north' else 'south' end,
                        'projects', t.projects, 'slugs', n.slugs, 'newest', n.newest))
                from ctx, territory t join newest n on n.territory = t.territory join country c on c.code = t.country
                union all
                select 2, l.projects, l.north || '>' || l.south, json_build_object('type', 'Feature', 'id', l.north || '>' || l.south,
                    'geometry', json_build_object('type', 'LineString', 'coordinates', json_build_array(
                        json_build_array(trim_scale(a.point[1]), trim_scale(a.point[2])), json_build_array(trim_scale(b.point[1]), trim_scale(b.point[2])))),
                    'properties', json_build_object('kind', 'link', 'from', a.name, 'to', b.name, 'fromId', l.north, 'toId', l.south,
                        'projects', l.projects, 'slugs', l.slugs))
                from shown_link l join territory a on a.territory = l.north join territory b on b.territory = l.south)
            select json_build_object('type', 'FeatureCollection', 'projects', (select count(*) from picked),
                'located', (select count(distinct project_id) from located),
                'links', (select count(*) from link), 'shownLinks', (select count(*) from shown_link),
                'source', ?::text, 'boundaryNote', ?::text, 'linksNote', ?::text,
                'features', (select coalesce(json_agg(json order by rank, projects desc, code), '[]') from feature))""";

    private final Database database;

    MapReads(Database database) {
        this.database = database;
    }

    /**
     * @param where the condition on table project, alias j
     * @param lang language of labels and of the notes
     */
    String map(Sql where, String lang) {
        Messages words = Messages.in(lang);
        return database.text(Sql.of(
                                "with ctx (lang) as (values (?::text)), picked as materialized (select j.id, j.slug, j.titles, j.updated_at from project j where",
                                lang)
                        .add(where)
                        .add(
                                "), " + Territories.PLACES + ", " + FEATURES,
                                MAX_LINKS,
                                words.get("map.source"),
                                words.get("map.boundary-note"),
                                words.get("map.links-note", MAX_LINKS)))
                .orElseThrow();
    }
}
