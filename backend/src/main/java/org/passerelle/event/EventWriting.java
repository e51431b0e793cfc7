package org.passerelle.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.passerelle.agreement.AgreementReads;
import org.passerelle.history.ChangeLog;
import org.passerelle.partner.ReadablePartners;
import org.passerelle.project.ProjectReads;
import org.passerelle.reference.Reference;
import org.passerelle.security.Access;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.record.RecordType;
import org.passerelle.shared.record.Slugs;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** Writes events and news by the rules, whoever brings them: the API, an import, the demo records. */
@ApplicationScoped
public class EventWriting {
    private final ChangeLog changes;
    private final Slugs slugs;
    private final Reference reference;
    private final ReadablePartners partners;
    private final Access access;
    private final Database database;

    EventWriting(
            ChangeLog changes,
            Slugs slugs,
            Reference reference,
            ReadablePartners partners,
            Access access,
            Database database) {
        this.changes = changes;
        this.slugs = slugs;
        this.reference = reference;
        this.partners = partners;
        this.access = access;
        this.database = database;
    }

    /**
     * @param registeredBy the partner it is done for; null for the platform itself
     * @throws RuleBroken where a rule refuses it
     */
    public Event create(EventInput input, UUID registeredBy) {
        checkReferences(input, Set.of(), null, null);
        Event event = new Event(input);
        event.registeredBy(registeredBy);
        event.rename(slugs.free(RecordType.EVENT, input.titles().in("fr")));
        changes.created(event);
        index(event);
        return event;
    }

    /** @throws RuleBroken where a rule refuses it; then nothing has changed */
    public void change(Event event, EventInput input) {
        checkReferences(input, event.involvedPartners(), event.agreementId(), event.projectId());
        changes.changed(event, now -> event.apply(input));
        index(event);
    }

    private void checkReferences(EventInput input, Set<UUID> known, UUID knownAgreement, UUID knownProject) {
        reference.requireCountry("country", input.country());
        partners.requireNameable(input.partnerIds(), known, i -> "partnerIds[" + i + "]");
        requireReadable("agreementId", "agreement", input.agreementId(), knownAgreement, AgreementReads.INVOLVED);
        requireReadable("projectId", "project", input.projectId(), knownProject, ProjectReads.INVOLVED);
    }

    private void requireReadable(String field, String table, UUID wanted, UUID known, String involved) {
        if (wanted != null
                && !wanted.equals(known)
                && database.number(Sql.of("select count(*) from " + table + " r where r.id = ?", wanted)
                                .and(access.readable("r", involved)))
                        == 0) {
            throw new RuleBroken(field, "unknown-record");
        }
    }

    private void index(Event event) {
        database.text(Sql.of("select index_event(?)::text", event.id()));
    }
}
