package org.passerelle.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.passerelle.project.Project;
import org.passerelle.security.Guarded;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.record.KeptRecord;
import org.passerelle.shared.record.RecordType;

/** A letter that reminds one partner of values it owes of one project. Who edits the project knows of it, nobody else. */
@Entity
@Table(name = "reminder")
public class Reminder extends KeptRecord implements Guarded {
    /** How long the next attempt waits after each that failed. After the last of them nothing more is tried. */
    static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8),
            Duration.ofDays(1),
            Duration.ofDays(2));

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id", updatable = false)
    private Project project;

    @Column(name = "partner_id")
    private UUID partnerId;

    @Column(updatable = false)
    private Integer year;

    @Column(updatable = false)
    private String lang;

    @Column(updatable = false)
    private String mailbox;

    @Column(name = "reply_to", updatable = false)
    private String replyTo;

    @Column(updatable = false)
    private String subject;

    @Column(updatable = false)
    private String body;

    @Column(name = "made_on", updatable = false)
    private LocalDate madeOn;

    private ReminderState state;
    private int attempts;

    @Column(name = "next_try_at")
    private Instant nextTryAt;

    @Column(name = "sending_since")
    private Instant sendingSince;

    private ReminderTrouble trouble;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected Reminder() {}

    /** @param letter what is said, to whom, and where answers go */
    public Reminder(Project project, ReminderInput input, Letter letter, LocalDate today, Instant now) {
        this.project = project;
        this.partnerId = input.partnerId();
        this.year = input.year();
        this.lang = letter.lang();
        this.mailbox = letter.mailbox();
        this.replyTo = letter.replyTo();
        this.subject = letter.subject();
        this.body = letter.body();
        this.madeOn = today;
        this.state = ReminderState.PREPARED;
        this.nextTryAt = now;
    }

    /** @throws RuleBroken 'already-sent', or 'being-sent' while the mail server has it */
    public void sentByHand(Instant now) {
        requireUnsent();
        settle(ReminderState.SENT_BY_HAND, now);
    }

    /** @throws RuleBroken as {@link #sentByHand}: what went out stays in the list */
    public void requireUnsent() {
        if (state == ReminderState.SENDING) {
            throw new RuleBroken("", "being-sent");
        }
        if (settledAt != null) {
            throw new RuleBroken("", "already-sent");
        }
    }

    /** The mail server has taken it. */
    public void sent(Instant now) {
        trouble = null;
        settle(ReminderState.SENT, now);
    }

    /** The mail server has not taken it: it is tried again later, unless the mailbox was refused or it was tried often. */
    public void notSent(ReminderTrouble why, Instant now) {
        trouble = why;
        sendingSince = null;
        boolean isOver = why == ReminderTrouble.MAILBOX_REFUSED || attempts > PAUSES.size();
        state = isOver ? ReminderState.FAILED : ReminderState.PREPARED;
        nextTryAt = isOver ? now : now.plus(PAUSES.get(Math.max(attempts, 1) - 1));
    }

    private void settle(ReminderState reached, Instant now) {
        state = reached;
        sendingSince = null;
        settledAt = now;
    }

    public ReminderState state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    public Project project() {
        return project;
    }

    @Override
    public ReminderInput input() {
        return new ReminderInput(partnerId, year);
    }

    @Override
    public RecordType type() {
        return RecordType.REMINDER;
    }

    @Override
    public boolean isOpen() {
        return false;
    }

    @Override
    public KeptRecord root() {
        return project;
    }

    @Override
    public Set<UUID> editingPartners() {
        return project.editingPartners();
    }

    @Override
    public Set<UUID> involvedPartners() {
        return project.editingPartners();
    }

    @Override
    public String editingReason(UUID partner) {
        return project.editingReason(partner);
    }

    @Override
    public boolean isPublished() {
        return false;
    }
}
