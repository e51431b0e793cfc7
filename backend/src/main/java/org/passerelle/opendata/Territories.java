package org.passerelle.opendata;

/** How places become territories. */
final class Territories {
    /**
     * Table 'place' of the projects in table 'picked', each place with the key of its territory: the same name in the
     * same region of the same country, however accents and capitals are written; never by distance. A place without a
     * region belongs to the one region its name is known in; where there are several it stays apart.
     */
    static final String PLACES = """
            place as materialized (select q.*, q.country || '/' || coalesce(q.plain_region,
                    case when min(q.plain_region) over same = max(q.plain_region) over same
                        then min(q.plain_region) over same end, '') || '/' || q.plain_name as territory
                from (select l.*, plain(l.name) as plain_name, plain(l.region) as plain_region
                    from project_place l where l.project_id in (select id from picked)) q
                window same as (partition by q.country, q.plain_name))""";

    private Territories() {}
}
