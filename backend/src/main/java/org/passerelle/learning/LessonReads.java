package org.passerelle.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.passerelle.shared.paging.Page;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** Lessons, questions and what was said to them as JSON, straight from PostgreSQL. */
@ApplicationScoped
public class LessonReads {
    private static final String READER = "with reader (lang) as (select ?::text) select ";

    /** Needs 'reader' with the language of labels and 'r', a row of lesson_reply. */
    private static final String REPLY = """
            json_build_object('id', r.id, 'version', r.version, 'lessonId', r.lesson_id, 'partner', partner_brief(r.partner_id),
                'kind', term_json('lesson-reply-kinds', r.kind, reader.lang), 'texts', r.texts,
                'createdAt', instant(r.created_at), 'updatedAt', instant(r.updated_at))""";

    /** What a lesson is wherever it is shown; needs 'reader', 'l', a row of lesson, and 'j', its project. */
    private static final String SHARED = """
            'id', l.id,
            'project', json_build_object('id', j.id, 'slug', j.slug, 'titles', j.titles,
                'countries', (select coalesce(json_agg(distinct p.country), '[]') from project_place p where p.project_id = j.id)),
            'kind', term_json('lesson-kinds', l.kind, reader.lang), 'texts', l.texts,
            'themes', (select coalesce(json_agg(json_build_object('code', t.code, 'label', label(t.labels, reader.lang))
                order by array_position(l.themes, t.code)), '[]') from theme t where t.code = any (l.themes)),
            'step', term_json('guide-steps', l.step, reader.lang), 'metBy', partners_who_met(l.id),
            'answers', (select count(*) from lesson_reply r where r.lesson_id = l.id and r.kind = 'answer'),
            'updatedAt', instant(l.updated_at)""";

    private static final String ITEM = "json_build_object(" + SHARED + ")";

    private static final String LESSON = """
            json_build_object(%s, 'version', l.version, 'position', l.position, 'createdAt', instant(l.created_at),
                'replies', (select coalesce(json_agg(%s order by r.created_at, r.id), '[]')
                    from lesson_reply r where r.lesson_id = l.id))""".formatted(SHARED, REPLY);

    private final Database database;

    LessonReads(Database database) {
        this.database = database;
    }

    /**
     * The lessons and questions of a project, JSON as {@link LessonView.OfProject}.
     *
     * @param lang language of labels
     */
    public String ofProject(UUID projectId, String lang) {
        return database.text(Sql.of(
                        READER + "json_build_object('items', coalesce(json_agg(" + LESSON
                                + " order by l.position, l.id), '[]')) from reader, lesson l join project j on j.id = l.project_id where l.project_id = ?",
                        lang,
                        projectId))
                .orElseThrow();
    }

    /** One lesson or question, JSON as {@link LessonView}. */
    public String lesson(UUID id, String lang) {
        return database.text(Sql.of(
                        READER + LESSON + " from reader, lesson l join project j on j.id = l.project_id where l.id = ?",
                        lang,
                        id))
                .orElseThrow();
    }

    /** What one partner said, JSON as {@link LessonView.Reply}. */
    public String reply(UUID id, String lang) {
        return database.text(Sql.of(READER + REPLY + " from reader, lesson_reply r where r.id = ?", lang, id))
                .orElseThrow();
    }

    /** The rows of one page of the list across projects, one more than the limit where there is a next one. */
    public List<Page.Row> list(LessonFilter filter, Page page, String lang) {
        Sql sql = Sql.of(
                        READER + ITEM + ", l.id, " + filter.sort().key()
                                + " from reader, lesson l join project j on j.id = l.project_id where",
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

    public long count(LessonFilter filter) {
        return database.number(
                Sql.of("select count(*) from (select 1 from lesson l join project j on j.id = l.project_id where")
                        .add(filter.where())
                        .add("limit ?) counted", Page.COUNTED + 1));
    }
}
