package org.passerelle.mission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** Missions as JSON straight from PostgreSQL. */
@ApplicationScoped
public class MissionReads {
    private static final String READER = "with reader (lang) as (select ?::text)";

    /** Needs 'reader' with the language of labels, and 'm', a row of mission. */
    private static final String MISSION = """
            json_build_object('id', m.id, 'version', m.version, 'projectId', m.project_id, 'travelling', m.travelling,
                'country', country_json(m.country, reader.lang), 'place', m.place, 'purposes', m.purposes,
                'starts', precise_date(m.starts, m.starts_precision), 'ends', precise_date(m.ends, m.ends_precision),
                'travellers', m.travellers, 'functions', m.functions, 'cost', money(m.cost_amount, m.cost_currency),
                'visasAsked', m.visas_asked, 'visasObtained', m.visas_obtained, 'visasRefused', m.visas_refused,
                'reports', m.reports, 'documentId', m.document_id,
                'createdAt', instant(m.created_at), 'updatedAt', instant(m.updated_at))""";

    private static final String OF_PROJECT = READER + """
            , own as (select * from mission where project_id = ?),
            costs as (select travelling, cost_currency, sum(cost_amount) amount from own
                where cost_amount is not null group by travelling, cost_currency),
            sums as (select travelling, json_build_object('travelling', travelling, 'missions', count(*),
                    'travellers', coalesce(sum(travellers), 0), 'visasAsked', coalesce(sum(visas_asked), 0),
                    'visasObtained', coalesce(sum(visas_obtained), 0), 'visasRefused', coalesce(sum(visas_refused), 0),
                    'costs', (select coalesce(json_agg(money(c.amount, c.cost_currency) order by c.cost_currency), '[]')
                        from costs c where c.travelling = own.travelling)) one
                from own group by travelling)
            select json_build_object(
                'items', (select coalesce(json_agg(%s order by m.starts desc, m.id desc), '[]') from own m, reader),
                'sums', (select coalesce(json_agg(one order by travelling), '[]') from sums))""".formatted(MISSION);

    private final Database database;

    MissionReads(Database database) {
        this.database = database;
    }

    /** One mission, JSON as {@link MissionView}. */
    public String one(UUID id, String lang) {
        return database.text(Sql.of(READER + " select " + MISSION + " from reader, mission m where m.id = ?", lang, id))
                .orElseThrow();
    }

    /** The missions of one project, JSON as {@link MissionView.OfProject}. */
    public String ofProject(UUID projectId, String lang) {
        return database.text(Sql.of(OF_PROJECT, lang, projectId)).orElseThrow();
    }
}
