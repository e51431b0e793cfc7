package org.passerelle.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.passerelle.shared.paging.Page;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** The register of contexts, and what it does to projects, as JSON straight from PostgreSQL. */
@ApplicationScoped
public class ContextReads {
    private static final String READER = "with reader (lang) as (select ?::text) select ";

    /** Needs 'reader' with the language of labels, and 'e', a row of context_entry. */
    private static final String ENTRY = """
            json_build_object('id', e.id, 'version', e.version, 'country', country_json(e.country, reader.lang), 'area', e.area,
                'status', term_json('context-statuses', e.status, reader.lang),
                'since', precise_date(e.since, e.since_precision), 'source', e.source, 'notes', e.notes,
                'projects', (select count(distinct o.project_id) from context_effect o join project p on p.id = o.project_id
                    where o.entry_id = e.id and p.publication = 'published'),
                'createdAt', instant(e.created_at), 'updatedAt', instant(e.updated_at))""";

    /** Needs 'reader' and 'c', a row of context_effect. */
    private static final String EFFECT = """
            json_build_object('id', c.id, 'version', c.version, 'projectId', c.project_id,
                'entry', (select %s from context_entry e where e.id = c.entry_id),
                'effect', term_json('context-effect-kinds', c.effect, reader.lang),
                'since', precise_date(c.since, c.since_precision), 'texts', c.texts,
                'createdAt', instant(c.created_at), 'updatedAt', instant(c.updated_at))""".formatted(ENTRY);

    private final Database database;

    ContextReads(Database database) {
        this.database = database;
    }

    /** One entry, JSON as {@link ContextView}. */
    public String entry(UUID id, String lang) {
        return database.text(Sql.of(READER + ENTRY + " from reader, context_entry e where e.id = ?", lang, id))
                .orElseThrow();
    }

    /** One effect, JSON as {@link ContextView.Effect}. */
    public String effect(UUID id, String lang) {
        return database.text(Sql.of(READER + EFFECT + " from reader, context_effect c where c.id = ?", lang, id))
                .orElseThrow();
    }

    /** What the context does to one project, JSON as {@link ContextView.Effects}. */
    public String ofProject(UUID projectId, String lang) {
        return database.text(Sql.of(
                        READER + "json_build_object('items', coalesce(json_agg(" + EFFECT
                                + " order by c.since desc, c.id desc), '[]')) from reader, context_effect c where c.project_id = ?",
                        lang,
                        projectId))
                .orElseThrow();
    }

    /** The rows of one page of the register, one more than the limit where there is a next one. */
    public List<Page.Row> list(ContextFilter filter, Page page, String lang) {
        Sql sql = Sql.of(
                        READER + ENTRY + ", e.id, " + filter.sort().key() + " from reader, context_entry e where", lang)
                .add(filter.where());
        if (page.after() != null) {
            filter.sort().after(sql, page.after());
        }
        sql.add("order by " + filter.sort().order() + " limit ?", page.limit() + 1);
        return database.list(
                sql,
                row -> new Page.Row(row.getString(1), new Page.Key(row.getString(3), row.getObject(2, UUID.class))));
    }

    public long count(ContextFilter filter) {
        return database.number(Sql.of("select count(*) from (select 1 from context_entry e where")
                .add(filter.where())
                .add("limit ?) counted", Page.COUNTED + 1));
    }
}
