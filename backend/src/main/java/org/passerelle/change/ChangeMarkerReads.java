package org.passerelle.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** Change markers as JSON straight from PostgreSQL. */
@ApplicationScoped
public class ChangeMarkerReads {
    private static final String READER = "with reader (lang) as (select ?::text) select ";

    /** Needs 'reader' with the language of labels, and 'm', a row of change_marker. */
    private static final String MARKER = """
            json_build_object('id', m.id, 'version', m.version, 'projectId', m.project_id, 'actors', m.actors,
                'statements', m.statements, 'step', term_json('change-steps', m.step, reader.lang), 'side', m.side,
                'result', (select json_build_object('id', r.id, 'titles', r.titles) from result r where r.id = m.result_id),
                'position', m.position,
                'observations', (select coalesce(json_agg(json_build_object('dated', o -> 'dated',
                        'extent', term_json('change-extents', o ->> 'extent', reader.lang),
                        'accounts', nullif(o -> 'accounts', 'null')) order by n), '[]')
                    from jsonb_array_elements(m.observations) with ordinality seen (o, n)),
                'latest', term_json('change-extents', m.observations -> -1 ->> 'extent', reader.lang),
                'createdAt', instant(m.created_at), 'updatedAt', instant(m.updated_at))""";

    // Several steps of one actor stand together, from the least to the most; actors in the order of their first marker.
    private static final String OF_PROJECT = READER + """
            json_build_object('items', coalesce(json_agg(%s
                order by m.first, m.side, m.actor, array_position(array['expect', 'like', 'love'], m.step), m.position, m.id), '[]'))
            from reader, (select own.*, min(position) over (partition by side, actor) as first
                from (select *, lower(label(actors, 'fr')) as actor from change_marker where project_id = ?) own) m""".formatted(MARKER);

    private final Database database;

    ChangeMarkerReads(Database database) {
        this.database = database;
    }

    /** One marker, JSON as {@link ChangeMarkerView}. */
    public String one(UUID id, String lang) {
        return database.text(Sql.of(READER + MARKER + " from reader, change_marker m where m.id = ?", lang, id))
                .orElseThrow();
    }

    /** The markers of one project, JSON as {@link ChangeMarkerView.OfProject}. */
    public String ofProject(UUID projectId, String lang) {
        return database.text(Sql.of(OF_PROJECT, lang, projectId)).orElseThrow();
    }
}
