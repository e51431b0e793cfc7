package org.passerelle.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.passerelle.security.Access;
import org.passerelle.security.Access.Action;
import org.passerelle.security.Guarded;
import org.passerelle.shared.json.Codes;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;
import org.passerelle.shared.text.Messages;

/** Puts the decisions of {@link Access} into sentences; it decides nothing itself. */
@ApplicationScoped
public class Rights {
    private final Access access;
    private final Database database;

    Rights(Access access, Database database) {
        this.access = access;
        this.database = database;
    }

    RightsView on(Guarded record, String lang) {
        Map<Action, Access.Decision> decisions =
                Arrays.stream(Action.values()).collect(Collectors.toMap(a -> a, a -> access.decide(a, record)));
        Set<UUID> named = new HashSet<>(record.editingPartners());
        decisions.values().stream()
                .map(Access.Decision::partner)
                .filter(p -> p != null)
                .forEach(named::add);
        Map<UUID, RightsView.NamedPartner> partners = partners(named, lang);
        Messages words = Messages.in(lang);
        List<RightsView.Right> actions = Arrays.stream(Action.values())
                .map(action -> right(action, decisions.get(action), partners, words))
                .toList();
        List<RightsView.Editor> editors = record.editingPartners().stream()
                .sorted()
                .filter(partners::containsKey)
                .map(partner -> editor(record, partners.get(partner), words))
                .toList();
        return new RightsView(!access.caller().isVisitor(), actions, editors);
    }

    private static RightsView.Right right(
            Action action, Access.Decision decision, Map<UUID, RightsView.NamedPartner> partners, Messages words) {
        RightsView.NamedPartner partner = decision.partner() == null ? null : partners.get(decision.partner());
        String sentence = words.get(
                "reason." + decision.reason(),
                partner == null ? "" : partner.name(),
                decision.role() == null ? "" : words.get("role." + Codes.of(decision.role())));
        return new RightsView.Right(action, decision.allowed(), decision.reason(), sentence, partner, decision.role());
    }

    private static RightsView.Editor editor(Guarded record, RightsView.NamedPartner partner, Messages words) {
        String reason = record.editingReason(partner.id());
        return new RightsView.Editor(partner, reason, words.get("editor." + reason, partner.name()));
    }

    private Map<UUID, RightsView.NamedPartner> partners(Set<UUID> ids, String lang) {
        return database
                .list(
                        Sql.of(
                                "select id, slug, label(names, ?) from partner where id = any (?)",
                                lang,
                                ids.toArray(UUID[]::new)),
                        row -> new RightsView.NamedPartner(
                                row.getObject(1, UUID.class), row.getString(2), row.getString(3)))
                .stream()
                .collect(Collectors.toMap(RightsView.NamedPartner::id, p -> p));
    }
}
