package org.passerelle.partner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.passerelle.history.ChangeLog;
import org.passerelle.reference.Reference;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.record.RecordType;
import org.passerelle.shared.record.Slugs;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** Writes partners by the rules, whoever brings them: the API, an import, the demo records. */
@ApplicationScoped
public class PartnerWriting {
    private final ChangeLog changes;
    private final Slugs slugs;
    private final Reference reference;
    private final Database database;

    PartnerWriting(ChangeLog changes, Slugs slugs, Reference reference, Database database) {
        this.changes = changes;
        this.slugs = slugs;
        this.reference = reference;
        this.database = database;
    }

    /** @param registeredBy the partner it is done for; null for the platform itself */
    public Partner create(PartnerInput input, UUID registeredBy) {
        reference.requireCountry("country", input.country());
        Partner partner = new Partner(input);
        partner.registeredBy(registeredBy);
        partner.rename(slugs.free(RecordType.PARTNER, input.names().in("fr")));
        changes.created(partner);
        index(partner);
        return partner;
    }

    /** @throws RuleBroken where a rule refuses it, or another partner stands for this one since a merge */
    public void change(Partner partner, PartnerInput input) {
        partner.requireOwnLife();
        reference.requireCountry("country", input.country());
        changes.changed(partner, now -> partner.apply(input));
        index(partner);
    }

    private void index(Partner partner) {
        database.text(Sql.of("select index_partner(?)::text", partner.id()));
        database.text(Sql.of("select find_doubles(?)::text", partner.id()));
        database.text(Sql.of(
                "select max(index_project(pp.project_id)::text) from project_partner pp where pp.partner_id = ?",
                partner.id()));
        database.text(Sql.of(
                "select max(index_agreement(ap.agreement_id)::text) from agreement_party ap where ap.partner_id = ?",
                partner.id()));
        database.text(Sql.of(
                "select max(index_event(ep.event_id)::text) from event_partner ep where ep.partner_id = ?",
                partner.id()));
    }
}
