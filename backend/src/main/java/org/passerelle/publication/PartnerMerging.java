package org.passerelle.publication;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.passerelle.funding.FundingLine;
import org.passerelle.history.ChangeLog;
import org.passerelle.partner.Partner;
import org.passerelle.partner.PartnerInput;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.record.KeptRecord;

/**
 * Makes one partner of two records of the same organisation. Everything that referred to the merged one refers to the
 * kept one afterwards, each changed record gets its entry in the history, and what was moved is written down so that the
 * merge can be undone.
 */
@ApplicationScoped
public class PartnerMerging {
    static final int MOST_NAMES = 20;

    private final PartnerReferences references;
    private final ProjectRecords projects;
    private final AgreementRecords agreements;
    private final EventRecords events;
    private final ChangeLog changes;

    PartnerMerging(
            PartnerReferences references,
            ProjectRecords projects,
            AgreementRecords agreements,
            EventRecords events,
            ChangeLog changes) {
        this.references = references;
        this.projects = projects;
        this.agreements = agreements;
        this.events = events;
        this.changes = changes;
    }

    /** What stands against a merge; empty where nothing does. */
    List<RuleBroken.Violation> obstacles(Partner kept, Partner merged) {
        List<RuleBroken.Violation> obstacles = new ArrayList<>();
        if (kept.id().equals(merged.id())) {
            obstacles.add(obstacle("mergedId", "same-partner"));
        }
        if (kept.mergedInto() != null) {
            obstacles.add(obstacle("keptId", "partner-merged"));
        }
        if (merged.mergedInto() != null) {
            obstacles.add(obstacle("mergedId", "partner-merged"));
        }
        if (merged.isPublished() && !kept.isPublished()) {
            obstacles.add(obstacle("keptId", "kept-not-published"));
        }
        if (kept.organizationAlias() != null && merged.organizationAlias() != null) {
            obstacles.add(obstacle("mergedId", "both-have-accounts"));
        }
        if (kept.input().identifiers().size() + newIdentifiers(kept, merged).size() > MOST_NAMES
                || kept.input().formerNames().size()
                                + newFormerNames(kept, merged).size()
                        > MOST_NAMES) {
            obstacles.add(obstacle("keptId", "too-many-names"));
        }
        return obstacles;
    }

    /** What a merge would move; nothing is changed. */
    Moved preview(Partner kept, Partner merged) {
        return new Moved(
                merged.organizationAlias(),
                newIdentifiers(kept, merged),
                newFormerNames(kept, merged),
                references.participations(kept.id(), merged.id()),
                references.confirmations(kept.id(), merged.id()),
                references.agreements(kept.id(), merged.id()),
                references.events(kept.id(), merged.id()),
                references.rows(kept.id(), merged.id()));
    }

    /** @throws RuleBroken where something stands against it */
    Moved merge(Partner kept, Partner merged) {
        List<RuleBroken.Violation> obstacles = obstacles(kept, merged);
        if (!obstacles.isEmpty()) {
            throw new RuleBroken(obstacles);
        }
        Moved moved = preview(kept, merged);
        // The merged one lets go of its organisation first: two partners never have the same.
        changes.step(merged, "merged", Map.of("mergedInto", kept.id()), now -> {
            merged.mergeInto(kept.id());
            merged.releaseOrganization();
        });
        changes.step(kept, "absorbed", Map.of("partnerId", merged.id(), "slug", merged.slug()), now -> {
            if (moved.organization() != null) {
                kept.openOrganization(moved.organization());
            }
        });
        changes.changed(kept, now -> kept.apply(withNames(kept.input(), moved)));
        moved.projects().forEach(p -> moveParts(p, kept.id(), merged.id()));
        moved.confirmations().forEach(c -> references.unite(c, kept.id(), merged.id()));
        moved.agreements()
                .forEach(s ->
                        rewrite(agreements.hold(s.record()), () -> references.writeAgreement(s.record(), s.after())));
        moved.events()
                .forEach(s -> rewrite(events.hold(s.record()), () -> references.writeEvent(s.record(), s.after())));
        moved.rows().forEach((column, rows) -> {
            if (column == MovedColumn.FUNDER) {
                rows.forEach(line -> tie(line, kept.id()));
            } else {
                references.redirect(column, rows, merged.id(), kept.id());
            }
        });
        references.index(moved, kept.id(), merged.id());
        return moved;
    }

    private void moveParts(Moved.Participation moved, UUID kept, UUID merged) {
        Map<UUID, Moved.Part> parts = new HashMap<>();
        parts.put(kept, moved.after());
        parts.put(merged, null);
        rewrite(projects.hold(moved.project()), () -> references.writeParts(moved.project(), parts));
    }

    private void tie(UUID lineId, UUID partner) {
        FundingLine line = FundingLine.findById(lineId);
        changes.changed(line, now -> line.tieTo(partner));
    }

    /** Changes a record's rows under Hibernate's feet, with the change in the history and a new version. */
    void rewrite(KeptRecord record, Runnable rows) {
        changes.changed(record, now -> {
            rows.run();
            Panache.getEntityManager().refresh(record);
        });
    }

    private static PartnerInput withNames(PartnerInput input, Moved moved) {
        return input.withNames(
                Stream.concat(input.identifiers().stream(), moved.identifiers().stream())
                        .toList(),
                Stream.concat(input.formerNames().stream(), moved.formerNames().stream())
                        .toList());
    }

    private static List<PartnerInput.Identifier> newIdentifiers(Partner kept, Partner merged) {
        List<PartnerInput.Identifier> known = kept.input().identifiers();
        return merged.input().identifiers().stream()
                .filter(i -> known.stream()
                        .noneMatch(k -> k.scheme().equalsIgnoreCase(i.scheme())
                                && k.value().equalsIgnoreCase(i.value())))
                .toList();
    }

    private static List<PartnerInput.FormerName> newFormerNames(Partner kept, Partner merged) {
        List<String> known = Stream.concat(
                        names(kept), kept.input().formerNames().stream().map(PartnerInput.FormerName::name))
                .toList();
        Stream<PartnerInput.FormerName> current =
                names(merged).distinct().map(name -> new PartnerInput.FormerName(name, null, null));
        return Stream.concat(current, merged.input().formerNames().stream())
                .filter(former -> known.stream().noneMatch(former.name()::equalsIgnoreCase))
                .toList();
    }

    private static Stream<String> names(Partner partner) {
        return Stream.of(
                        partner.names().fr(),
                        partner.names().en(),
                        partner.names().it())
                .filter(name -> name != null);
    }

    private static RuleBroken.Violation obstacle(String field, String code) {
        return new RuleBroken.Violation(field, code, List.of());
    }
}
