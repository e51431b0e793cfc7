package org.passerelle.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.passerelle.funding.FundingLine;
import org.passerelle.history.ChangeLog;
import org.passerelle.partner.Partner;
import org.passerelle.partner.PartnerInput;
import org.passerelle.publication.MergeView.Conflict;
import org.passerelle.publication.Seats.Seat;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.problem.ProblemType;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.record.RecordType;

/** Takes a merge back: each reference returns to the partner it came from, or nothing changes at all. */
@ApplicationScoped
public class PartnerUnmerging {
    private final PartnerReferences references;
    private final PartnerMerging merging;
    private final ProjectRecords projects;
    private final AgreementRecords agreements;
    private final EventRecords events;
    private final ChangeLog changes;

    PartnerUnmerging(
            PartnerReferences references,
            PartnerMerging merging,
            ProjectRecords projects,
            AgreementRecords agreements,
            EventRecords events,
            ChangeLog changes) {
        this.references = references;
        this.merging = merging;
        this.projects = projects;
        this.agreements = agreements;
        this.events = events;
        this.changes = changes;
    }

    /** @throws ProblemException 409 with every record that changed since, where one did; the transaction is then given up */
    void undo(Partner kept, Partner merged, Moved moved) {
        List<Conflict> conflicts = new ArrayList<>();
        if (kept.mergedInto() != null || !kept.id().equals(merged.mergedInto())) {
            conflicts.add(new Conflict(RecordType.PARTNER, kept.id()));
        }
        if (moved.organization() != null && !moved.organization().equals(kept.organizationAlias())) {
            conflicts.add(new Conflict(RecordType.PARTNER, kept.id()));
        }
        for (Moved.Participation participation : moved.projects()) {
            giveBack(participation, kept.id(), merged.id(), conflicts);
        }
        giveBack(
                moved.agreements(),
                kept.id(),
                merged.id(),
                references::seatsOfAgreement,
                (id, seats) -> merging.rewrite(agreements.hold(id), () -> references.writeAgreement(id, seats)),
                conflict(RecordType.AGREEMENT, conflicts));
        giveBack(
                moved.events(),
                kept.id(),
                merged.id(),
                references::seatsOfEvent,
                (id, seats) -> merging.rewrite(events.hold(id), () -> references.writeEvent(id, seats)),
                conflict(RecordType.EVENT, conflicts));
        moved.confirmations().forEach(said -> references.giveBack(said, kept.id(), merged.id()));
        moved.rows().forEach((column, rows) -> giveBack(column, rows, kept.id(), merged.id(), conflicts));
        refuseWith(conflicts);
        part(kept, merged, moved);
        references.index(moved, kept.id(), merged.id());
    }

    private void part(Partner kept, Partner merged, Moved moved) {
        changes.changed(kept, now -> kept.apply(withoutNames(kept.input(), moved)));
        changes.step(kept, "parted", Map.of("partnerId", merged.id(), "slug", merged.slug()), now -> {
            if (moved.organization() != null) {
                kept.releaseOrganization();
            }
        });
        changes.step(merged, "unmerged", Map.of("partedFrom", kept.id()), now -> {
            merged.unmerge();
            if (moved.organization() != null) {
                merged.openOrganization(moved.organization());
            }
        });
    }

    private void giveBack(Moved.Participation moved, UUID kept, UUID merged, List<Conflict> conflicts) {
        UUID id = moved.project();
        if (!moved.after().isStill(references.part(id, kept)) || references.part(id, merged) != null) {
            conflicts.add(new Conflict(RecordType.PROJECT, id));
            return;
        }
        Map<UUID, Moved.Part> parts = new HashMap<>();
        parts.put(kept, moved.kept());
        parts.put(merged, moved.merged());
        merging.rewrite(projects.hold(id), () -> references.writeParts(id, parts));
    }

    private static void giveBack(
            List<Seats> moved,
            UUID kept,
            UUID merged,
            Function<UUID, List<Seat>> now,
            BiConsumer<UUID, List<Seat>> write,
            java.util.function.Consumer<UUID> conflict) {
        for (Seats seats : moved) {
            Optional<List<Seat>> back = seats.givenBack(now.apply(seats.record()), kept, merged);
            back.ifPresentOrElse(b -> write.accept(seats.record(), b), () -> conflict.accept(seats.record()));
        }
    }

    private void giveBack(MovedColumn column, List<UUID> rows, UUID kept, UUID merged, List<Conflict> conflicts) {
        List<UUID> changed = column == MovedColumn.FUNDER
                ? rows.stream().filter(line -> !untie(line, kept, merged)).toList()
                : references.redirect(column, rows, kept, merged);
        changed.forEach(id -> conflicts.add(new Conflict(column.type(), id)));
    }

    /** @return false where the line has another funder by now; a line that was removed needs nothing */
    private boolean untie(UUID lineId, UUID kept, UUID merged) {
        FundingLine line = FundingLine.findById(lineId);
        if (line != null && !kept.equals(line.input().funderId())) {
            return false;
        }
        if (line != null) {
            changes.changed(line, now -> line.tieTo(merged));
        }
        return true;
    }

    private static PartnerInput withoutNames(PartnerInput input, Moved moved) {
        return input.withNames(
                input.identifiers().stream()
                        .filter(i -> !moved.identifiers().contains(i))
                        .toList(),
                input.formerNames().stream()
                        .filter(n -> !moved.formerNames().contains(n))
                        .toList());
    }

    private static java.util.function.Consumer<UUID> conflict(RecordType type, List<Conflict> conflicts) {
        return id -> conflicts.add(new Conflict(type, id));
    }

    private static void refuseWith(List<Conflict> conflicts) {
        if (!conflicts.isEmpty()) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    List.of(new RuleBroken.Violation("", "changed-since-merge", List.of(conflicts.size()))),
                    Map.of("conflicts", conflicts),
                    List.of());
        }
    }
}
