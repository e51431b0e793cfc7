package org.passerelle.results;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.passerelle.shared.paging.Page;
import org.passerelle.shared.paging.Sort;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** Every figure of the indicators of published projects as a row, straight from PostgreSQL. */
@ApplicationScoped
public class FigureReads {
    /** The tables the filters are about, for the list as for its files. */
    public static final String FROM =
            "indicator_figure f join indicator i on i.id = f.indicator_id join project j on j.id = i.project_id";

    private static final String FIGURE = """
            json_build_object('id', f.id, 'valueId', f.value_id, 'indicatorId', f.indicator_id,
                'project', json_build_object('id', j.id, 'slug', j.slug, 'titles', j.titles), 'titles', i.titles,
                'measure', term_json('indicator-measures', i.measure, reader.lang), 'unit', i.units, 'example', i.example,
                'starts', precise_date(f.starts, f.starts_precision), 'ends', precise_date(f.ends, f.ends_precision),
                'dimension', f.dimension, 'dimensionLabels', f.dimension_labels,
                'category', f.category, 'categoryLabels', f.category_labels,
                'target', trim_scale(f.target)::text, 'targetFraction', f.target_fraction,
                'actual', trim_scale(f.actual)::text, 'actualFraction', f.actual_fraction, 'account', f.accounts,
                'noData', f.no_data, 'comment', f.comments, 'reportedBy', partner_brief(f.reported_by),
                'updatedAt', instant(f.updated_at))""";

    private final Database database;

    FigureReads(Database database) {
        this.database = database;
    }

    /** The rows of one page, one more than the limit where there is a next one. JSON as {@link FigureView}. */
    public List<Page.Row> list(IndicatorFilter filter, Page page, String lang) {
        Sort sort = sort(filter);
        Sql sql = Sql.of(
                        "with reader (lang) as (select ?::text) select " + FIGURE + ", f.id, " + sort.key()
                                + " from reader, " + FROM + " where",
                        lang)
                .add(filter.where());
        if (page.after() != null) {
            sort.after(sql, page.after());
        }
        sql.add("order by " + sort.order() + " limit ?", page.limit() + 1);
        return database.list(
                sql,
                row -> new Page.Row(row.getString(1), new Page.Key(row.getString(3), row.getObject(2, UUID.class))));
    }

    public long count(IndicatorFilter filter) {
        return database.number(Sql.of("select count(*) from (select 1 from " + FROM + " where")
                .add(filter.where())
                .add("limit ?) counted", Page.COUNTED + 1));
    }

    /** The order of the indicators, then of their figures. */
    public static Sort sort(IndicatorFilter filter) {
        return filter.sort("f.id");
    }
}
