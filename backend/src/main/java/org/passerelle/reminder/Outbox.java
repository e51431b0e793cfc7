package org.passerelle.reminder;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.passerelle.history.ChangeLog;
import org.passerelle.shared.json.Codes;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/**
 * What waits to be sent. One instance takes a reminder at a time and says so before it calls the mail server: 'sending' is
 * committed, then the mail is sent, then 'sent' is committed. Whoever is killed in between leaves it 'sending'.
 */
@ApplicationScoped
public class Outbox {
    /** What is older is not sent by itself any more: its values may be there since, and its reader elsewhere. */
    static final String FRESH = "interval '7 days'";

    /** Longer than a mail server is ever waited for: whoever took it then has been killed. */
    static final Duration ABANDONED = Duration.ofMinutes(10);

    private static final String TAKE = """
            update reminder set state = 'sending', sending_since = now.at, attempts = attempts + 1, version = version + 1
            from (select ?::timestamptz as at) now
            where id = (select m.id from reminder m
                where m.mailbox is not null and m.created_at > ?::timestamptz - %s
                    and ((m.state = 'prepared' and m.next_try_at <= ?) or (m.state = 'sending' and m.sending_since < ?))
                order by m.next_try_at, m.id limit 1 for update skip locked)
            returning id, attempts, mailbox, reply_to, subject, body, lang""".formatted(FRESH);

    private final Database database;
    private final ChangeLog changes;
    private final Clock clock;

    Outbox(Database database, ChangeLog changes, Clock clock) {
        this.database = database;
        this.changes = changes;
        this.clock = clock;
    }

    /** A reminder that was taken, at which attempt. */
    public record Taken(UUID id, int attempt, Letter letter) {}

    /** The next that is to be sent, now taken; empty where none is, or others have them all. */
    @Transactional
    public Optional<Taken> take() {
        Instant now = clock.instant();
        return database.first(
                Sql.of(
                        TAKE,
                        Timestamp.from(now),
                        Timestamp.from(now),
                        Timestamp.from(now),
                        Timestamp.from(now.minus(ABANDONED))),
                row -> new Taken(
                        row.getObject(1, UUID.class),
                        row.getInt(2),
                        new Letter(
                                row.getString(7),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6))));
    }

    /** The mail server has it. */
    @Transactional
    public void sent(Taken taken) {
        Reminder reminder = locked(taken);
        if (reminder != null) {
            changes.step(reminder, "sent", Map.of(), reminder::sent);
        }
    }

    /** The mail server does not have it. What another instance has taken since is that one's to judge. */
    @Transactional
    public void notSent(Taken taken, ReminderTrouble why) {
        Reminder reminder = locked(taken);
        if (reminder != null && reminder.attempts() == taken.attempt()) {
            changes.step(reminder, "not-sent", Map.of("trouble", Codes.of(why)), now -> reminder.notSent(why, now));
        }
    }

    private static Reminder locked(Taken taken) {
        Reminder reminder = Panache.getEntityManager(Reminder.class)
                .find(Reminder.class, taken.id(), LockModeType.PESSIMISTIC_WRITE);
        return reminder == null || reminder.state() != ReminderState.SENDING ? null : reminder;
    }
}
