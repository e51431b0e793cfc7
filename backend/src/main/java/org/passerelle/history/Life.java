package org.passerelle.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.record.PublishedRecord;

/** The steps of a record's life, each written down in its history. Every method throws {@link RuleBroken} as the step does. */
@ApplicationScoped
public class Life {
    private final ChangeLog changes;

    Life(ChangeLog changes) {
        this.changes = changes;
    }

    public void submit(PublishedRecord record) {
        changes.step(record, "submitted", Map.of(), record::submit);
    }

    public void publish(PublishedRecord record) {
        changes.step(record, "published", Map.of(), record::publish);
    }

    /** @param reason what the author reads first */
    public void sendBack(PublishedRecord record, String reason) {
        changes.step(record, "sent-back", because(reason), now -> record.sendBack(reason));
    }

    /** @param reason null where none is given */
    public void withdraw(PublishedRecord record, String reason) {
        changes.step(record, "withdrawn", because(reason), now -> record.withdraw(reason));
    }

    public void restore(PublishedRecord record) {
        changes.step(record, "restored", Map.of(), now -> record.restore());
    }

    private static Map<String, String> because(String reason) {
        return reason == null || reason.isBlank() ? Map.of() : Map.of("reason", reason.strip());
    }
}
