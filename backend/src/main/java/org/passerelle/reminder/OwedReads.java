package org.passerelle.reminder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.passerelle.project.EditingPartners;
import org.passerelle.security.Access;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** What partners owe of the projects that the caller edits, by project and partner. */
@ApplicationScoped
class OwedReads {
    /** More are not looked through at once: the filters part them. */
    static final int MOST = 100;

    /** Of several shared mailboxes the officers', who answer letters, then the general one. */
    private static final String MAILBOX = """
            (select k.one ->> 'sharedMailbox' from partner p, jsonb_array_elements(p.contacts) with ordinality k (one, place)
                where p.id = %s and k.one ->> 'sharedMailbox' is not null
                order by array_position(array['officer', 'general', 'elected'], k.one ->> 'kind'), k.place limit 1)""";

    private static final String OWED = """
            with asked (today) as (select ?::date),
            v as (select x.*, i.titles, i.project_id, i.position, due_state(x, i.project_id, asked.today) as state
                from asked, indicator_value x join indicator i on i.id = x.indicator_id where x.ends < asked.today)
            select json_build_object('projectId', j.id, 'slug', j.slug, 'titles', j.titles, 'partner', partner_brief(pp.partner_id),
                'mailbox', %s,
                'values', json_agg(json_build_object('id', v.id, 'titles', v.titles,
                    'starts', precise_date(v.starts, v.starts_precision), 'ends', precise_date(v.ends, v.ends_precision),
                    'state', v.state, 'since', v.ends + 1 + case v.state when 'late' then days_until_late() else 0 end,
                    'reminded', exists (select 1 from reminder_value rv join reminder r on r.id = rv.reminder_id
                        where rv.value_id = v.id and r.partner_id = pp.partner_id and r.made_on = asked.today))
                    order by v.ends, v.position, v.id))
            from asked, v join project j on j.id = v.project_id
                join project_partner pp on pp.project_id = j.id and %s
            where v.state in ('due', 'late') and j.publication <> 'withdrawn' and j.status <> 'cancelled'""".formatted(MAILBOX.formatted("pp.partner_id"), EditingPartners.ROW);

    private final Database database;
    private final ObjectMapper mapper;
    private final Access access;
    private final Clock clock;

    OwedReads(Database database, ObjectMapper mapper, Access access, Clock clock) {
        this.database = database;
        this.mapper = mapper;
        this.access = access;
        this.clock = clock;
    }

    /** What is owed of all projects the caller edits, the oldest period first, {@link #MOST} at most. */
    List<Owed> all(OwedFilter filter) {
        return list(access.edits("j", EditingPartners.PROJECTS), filter.where());
    }

    /** What one partner owes of one project; empty where nothing is. */
    Optional<Owed> of(UUID project, UUID partner, Integer year) {
        return list(
                        Sql.of("j.id = ? and pp.partner_id = ?", project, partner),
                        year == null ? Sql.of("true") : OwedFilter.ofYears(new Integer[] {year}))
                .stream()
                .findFirst();
    }

    boolean reports(UUID project, UUID partner) {
        return database.number(Sql.of(
                        "select count(*) from project_partner pp where pp.project_id = ? and pp.partner_id = ? and "
                                + EditingPartners.ROW,
                        project,
                        partner))
                > 0;
    }

    /** The shared mailbox of a partner; empty for none. */
    Optional<String> mailbox(UUID partner) {
        return database.text(Sql.of("select " + MAILBOX.formatted("?"), partner));
    }

    private List<Owed> list(Sql which, Sql filter) {
        Sql sql = Sql.of(OWED, Date.valueOf(LocalDate.now(clock)))
                .and(which)
                .and(filter)
                .add("group by j.id, pp.partner_id, pp.position, asked.today")
                .add("order by min(v.ends), j.id, pp.position limit ?", MOST);
        return database.list(sql, row -> read(row.getString(1)));
    }

    private Owed read(String json) {
        try {
            return mapper.readValue(json, Owed.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
