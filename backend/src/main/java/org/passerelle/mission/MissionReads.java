package org.passerelle.mission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.passerelle.shared.paging.Page;
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

    private static final String WITH_PROJECT = " join project j on j.id = m.project_id where";

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

    /** The rows of one page of the list across projects, one more than the limit where there is a next one. */
    public List<Page.Row> list(MissionFilter filter, Page page, String lang) {
        Sql sql = Sql.of(
                        READER
                                + " select json_build_object('id', m.id, 'project', json_build_object('id', j.id, 'slug', j.slug, 'titles', j.titles), 'mission', "
                                + MISSION + "), m.id, " + filter.sort().key() + " from reader, mission m"
                                + WITH_PROJECT,
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

    public long count(MissionFilter filter) {
        return database.number(Sql.of("select count(*) from (select 1 from mission m" + WITH_PROJECT)
                .add(filter.where())
                .add("limit ?) counted", Page.COUNTED + 1));
    }
}
