package org.passerelle.results;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.passerelle.project.EditingPartners;
import org.passerelle.security.Access;
import org.passerelle.shared.paging.Page;
import org.passerelle.shared.paging.Sort;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** The planned periods of the projects a caller takes part in, with what is entered, due and late. */
@ApplicationScoped
public class DueReads {
    private static final Sort LATEST_FIRST = new Sort("v.ends", "date", true, "v.id");

    /** A row for each planned period, with its state on the day that is asked for. */
    private static final String VALUES = """
            with reader (lang, today) as (select ?::text, ?::date),
            v as (select x.id, x.starts, x.starts_precision, x.ends, x.ends_precision, x.target, i.id as indicator_id, i.titles,
                    j.id as project_id, j.slug as project_slug, j.titles as project_titles, j.publication, j.status, j.agreement_id,
                    case when x.actual is not null or x.accounts is not null then standing_state(i.id, x.id, 'actual') end as standing,
                    due_state(x, j.id, reader.today) as state
                from reader, indicator_value x join indicator i on i.id = x.indicator_id join project j on j.id = i.project_id
                where""";

    private static final String ITEM = """
            json_build_object('id', v.id, 'indicatorId', v.indicator_id, 'titles', v.titles,
                'project', json_build_object('id', v.project_id, 'slug', v.project_slug, 'titles', v.project_titles),
                'starts', precise_date(v.starts, v.starts_precision), 'ends', precise_date(v.ends, v.ends_precision),
                'target', trim_scale(v.target)::text, 'state', term_json('due-states', v.state, reader.lang),
                'dueFrom', v.ends + 1, 'lateFrom', v.ends + days_until_late() + 1,
                'partners', (select coalesce(json_agg(partner_brief(pp.partner_id) order by pp.position), '[]')
                    from project_partner pp where pp.project_id = v.project_id and""" + " " + EditingPartners.ROW + "))";

    private static final String LINE = """
            json_build_object('partner', partner_brief(b.partner_id), 'year', b.year, 'entered', b.entered, 'coming', b.coming,
                'due', b.due, 'late', b.late, 'locked', b.locked)""";

    private static final String COUNTS = """
            )
            select json_build_object(
                'states', (select coalesce(json_agg(json_build_object('state', term_json('due-states', t.code, reader.lang),
                        'values', (select count(*) from chosen where chosen.state = t.code)) order by t.position), '[]')
                    from term t where t.list = 'due-states'),
                'standings', (select coalesce(json_agg(json_build_object('state', term_json('stance-states', t.code, reader.lang),
                        'values', (select count(*) from chosen where chosen.standing = t.code)) order by t.position), '[]')
                    from term t where t.list = 'stance-states'))
            from reader""";

    private final Database database;
    private final Access access;
    private final Clock clock;

    DueReads(Database database, Access access, Clock clock) {
        this.database = database;
        this.access = access;
        this.clock = clock;
    }

    /** The rows of one page, one more than the limit where there is a next one. JSON as {@link DueValueView}. */
    public List<Page.Row> list(DueFilter filter, Page page, String lang) {
        Sql sql = values(lang)
                .add("select " + ITEM + ", v.id, v.ends::text from reader, v where")
                .add(filter.where());
        if (page.after() != null) {
            LATEST_FIRST.after(sql, page.after());
        }
        sql.add("order by " + LATEST_FIRST.order() + " limit ?", page.limit() + 1);
        return database.list(
                sql,
                row -> new Page.Row(row.getString(1), new Page.Key(row.getString(3), row.getObject(2, UUID.class))));
    }

    public long count(DueFilter filter) {
        return database.number(values("fr")
                .add("select count(*) from (select 1 from v where")
                .add(filter.where())
                .add("limit ?) counted", Page.COUNTED + 1));
    }

    /** How many of each state, JSON as {@link DueValueView.Board}. */
    public String board(DueFilter filter, String lang) {
        return database.text(values(lang)
                        .add("""
                        , b as (select pp.partner_id, extract(year from v.ends)::integer as year,
                                count(*) filter (where v.state = 'entered') as entered, count(*) filter (where v.state = 'coming') as coming,
                                count(*) filter (where v.state = 'due') as due, count(*) filter (where v.state = 'late') as late,
                                count(*) filter (where v.state = 'locked') as locked
                            from v join project_partner pp on pp.project_id = v.project_id and""" + " " + EditingPartners.ROW + " where")
                        .add(filter.where())
                        .add("group by 1, 2)")
                        .add("select json_build_object('daysUntilLate', days_until_late(), 'items', coalesce(json_agg("
                                + LINE + " order by b.year desc, b.partner_id), '[]')) from b"))
                .orElseThrow();
    }

    /** How many of each state, and of those with a value how many of each standing. JSON as {@link DueValueView.Counts}. */
    public String counts(DueFilter filter, String lang) {
        return database.text(values(lang)
                        .add(", chosen as materialized (select v.state, v.standing from v where")
                        .add(filter.where())
                        .add(COUNTS))
                .orElseThrow();
    }

    private Sql values(String lang) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return Sql.of(VALUES, lang, Date.valueOf(today))
                .add(access.takesPart(
                        "j", "select pp.project_id from project_partner pp where pp.partner_id = any (?)"))
                .add(")");
    }
}
