package org.passerelle.results;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** Common indicators as JSON, straight from PostgreSQL. */
@ApplicationScoped
public class DefinitionReads {
    private static final String READER = "with reader (lang) as (select ?::text) select ";

    private static final String DEFINITION = """
            json_build_object('id', d.id, 'version', d.version, 'code', d.code, 'titles', d.titles, 'descriptions', d.descriptions,
                'measure', term_json('indicator-measures', d.measure, reader.lang), 'unit', d.units, 'scale', d.scale,
                'direction', term_json('indicator-directions', d.direction, reader.lang),
                'accumulation', term_json('accumulations', d.accumulation, reader.lang),
                'aggregation', term_json('aggregations', d.aggregation, reader.lang),
                'pillar', term_json('pillars', d.pillar, reader.lang), 'sdg', d.sdg, 'position', d.position, 'retired', d.retired,
                'adoptions', (select count(*) from indicator i join project j on j.id = i.project_id
                    where i.definition_id = d.id and j.publication = 'published'),
                'createdAt', instant(d.created_at), 'updatedAt', instant(d.updated_at))""";

    private final Database database;

    DefinitionReads(Database database) {
        this.database = database;
    }

    /** All of them, JSON as {@link DefinitionView.All}. */
    public String all(String lang) {
        return database.text(Sql.of(
                        READER + "json_build_object('items', coalesce(json_agg(" + DEFINITION
                                + " order by d.position, d.code), '[]')) from reader, indicator_definition d",
                        lang))
                .orElseThrow();
    }

    /** One of them, JSON as {@link DefinitionView}. */
    public String definition(UUID id, String lang) {
        return database.text(
                        Sql.of(READER + DEFINITION + " from reader, indicator_definition d where d.id = ?", lang, id))
                .orElseThrow();
    }
}
