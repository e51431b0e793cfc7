package org.passerelle.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.passerelle.shared.paging.Page;
import org.passerelle.shared.paging.Sort;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** Events as JSON, straight from PostgreSQL. */
@ApplicationScoped
public class EventReads {
    /** Event ids that people of these partners may read before they are published. */
    public static final String INVOLVED = "select ie.event_id from event_partner ie where ie.partner_id = any (?)";

    private static final String ASKED = "cross join (values (?::text, ?::boolean)) asked (lang, privy)";

    /** A published event may be about a draft, which it must not give away. */
    private static final String HEAD = """
            'id', e.id, 'slug', e.slug, 'kind', term_json('event-kinds', e.kind, asked.lang), 'titles', e.titles,
            'starts', precise_date(e.starts, e.starts_precision), 'ends', precise_date(e.ends, e.ends_precision),
            'place', e.place, 'country', country_json(e.country, asked.lang), 'online', e.online,
            'agreement', (select json_build_object('id', a.id, 'slug', a.slug, 'titles', a.titles) from agreement a
                where a.id = e.agreement_id and (asked.privy or a.publication = 'published')),
            'project', (select json_build_object('id', j.id, 'slug', j.slug, 'titles', j.titles) from project j
                where j.id = e.project_id and (asked.privy or j.publication = 'published')),
            'writtenBy', partner_brief(e.registered_by),
            'publication', e.publication, 'updatedAt', instant(e.updated_at)""";

    private static final String VIEW = "json_build_object(" + HEAD + """
            , 'version', e.version, 'texts', e.texts, 'decisions', e.decisions, 'attendance', e.attendance,
            'partners', (select coalesce(json_agg(partner_brief(ep.partner_id) order by ep.position), '[]')
                from event_partner ep where ep.event_id = e.id),
            'links', e.links, 'publicationReason', case when asked.privy then e.publication_reason end,
            'createdAt', instant(e.created_at))""";

    private static final String ITEM = "json_build_object(" + HEAD + """
            , 'partners', (select count(*) from event_partner ep where ep.event_id = e.id))""";

    private final Database database;

    EventReads(Database database) {
        this.database = database;
    }

    /**
     * @param lang language of labels
     * @param privy true for those who may edit the record: they see reasons and what it refers to
     */
    public String one(UUID id, String lang, boolean privy) {
        return database.text(Sql.of("select " + VIEW + " from event e " + ASKED + " where e.id = ?", lang, privy, id))
                .orElseThrow();
    }

    public List<Page.Row> list(EventFilter filter, Sql readable, Page page, String lang) {
        Sort sort = filter.sort();
        Sql sql = Sql.of("select " + ITEM + ", e.id, " + sort.key() + " from event e " + ASKED + " where", lang, false)
                .add(filter.where(readable));
        if (page.after() != null) {
            sort.after(sql, page.after());
        }
        sql.add("order by " + sort.order() + " limit ?", page.limit() + 1);
        return database.list(
                sql,
                row -> new Page.Row(row.getString(1), new Page.Key(row.getString(3), row.getObject(2, UUID.class))));
    }

    public long count(EventFilter filter, Sql readable) {
        return database.number(Sql.of("select count(*) from (select 1 from event e where")
                .add(filter.where(readable))
                .add("limit ?) counted", Page.COUNTED + 1));
    }
}
