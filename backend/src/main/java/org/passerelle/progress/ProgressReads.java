package org.passerelle.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.passerelle.shared.paging.Page;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** Progress reports as JSON, straight from PostgreSQL. */
@ApplicationScoped
public class ProgressReads {
    private static final String VALUE = """
            json_build_object('valueId', v.id, 'indicatorId', i.id, 'titles', i.titles,
                'measure', term_json('indicator-measures', i.measure, reader.lang), 'unit', i.units, 'scale', i.scale,
                'starts', precise_date(v.starts, v.starts_precision), 'ends', precise_date(v.ends, v.ends_precision),
                'target', trim_scale(v.target)::text, 'actual', trim_scale(v.actual)::text,
                'actualFraction', v.actual_fraction, 'account', v.accounts, 'noData', v.no_data,
                'standing', standing(i.id, v.id, 'actual', reader.lang))""";

    private static final String PHOTO = """
            json_build_object('documentId', d.id, 'titles', d.titles, 'picture',
                picture_json('/api/v1/documents/' || d.id || '/content', jsonb_build_array(d.file) || d.sizes))""";

    /** Needs 'reader' with the language of labels and whether it is privy, and 'r', a row of progress_report. */
    private static final String REPORT = """
            json_build_object('id', r.id, 'version', r.version, 'projectId', r.project_id, 'partner', partner_brief(r.partner_id),
                'side', (select pp.side from project_partner pp where pp.project_id = r.project_id and pp.partner_id = r.partner_id),
                'dated', precise_date(r.dated, r.dated_precision), 'starts', precise_date(r.starts, r.starts_precision),
                'ends', precise_date(r.ends, r.ends_precision), 'situation', r.situation, 'results', r.results,
                'remaining', r.remaining, 'difficulties', r.difficulties, 'unforeseen', r.unforeseen, 'money', r.money,
                'openToAll', r.open_to_all, 'byLink', r.link_id is not null,
                'values', (select coalesce(json_agg(%s order by i.position, i.id, v.starts), '[]')
                    from indicator_value v join indicator i on i.id = v.indicator_id where v.report_id = r.id),
                'photos', (select coalesce(json_agg(%s order by d.id), '[]') from document d
                    where d.report_id = r.id and d.withdrawn_at is null and (reader.privy or d.visibility = 'public')),
                'createdAt', instant(r.created_at), 'updatedAt', instant(r.updated_at))""".formatted(VALUE, PHOTO);

    private static final String READER = "with reader (lang, privy) as (select ?::text, ?::boolean) select ";

    private static final String FROM_ALL =
            " from reader, progress_report r join project j on j.id = r.project_id where";

    private final Database database;

    ProgressReads(Database database) {
        this.database = database;
    }

    /**
     * The reports of a project, the latest date first, JSON as {@link ProgressReportView.OfProject}.
     *
     * @param privy true for those who read what the partners keep among themselves
     * @param lang language of labels
     */
    public String ofProject(UUID projectId, boolean privy, String lang) {
        return database.text(Sql.of(
                        READER + "json_build_object('items', coalesce(json_agg(" + REPORT
                                + " order by r.dated desc, r.id desc), '[]')) from reader, progress_report r"
                                + " where r.project_id = ? and (r.open_to_all or reader.privy)",
                        lang,
                        privy,
                        projectId))
                .orElseThrow();
    }

    /** The rows of one page of what is open to all, one more than the limit where there is a next one. */
    public List<Page.Row> list(ProgressFilter filter, Page page, String lang) {
        Sql sql = Sql.of(READER + REPORT + ", r.id, " + filter.sort().key() + FROM_ALL, lang, false)
                .add(filter.where());
        if (page.after() != null) {
            filter.sort().after(sql, page.after());
        }
        sql.add("order by " + filter.sort().order() + " limit ?", page.limit() + 1);
        return database.list(
                sql,
                row -> new Page.Row(row.getString(1), new Page.Key(row.getString(3), row.getObject(2, UUID.class))));
    }

    public long count(ProgressFilter filter) {
        return database.number(Sql.of(
                        "select count(*) from (select 1 from progress_report r join project j on j.id = r.project_id where")
                .add(filter.where())
                .add("limit ?) counted", Page.COUNTED + 1));
    }

    /** One report, JSON as {@link ProgressReportView}. */
    public String report(UUID id, boolean privy, String lang) {
        return database.text(
                        Sql.of(READER + REPORT + " from reader, progress_report r where r.id = ?", lang, privy, id))
                .orElseThrow();
    }
}
