package org.passerelle.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.passerelle.shared.paging.Page;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** Evaluations as JSON straight from PostgreSQL. */
@ApplicationScoped
public class EvaluationReads {
    private static final String READER = "with reader (lang) as (select ?::text) select ";

    /** Needs 'e', a row of evaluation, and 'f.one', one of its findings. */
    private static final String FINDING = """
            json_build_object('texts', f.one -> 'texts', 'measured', f.one -> 'measured',
                'indicator', (select json_build_object('id', i.id, 'titles', i.titles, 'unit', i.units) from indicator i
                    where i.id = (f.one ->> 'indicatorId')::uuid),
                'baseline', exists (select 1 from indicator i where i.id = (f.one ->> 'indicatorId')::uuid
                    and i.baseline_on = coalesce(e.ends, e.starts)
                    and i.baseline_value is not distinct from (f.one -> 'measured' ->> 'value')::numeric
                    and i.baseline_account is not distinct from nullif(f.one -> 'measured' -> 'account', 'null')))""";

    /** Needs 'reader' with the language of labels, and 'e', a row of evaluation. */
    private static final String EVALUATION = """
            json_build_object('id', e.id, 'version', e.version, 'projectId', e.project_id,
                'kind', term_json('evaluation-kinds', e.kind, reader.lang), 'side', e.side, 'external', e.is_external,
                'evaluators', e.evaluators, 'starts', precise_date(e.starts, e.starts_precision),
                'ends', precise_date(e.ends, e.ends_precision), 'summaries', e.summaries, 'documentId', e.document_id,
                'findings', (select coalesce(json_agg(%s order by f.place), '[]')
                    from jsonb_array_elements(e.findings) with ordinality f (one, place)),
                'recommendations', (select coalesce(json_agg(json_build_object('texts', r.one -> 'texts',
                        'owner', r.one -> 'owner', 'dueOn', r.one -> 'dueOn', 'managementResponse', r.one -> 'managementResponse',
                        'state', term_json('recommendation-states', r.one ->> 'state', reader.lang)) order by r.place), '[]')
                    from jsonb_array_elements(e.recommendations) with ordinality r (one, place)),
                'createdAt', instant(e.created_at), 'updatedAt', instant(e.updated_at))""".formatted(FINDING);

    private static final String WITH_PROJECT = " join project j on j.id = e.project_id where";

    private final Database database;

    EvaluationReads(Database database) {
        this.database = database;
    }

    /** One evaluation, JSON as {@link EvaluationView}. */
    public String one(UUID id, String lang) {
        return database.text(Sql.of(READER + EVALUATION + " from reader, evaluation e where e.id = ?", lang, id))
                .orElseThrow();
    }

    /** The evaluations of one project, JSON as {@link EvaluationView.OfProject}. */
    public String ofProject(UUID projectId, String lang) {
        return database.text(Sql.of(
                        READER + "json_build_object('items', coalesce(json_agg(" + EVALUATION
                                + " order by e.starts desc, e.id desc), '[]')) from reader, evaluation e where e.project_id = ?",
                        lang,
                        projectId))
                .orElseThrow();
    }

    /** The rows of one page of the list across projects, one more than the limit where there is a next one. */
    public List<Page.Row> list(EvaluationFilter filter, Page page, String lang) {
        Sql sql = Sql.of(
                        READER
                                + "json_build_object('id', e.id, 'project', json_build_object('id', j.id, 'slug', j.slug, 'titles', j.titles), 'evaluation', "
                                + EVALUATION + "), e.id, " + filter.sort().key() + " from reader, evaluation e"
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

    public long count(EvaluationFilter filter) {
        return database.number(Sql.of("select count(*) from (select 1 from evaluation e" + WITH_PROJECT)
                .add(filter.where())
                .add("limit ?) counted", Page.COUNTED + 1));
    }
}
