package org.passerelle.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/** What somebody needs to know who takes a project over, in one reading. */
@ApplicationScoped
class HandOverReads {
    private static final String DOSSIER = """
            with reader (lang, today, own) as (values (?::text, ?::date, ?::uuid)),
            moment (day, precision, what, texts) as (
                select s.changed_at::date, 'day', (term_json('project-statuses', s.status, reader.lang)) ->> 'label', s.reasons
                    from reader, project_status_change s where s.project_id = reader.own
                union all select e.starts, e.starts_precision, term_json('event-kinds', e.kind, reader.lang) ->> 'label', e.titles
                    from reader, event e where e.project_id = reader.own and e.starts is not null and e.publication = 'published'
                union all select r.dated, r.dated_precision, label(p.names, reader.lang), r.situation
                    from reader, progress_report r join partner p on p.id = r.partner_id where r.project_id = reader.own
                union all select v.starts, v.starts_precision, term_json('evaluation-kinds', v.kind, reader.lang) ->> 'label', v.summaries
                    from reader, evaluation v where v.project_id = reader.own
                union all select m.starts, m.starts_precision, label(c.labels, reader.lang), m.purposes
                    from reader, mission m join country c on c.code = m.country where m.project_id = reader.own
                union all select x.since, x.since_precision, term_json('context-effect-kinds', x.effect, reader.lang) ->> 'label', x.texts
                    from reader, context_effect x where x.project_id = reader.own),
            -- What stands before today and is not done is late, and due all the same.
            due (day, precision, what, texts) as (
                select (r.one -> 'dueOn' ->> 'value' || case r.one -> 'dueOn' ->> 'precision' when 'year' then '-12-31' when 'month' then '-01' else '' end)::date,
                    r.one -> 'dueOn' ->> 'precision', 'recommendation', r.one -> 'texts'
                    from reader, evaluation v, jsonb_array_elements(v.recommendations) r (one)
                    where v.project_id = reader.own and r.one ->> 'state' in ('open', 'accepted', 'under-way')
                        and jsonb_typeof(r.one -> 'dueOn') = 'object'
                union all select a.ends, a.ends_precision, 'agreement', a.titles
                    from reader, project j join agreement a on a.id = j.agreement_id where j.id = reader.own and a.ends >= reader.today
                union all select j.ends, j.ends_precision, 'project', j.titles
                    from reader, project j where j.id = reader.own and j.ends >= reader.today
                union all select v.ends, v.ends_precision, 'value', i.titles
                    from reader, indicator i join indicator_value v on v.indicator_id = i.id
                    where i.project_id = reader.own and due_state(v, i.project_id, reader.today) in ('due', 'late'))
            select json_build_object(
                'contacts', (select coalesce(json_agg(json_build_object('partner', p.names, 'function', k.one -> 'function',
                        'sharedMailbox', k.one ->> 'sharedMailbox') order by pp.position, k.place), '[]')
                    from project_partner pp join partner p on p.id = pp.partner_id,
                        jsonb_array_elements(p.contacts) with ordinality k (one, place) where pp.project_id = reader.own),
                'moments', (select coalesce(json_agg(json_build_object('on', precise_date(day, precision), 'what', what,
                        'texts', texts) order by day desc), '[]') from moment),
                'due', (select coalesce(json_agg(json_build_object('on', precise_date(day, precision), 'what', what,
                        'texts', texts) order by day), '[]') from due))
            from reader""";

    private final Database database;
    private final SheetJson json;
    private final Clock clock;

    HandOverReads(Database database, SheetJson json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @param moments what happened, the latest first
     * @param due what is to come or late, the earliest first; 'what' is recommendation, agreement, project or value
     */
    record Dossier(
            @NotNull List<Contact> contacts,
            @NotNull List<Moment> moments,
            @NotNull List<Moment> due) {}

    /** A function of a partner with its shared mailbox; never a person. */
    record Contact(Texts partner, Texts function, String sharedMailbox) {}

    record Moment(PreciseDate on, String what, Texts texts) {}

    Dossier of(UUID project, String lang) {
        return json.read(
                database.text(Sql.of(DOSSIER, lang, LocalDate.now(clock).toString(), project))
                        .orElseThrow(),
                Dossier.class);
    }
}
