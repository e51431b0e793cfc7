package org.passerelle.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.passerelle.security.Access;
import org.passerelle.shared.json.Codes;
import org.passerelle.shared.paging.Page;
import org.passerelle.shared.paging.Sort;
import org.passerelle.shared.record.KeptRecord;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** The history of a record as JSON, straight from the log. */
@ApplicationScoped
public class HistoryReads {
    private static final Sort NEWEST_FIRST = new Sort("c.seq", "bigint", true, "c.record_id");

    // From the parts as they are and not from the log, so that a reader learns nothing of what was taken away.
    private static final String SUBJECT =
            """
            case c.record_type
                when 'result' then (select label(r.titles, w.lang) from result r where r.id = c.record_id)
                when 'indicator' then (select label(i.titles, w.lang) from indicator i where i.id = c.record_id)
                when 'indicator-value' then (select label(i.titles, w.lang) || ' (' || %s || ')'
                    from indicator_value v join indicator i on i.id = v.indicator_id where v.id = c.record_id)
                when 'period-lock' then (select %s from period_lock l where l.id = c.record_id)
                when 'lesson' then (select left(label(l.texts, w.lang), 200) from lesson l where l.id = c.record_id)
                when 'lesson-reply' then (select label(p.names, w.lang)
                    from lesson_reply r join partner p on p.id = r.partner_id where r.id = c.record_id)
                when 'guide-answer' then (select label(p.names, w.lang) || ' (' || label(t.labels, w.lang) || ')'
                    from guide_answer a join partner p on p.id = a.partner_id
                    join term t on t.list = 'guide-steps' and t.code = a.step
                    where a.id = c.record_id and (w.privy or a.open_to_all))
                when 'progress-report' then (select label(p.names, w.lang) || ' (' || %s || ')'
                    from progress_report r join partner p on p.id = r.partner_id
                    where r.id = c.record_id and (w.privy or r.open_to_all))
                when 'report-link' then (select case when k.partner_id = any (w.own) then k.label else label(p.names, w.lang) end
                    from report_link k join partner p on p.id = k.partner_id where k.id = c.record_id and w.privy)
                when 'reminder' then (select label(p.names, w.lang) from reminder m join partner p on p.id = m.partner_id
                    where m.id = c.record_id and w.privy)
                when 'context-effect' then (select label(t.labels, w.lang) from context_effect e
                    join term t on t.list = 'context-effect-kinds' and t.code = e.effect where e.id = c.record_id)
                when 'evaluation' then (select label(t.labels, w.lang) || ' (' || %s || ')' from evaluation e
                    join term t on t.list = 'evaluation-kinds' and t.code = e.kind where e.id = c.record_id)
                when 'mission' then (select left(label(m.purposes, w.lang), 200) from mission m where m.id = c.record_id)
                when 'change-marker' then (select left(label(m.actors, w.lang) || ' (' || label(t.labels, w.lang) || ')', 200)
                    from change_marker m join term t on t.list = 'change-steps' and t.code = m.step where m.id = c.record_id)
                when 'change-story' then (select left(label(s.titles, w.lang), 200) from change_story s
                    where s.id = c.record_id and (w.privy or s.open_to_all))
                when 'funding-line' then (select coalesce(f.funder_name, label(p.names, w.lang)) || ' (' || f.year || ')'
                    from funding_line f left join partner p on p.id = f.funder_id where f.id = c.record_id)
                when 'document' then (select label(d.titles, w.lang) from document d
                    where d.id = c.record_id and d.withdrawn_at is null and (w.privy or d.visibility = 'public')) end""".formatted(periodText("v"), periodText("l"), dateText("r.dated"), dateText("e.starts"));

    /** To whom a partner gave a personal link is for its own editors to know, not for those of the other partners. */
    private static final String OF_ANOTHERS_LINK = """
            (c.record_type = 'report-link' and not exists (select 1 from report_link k
                where k.id = c.record_id and k.partner_id = any (w.own)))""";

    // The log keeps the whole record before and after, so that a state can be restored; a history shows what differs.
    private static final String ENTRY = """
            json_build_object('seq', c.seq, 'at', instant(c.changed_at), 'recordType', c.record_type, 'recordId', c.record_id,
                'subject', %1$s,
                'action', c.action, 'fields', c.fields,
                'actor', json_build_object('role', c.actor_role, 'name', case when w.privy then c.actor_name end,
                    'partner', (select json_build_object('id', p.id, 'slug', p.slug, 'name', label(p.names, w.lang))
                        from partner p where p.id = c.actor_partner and (w.privy or p.publication = 'published'))),
                'before', case when not w.privy or %2$s then null when c.action = 'changed'
                    then (select jsonb_object_agg(f, c.before -> f) from unnest(c.fields) f) else c.before end,
                'after', case when not w.privy or %2$s then null when c.action = 'changed'
                    then (select jsonb_object_agg(f, c.after -> f) from unnest(c.fields) f) else c.after end)""".formatted(SUBJECT, OF_ANOTHERS_LINK);

    private final Database database;
    private final Access access;

    HistoryReads(Database database, Access access) {
        this.database = database;
        this.access = access;
    }

    /**
     * @param full true for those who may edit or moderate the record: they see names and values
     * @param lang language of the partners' names
     */
    public List<Page.Row> list(KeptRecord root, Page page, boolean full, String lang) {
        Sql sql = Sql.of(
                "select " + ENTRY
                        + ", c.seq, c.record_id from record_change c, (select ?::boolean, ?::text, ?::uuid[]) w (privy, lang, own)"
                        + " where c.root_type = ? and c.root_id = ?",
                full,
                lang,
                access.editorOf(),
                Codes.of(root.type()),
                root.id());
        if (!full) {
            sql.add("and c.is_open");
        }
        if (page.after() != null) {
            NEWEST_FIRST.after(sql, page.after());
        }
        sql.add("order by " + NEWEST_FIRST.order() + " limit ?", page.limit() + 1);
        return database.list(
                sql,
                row -> new Page.Row(row.getString(1), new Page.Key(row.getString(2), row.getObject(3, UUID.class))));
    }

    /** @param full as in {@link #list} */
    public long count(KeptRecord root, boolean full) {
        return database.number(Sql.of(
                "select count(*) from (select 1 from record_change where root_type = ? and root_id = ?"
                        + (full ? "" : " and is_open") + " limit ?) counted",
                Codes.of(root.type()),
                root.id(),
                Page.COUNTED + 1));
    }

    /**
     * The record as it was before one of its changes.
     *
     * @return empty where the change is not one of this record itself
     */
    public Optional<Past> before(KeptRecord record, long seq) {
        return database.first(
                Sql.of("select before from record_change where seq = ? and record_id = ?", seq, record.id()),
                row -> new Past(row.getString(1)));
    }

    /** The last decision of a moderator about a record: published, else sent back; empty where nobody has decided yet. */
    public Optional<Decision> lastDecision(KeptRecord record) {
        return database.first(
                Sql.of("""
                        select seq, action, changed_at from record_change
                        where record_id = ? and action in ('published', 'sent-back') order by action = 'published' desc, seq desc limit 1""", record.id()),
                row -> new Decision(
                        row.getLong(1), row.getString(2), row.getTimestamp(3).toInstant()));
    }

    /** The record as it was right after one of its steps, JSON; empty where it has not changed since. */
    public Optional<String> asOf(KeptRecord record, long seq) {
        return database.text(Sql.of(
                "select before from record_change where record_id = ? and action = 'changed' and seq > ? order by seq limit 1",
                record.id(),
                seq));
    }

    /**
     * What happened to the parts of a record (its funding lines, its indicators) since one of its steps, oldest first.
     *
     * @param seq number of the step; 0 for everything
     * @return entries as {@link HistoryView} gives them
     */
    public List<String> partsSince(KeptRecord root, long seq, int limit, String lang) {
        return database.list(
                Sql.of(
                        "select " + ENTRY
                                + " from record_change c, (select true, ?::text, ?::uuid[]) w (privy, lang, own)"
                                + " where c.root_type = ? and c.root_id = ? and c.record_id <> ? and c.seq > ? order by c.seq limit ?",
                        lang,
                        access.editorOf(),
                        Codes.of(root.type()),
                        root.id(),
                        root.id(),
                        seq,
                        limit),
                row -> row.getString(1));
    }

    /** 2020–2021, or 2020 alone where the period is one year. */
    private static String periodText(String table) {
        String starts = dateText(table + ".starts");
        return "concat_ws('–', %1$s, nullif(%2$s, %1$s))".formatted(starts, dateText(table + ".ends"));
    }

    /** A date no more precise than it is known: 2021, 2021-06 or 2021-06-30. */
    private static String dateText(String column) {
        return "left(%1$s::text, case %1$s_precision when 'year' then 4 when 'month' then 7 else 10 end)"
                .formatted(column);
    }

    /** A moderator's decision and its number in the log. */
    public record Decision(long seq, String action, Instant at) {}

    /**
     * A state of a record.
     *
     * @param input what its editors had written, JSON; null where there was nothing before
     */
    public record Past(String input) {}
}
