package org.passerelle.reminder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.passerelle.partner.Partner;
import org.passerelle.project.EditingPartners;
import org.passerelle.results.IndicatorView;
import org.passerelle.security.Access;
import org.passerelle.shared.paging.Page;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** Reminders as JSON, and those that could be made. */
@ApplicationScoped
public class ReminderReads {
    /** Needs 'reader' with the language of labels and whether there is a mail server. */
    private static final String REMINDER = """
            json_build_object('id', m.id, 'version', m.version,
                'project', json_build_object('id', j.id, 'slug', j.slug, 'titles', j.titles), 'partner', partner_brief(m.partner_id),
                'year', m.year, 'lang', m.lang, 'mailbox', m.mailbox, 'replyTo', m.reply_to, 'subject', m.subject, 'body', m.body,
                'values', (select count(*) from reminder_value rv where rv.reminder_id = m.id), 'madeOn', m.made_on,
                'state', term_json('reminder-states', m.state, reader.lang),
                'byMail', m.state = 'sending' or (reader.mail and m.state = 'prepared' and m.mailbox is not null
                    and m.created_at > now() - %1$s),
                'attempts', m.attempts, 'trouble', term_json('reminder-troubles', m.trouble, reader.lang),
                'nextTryAt', case when reader.mail and m.state = 'prepared' and m.attempts > 0 and m.created_at > now() - %1$s
                    then instant(m.next_try_at) end,
                'settledAt', instant(m.settled_at), 'createdAt', instant(m.created_at))""".formatted(Outbox.FRESH);

    private static final String READER = "with reader (lang, mail) as (select ?::text, ?::boolean) select ";
    private static final String FROM = " from reader, reminder m join project j on j.id = m.project_id where ";

    private final Database database;
    private final OwedReads owed;
    private final LetterWriting letters;
    private final MailSettings mail;
    private final Access access;
    private final ObjectMapper mapper;

    ReminderReads(
            Database database,
            OwedReads owed,
            LetterWriting letters,
            MailSettings mail,
            Access access,
            ObjectMapper mapper) {
        this.database = database;
        this.owed = owed;
        this.letters = letters;
        this.mail = mail;
        this.access = access;
        this.mapper = mapper;
    }

    /** Those of the projects the caller edits: a condition on table project (j). */
    public Sql own() {
        return access.edits("j", EditingPartners.PROJECTS);
    }

    /** The rows of one page, one more than the limit where there is a next one. */
    public List<Page.Row> list(ReminderFilter filter, Page page, String lang) {
        Sql sql = Sql.of(READER + REMINDER + ", m.id, " + ReminderFilter.LATEST_FIRST.key() + FROM, lang, mail.isOn())
                .add(own())
                .and(filter.where());
        if (page.after() != null) {
            ReminderFilter.LATEST_FIRST.after(sql, page.after());
        }
        sql.add("order by " + ReminderFilter.LATEST_FIRST.order() + " limit ?", page.limit() + 1);
        return database.list(
                sql,
                row -> new Page.Row(row.getString(1), new Page.Key(row.getString(3), row.getObject(2, UUID.class))));
    }

    public long count(ReminderFilter filter) {
        return database.number(
                Sql.of("select count(*) from (select 1 from reminder m join project j on j.id = m.project_id where")
                        .add(own())
                        .and(filter.where())
                        .add("limit ?) counted", Page.COUNTED + 1));
    }

    /** One reminder, JSON as {@link ReminderView}. */
    public String reminder(UUID id, String lang) {
        return database.text(Sql.of(READER + REMINDER + FROM + "m.id = ?", lang, mail.isOn(), id))
                .orElseThrow();
    }

    /** What could be sent to whom, in the name of one of the caller's partners; JSON as {@link ReminderView.Proposals}. */
    public String proposals(OwedFilter filter, UUID from) {
        Partner sender = Partner.findById(from);
        String replyTo = owed.mailbox(from).orElse(null);
        List<ReminderView.Proposal> items = owed.all(filter).stream()
                .map(one -> proposal(one, sender, replyTo))
                .toList();
        try {
            return mapper.writeValueAsString(new ReminderView.Proposals(items, mail.isOn()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ReminderView.Proposal proposal(Owed all, Partner sender, String replyTo) {
        Owed asked = all.withoutReminded();
        Letter letter = letters.write(asked, sender.names(), replyTo);
        boolean isEmpty = asked.values().isEmpty();
        return new ReminderView.Proposal(
                new IndicatorView.ProjectBrief(all.projectId(), all.slug(), all.titles()),
                all.partner(),
                asked.values().size(),
                all.values().size() - asked.values().size(),
                letter.lang(),
                letter.mailbox(),
                letter.replyTo(),
                isEmpty ? null : letter.subject(),
                isEmpty ? null : letter.body());
    }
}
