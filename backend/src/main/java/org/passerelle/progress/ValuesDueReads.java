package org.passerelle.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** What is to be reported of the indicators of a project, as JSON straight from PostgreSQL. */
@ApplicationScoped
public class ValuesDueReads {
    private static final String PERIOD = """
            json_build_object('valueId', v.id, 'version', v.version, 'starts', precise_date(v.starts, v.starts_precision),
                'ends', precise_date(v.ends, v.ends_precision), 'target', trim_scale(v.target)::text,
                'actual', trim_scale(v.actual)::text, 'actualFraction', v.actual_fraction, 'parts', v.parts,
                'account', v.accounts, 'noData', v.no_data, 'comment', v.comments)""";

    private static final String ITEMS = """
            with reader (lang, today) as (select ?::text, ?::date)
            select json_build_object('items', coalesce(json_agg(json_build_object('indicatorId', i.id, 'titles', i.titles,
                'measure', term_json('indicator-measures', i.measure, reader.lang), 'unit', i.units, 'unbounded', i.unbounded,
                'scale', i.scale, 'dimensions', i.dimensions,
                'last', (select %1$s from indicator_value v where v.indicator_id = i.id
                    and (v.actual is not null or v.accounts is not null) order by v.starts desc limit 1),
                'period', (select %1$s from indicator_value v where v.id = now.id),
                'due', coalesce(now.empty, true)) order by i.position, i.id), '[]'))
            from reader, indicator i left join lateral (
                select v.id, due_state(v, i.project_id, reader.today) <> 'entered' as empty from indicator_value v
                where v.indicator_id = i.id and v.starts <= reader.today and not period_locked(i.project_id, v.starts, v.ends)
                    and (v.ends >= reader.today or due_state(v, i.project_id, reader.today) <> 'entered')
                order by 2 desc, v.starts desc limit 1) now on true
            where i.project_id = ?""".formatted(PERIOD);

    private final Database database;
    private final Clock clock;

    ValuesDueReads(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The indicators of a project with what is to be filled in, JSON as {@link ValuesDueView}.
     *
     * @param lang language of labels
     */
    public String ofProject(UUID projectId, String lang) {
        return database.text(Sql.of(ITEMS, lang, java.sql.Date.valueOf(LocalDate.now(clock)), projectId))
                .orElseThrow();
    }
}
