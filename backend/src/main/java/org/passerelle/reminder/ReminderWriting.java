package org.passerelle.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.passerelle.history.ChangeLog;
import org.passerelle.partner.Partner;
import org.passerelle.project.Project;
import org.passerelle.project.WholeProject;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** Makes reminders, takes them back and writes down that they went out by hand. A new one holds its project first. */
@ApplicationScoped
public class ReminderWriting {
    private final OwedReads owed;
    private final LetterWriting letters;
    private final ChangeLog changes;
    private final WholeProject whole;
    private final Database database;
    private final Clock clock;

    ReminderWriting(
            OwedReads owed,
            LetterWriting letters,
            ChangeLog changes,
            WholeProject whole,
            Database database,
            Clock clock) {
        this.owed = owed;
        this.letters = letters;
        this.changes = changes;
        this.whole = whole;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Prepares a reminder of all that a partner owes of a project and was not reminded of today.
     *
     * @param from the partner in whose name it is made
     * @throws RuleBroken 'does-not-report', 'nothing-due', 'reminded-today'
     */
    public Reminder create(Project project, UUID from, ReminderInput input) {
        whole.hold(project);
        if (!owed.reports(project.id(), input.partnerId())) {
            throw new RuleBroken("partnerId", "does-not-report");
        }
        Owed all = owed.of(project.id(), input.partnerId(), input.year())
                .orElseThrow(() -> new RuleBroken("", "nothing-due"));
        Owed asked = all.withoutReminded();
        if (asked.values().isEmpty()) {
            throw new RuleBroken("", "reminded-today");
        }
        Partner sender = Partner.findById(from);
        Letter letter = letters.write(asked, sender.names(), owed.mailbox(from).orElse(null));
        Reminder reminder = new Reminder(project, input, letter, LocalDate.now(clock), clock.instant());
        changes.created(reminder);
        database.change(Sql.of(
                "insert into reminder_value (reminder_id, value_id) select ?, unnest(?)",
                reminder.id(),
                asked.values().stream().map(Owed.Value::id).toArray(UUID[]::new)));
        return reminder;
    }

    /** @throws RuleBroken where it went out already */
    public void sentByHand(Reminder reminder) {
        changes.step(reminder, "sent-by-hand", Map.of(), reminder::sentByHand);
    }

    /** Takes back what has not gone out; its values can be asked for again on the same day. @throws RuleBroken otherwise */
    public void remove(Reminder reminder) {
        reminder.requireUnsent();
        changes.removed(reminder);
    }
}
