package org.passerelle.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.passerelle.history.ChangeLog;
import org.passerelle.partner.ReadablePartners;
import org.passerelle.security.Access;
import org.passerelle.security.Access.Action;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.record.RecordType;
import org.passerelle.shared.record.Slugs;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** Writes agreements by the rules, whoever brings them: the API, an import, the demo records. */
@ApplicationScoped
public class AgreementWriting {
    private final ChangeLog changes;
    private final Slugs slugs;
    private final AgreementChains chains;
    private final ReadablePartners partners;
    private final Access access;
    private final Database database;

    AgreementWriting(
            ChangeLog changes,
            Slugs slugs,
            AgreementChains chains,
            ReadablePartners partners,
            Access access,
            Database database) {
        this.changes = changes;
        this.slugs = slugs;
        this.chains = chains;
        this.partners = partners;
        this.access = access;
        this.database = database;
    }

    /**
     * @param registeredBy the partner it is done for; null for the platform itself
     * @throws RuleBroken where a rule refuses it
     */
    public Agreement create(AgreementInput input, UUID registeredBy) {
        checkReferences(input, Set.of(), null);
        Agreement agreement = new Agreement(input, chains.around(null, input.predecessorId()));
        agreement.registeredBy(registeredBy);
        agreement.rename(slugs.free(RecordType.AGREEMENT, input.titles().in("fr")));
        changes.created(agreement);
        index(agreement);
        return agreement;
    }

    /** @throws RuleBroken where a rule refuses it; then nothing has changed */
    public void change(Agreement agreement, AgreementInput input) {
        checkReferences(input, agreement.partners(), agreement.predecessorId());
        Chain chain = chains.around(agreement.id(), input.predecessorId());
        changes.changed(agreement, now -> agreement.apply(input, chain));
        index(agreement);
    }

    private void checkReferences(AgreementInput input, Set<UUID> knownPartners, UUID knownPredecessor) {
        List<UUID> named =
                input.parties().stream().map(AgreementInput.Party::partnerId).toList();
        partners.requireNameable(named, knownPartners, i -> "parties[" + i + "].partnerId");
        UUID predecessorId = input.predecessorId();
        if (predecessorId != null && !predecessorId.equals(knownPredecessor)) {
            Agreement predecessor = Agreement.findById(predecessorId);
            if (predecessor == null || !access.decide(Action.READ, predecessor).allowed()) {
                throw new RuleBroken("predecessorId", "unknown-record");
            }
        }
    }

    private void index(Agreement agreement) {
        database.text(Sql.of("select index_agreement(?)::text", agreement.id()));
    }
}
