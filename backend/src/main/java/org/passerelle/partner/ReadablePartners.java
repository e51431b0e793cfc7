package org.passerelle.partner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.passerelle.security.Access;
import org.passerelle.security.Access.Action;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.record.RecordType;
import org.passerelle.shared.record.Slugs;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** Partners as far as the caller may know of them: what may not be read is, for the caller, not there. */
@ApplicationScoped
public class ReadablePartners {
    private final Slugs slugs;
    private final Access access;
    private final Database database;

    ReadablePartners(Slugs slugs, Access access, Database database) {
        this.slugs = slugs;
        this.access = access;
        this.database = database;
    }

    /** @throws ProblemException 404 where there is none the caller may know of */
    public Partner require(String idOrSlug) {
        Partner partner = slugs.resolve(RecordType.PARTNER, idOrSlug)
                .map(address -> Partner.<Partner>findById(address.id()))
                .orElseThrow(ProblemException::notFound);
        if (!access.decide(Action.READ, partner).allowed()) {
            throw ProblemException.notFound();
        }
        return partner;
    }

    /**
     * Lets a record name partners.
     *
     * @param named the partners in the order of the input
     * @param known partners the record names already: they stay nameable, whoever brought them
     * @param field makes the path of a field out of its index
     * @throws RuleBroken for each that is unknown, merged into another, or not for the caller to know of
     */
    public void requireNameable(List<UUID> named, Set<UUID> known, java.util.function.IntFunction<String> field) {
        UUID[] asked = named.stream().filter(id -> !known.contains(id)).toArray(UUID[]::new);
        if (asked.length == 0) {
            return;
        }
        Set<UUID> nameable = new HashSet<>(known);
        nameable.addAll(database.list(
                Sql.of("select p.id from partner p where p.merged_into is null and p.id = any (?)", (Object) asked)
                        .and(access.readable("p", PartnerReads.INVOLVED)),
                row -> row.getObject(1, UUID.class)));
        List<RuleBroken.Violation> unknown = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            if (!nameable.contains(named.get(i))) {
                unknown.add(new RuleBroken.Violation(field.apply(i), "unknown-record", List.of()));
            }
        }
        if (!unknown.isEmpty()) {
            throw new RuleBroken(unknown);
        }
    }
}
