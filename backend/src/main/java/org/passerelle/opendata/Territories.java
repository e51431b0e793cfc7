package org.passerelle.opendata;

/** How places become territories. */
final class Territories {
    /**
     * Table 'place' of the projects in table 'picked', each place with the key of its territory: the same name in the
     * same region of the same country, however accents and capitals are written; never by distance. A place without a
     * region belongs to the one region its name is known in; where there are several it stays apart.
     */
    static final String PLACES = """
            place as materialized (select l.*, l.country || '/' || coalesce(l.plain_region,
                    case when min(l.plain_region) over same = max(l.plain_region) over same
                        then min(l.plain_region) over same end, '') || '/' || l.plain_name as territory
                from project_place l where l.project_id in (select id from picked)
                window same as (partition by l.country, l.plain_name))""";

    private Territories() {}
}
