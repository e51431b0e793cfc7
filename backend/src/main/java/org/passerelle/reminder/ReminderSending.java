package org.passerelle.reminder;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.scheduler.Scheduled;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.passerelle.security.PlatformWork;

/**
 * Sends what was prepared, where there is a mail server. A server that has taken a mail but whose answer was lost gets it
 * again, under the same Message-ID, by which receivers know it; SMTP allows no more than that.
 */
@ApplicationScoped
public class ReminderSending {
    private static final Logger LOG = Logger.getLogger(ReminderSending.class);

    /** How long the mail server may take over one mail; far less than {@link Outbox#ABANDONED}. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** So many in a row: what is left goes with the next round. */
    private static final int AT_A_TIME = 50;

    private final MailSettings settings;
    private final Outbox outbox;
    private final ReactiveMailer mailer;
    private final PlatformWork platform;

    ReminderSending(MailSettings settings, Outbox outbox, ReactiveMailer mailer, PlatformWork platform) {
        this.settings = settings;
        this.outbox = outbox;
        this.mailer = mailer;
        this.platform = platform;
    }

    /** Every instance may do it: a reminder is taken by one of them. */
    @Scheduled(
            every = "${passerelle.mail.every}",
            delayed = "20s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sendNow() {
        if (settings.isOn()) {
            platform.run(this::send);
        }
    }

    /** Sends what is to be sent now. A server that is away is not asked again in this round. */
    void send() {
        for (int i = 0; i < AT_A_TIME; i++) {
            Optional<Outbox.Taken> taken = outbox.take();
            if (taken.isEmpty() || !send(taken.get())) {
                return;
            }
        }
    }

    /** @return false where the server is away */
    private boolean send(Outbox.Taken taken) {
        try {
            mailer.send(mail(taken)).await().atMost(PATIENCE);
        } catch (RuntimeException refused) {
            ReminderTrouble why = troubleIn(refused);
            // The reason of the server may name the mailbox: it stays out of the log.
            LOG.warnf("reminder %s was not sent: %s", taken.id(), why);
            outbox.notSent(taken, why);
            return why != ReminderTrouble.SERVER_AWAY;
        }
        outbox.sent(taken);
        return true;
    }

    private Mail mail(Outbox.Taken taken) {
        Letter letter = taken.letter();
        Mail mail = Mail.withText(letter.mailbox(), letter.subject(), letter.body())
                .addHeader("Message-ID", "<reminder-" + taken.id() + "@" + settings.domain() + ">")
                .addHeader("Content-Language", letter.lang())
                // Holiday notices and the like are not sent back to what no person has written (RFC 3834).
                .addHeader("Auto-Submitted", "auto-generated");
        return letter.replyTo() == null ? mail : mail.setReplyTo(letter.replyTo());
    }

    private static ReminderTrouble troubleIn(Throwable refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException answer) {
                return answer.isPermanent() ? ReminderTrouble.MAILBOX_REFUSED : ReminderTrouble.SERVER_REFUSED;
            }
        }
        return ReminderTrouble.SERVER_AWAY;
    }
}
