package org.passerelle.results;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.passerelle.history.ChangeLog;
import org.passerelle.project.Project;
import org.passerelle.project.WholeProject;
import org.passerelle.security.Access;
import org.passerelle.shared.json.Codes;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.record.KeptRecord;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;
import org.passerelle.shared.text.Texts;

/**
 * Takes what a partner says of a definition, a target or a value that others proposed. It is agreed when both sides of the
 * project stand behind it; a disagreement stands beside it until its partner withdraws it or agrees.
 */
@ApplicationScoped
public class StanceWriting {
    private final Proposals proposals;
    private final ResultWriting writing;
    private final WholeProject whole;
    private final ChangeLog changes;
    private final Database database;
    private final Access access;
    private final ObjectMapper mapper;
    private final Clock clock;

    StanceWriting(
            Proposals proposals,
            ResultWriting writing,
            WholeProject whole,
            ChangeLog changes,
            Database database,
            Access access,
            ObjectMapper mapper,
            Clock clock) {
        this.proposals = proposals;
        this.writing = writing;
        this.whole = whole;
        this.changes = changes;
        this.database = database;
        this.access = access;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** What is spoken of. */
    record Subject(Indicator indicator, IndicatorValue value, StanceAspect aspect) {
        KeptRecord record() {
            return value == null ? indicator : value;
        }

        UUID valueId() {
            return value == null ? null : value.id();
        }
    }

    /** A stance that holds. */
    private record Held(String kind, UUID partner, String side) {}

    /**
     * What a partner of a project said elsewhere, as at a meeting; an import or the demo records bring it.
     *
     * @param value null where its definition is spoken of
     * @throws RuleBroken as where the partner says it here; 'no-side-in-project' where it is on no side
     */
    public void saidBy(UUID partner, Indicator indicator, IndicatorValue value, StancesInput.Line line) {
        String side = proposals.side(indicator.project(), partner);
        whole.hold(indicator.project());
        take(new Subject(indicator, value, line.aspect()), line, side == null ? Map.of() : Map.of(partner, side));
    }

    /**
     * @param sides as {@link #sides} gives them
     * @throws RuleBroken 'aspect-of-another-record', 'nothing-to-agree', 'no-side-in-project', 'needs-the-other-side',
     *     'own-proposal', 'reason-required', 'already-said', 'nothing-to-withdraw', or where the figure does not fit
     */
    void take(Subject subject, StancesInput.Line line, Map<UUID, String> sides) {
        if ((subject.aspect() == StanceAspect.DEFINITION) != (subject.value() == null)) {
            throw new RuleBroken("aspect", "aspect-of-another-record");
        }
        if (sides.isEmpty()) {
            throw new RuleBroken("", "no-side-in-project");
        }
        List<Held> held = held(subject);
        switch (line.act()) {
            case AGREES -> agree(subject, sides, held);
            case DISAGREES -> disagree(subject, line, sides, held);
            case WITHDRAWS -> withdraw(subject, sides, held);
        }
        writing.touch(subject.indicator());
    }

    private void agree(Subject subject, Map<UUID, String> sides, List<Held> held) {
        if (subject.value() != null && !Proposals.isThere(subject.value().input(), subject.aspect())) {
            throw new RuleBroken("", "nothing-to-agree");
        }
        Set<String> behind = new HashSet<>();
        held.stream().filter(stance -> !stance.kind().equals("disagrees")).forEach(stance -> behind.add(stance.side()));
        UUID partner = sides.keySet().stream()
                .filter(id -> disagrees(held, id))
                .findFirst()
                .or(() -> sides.keySet().stream()
                        .filter(id -> !behind.contains(sides.get(id)))
                        .findFirst())
                .orElseThrow(() -> new RuleBroken("", "needs-the-other-side"));
        end(subject, partner, "resolved");
        if (held.stream().noneMatch(stance -> !stance.kind().equals("disagrees") && partner.equals(stance.partner()))) {
            proposals.say(
                    subject.indicator(),
                    subject.valueId(),
                    subject.aspect(),
                    "agrees",
                    partner,
                    sides.get(partner),
                    null,
                    null);
        }
        log(subject, "agreed", null, null);
    }

    private void disagree(Subject subject, StancesInput.Line line, Map<UUID, String> sides, List<Held> held) {
        if (line.reason() == null) {
            throw new RuleBroken("reason", "reason-required");
        }
        if (line.figure() != null) {
            if (subject.value() == null) {
                throw new RuleBroken("figure", "figure-only-for-numbers");
            }
            IndicatorRules.number(subject.indicator().input(), "figure", line.figure(), null);
        }
        UUID partner = sides.keySet().stream()
                .filter(id -> held.stream()
                        .noneMatch(stance -> stance.kind().equals("proposes") && id.equals(stance.partner())))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("", "own-proposal"));
        if (disagrees(held, partner)) {
            throw new RuleBroken("", "already-said");
        }
        end(subject, partner, "overtaken");
        proposals.say(
                subject.indicator(),
                subject.valueId(),
                subject.aspect(),
                "disagrees",
                partner,
                sides.get(partner),
                json(line.reason()),
                line.figure());
        log(subject, "disagreed", line.reason(), line.figure());
    }

    private void withdraw(Subject subject, Map<UUID, String> sides, List<Held> held) {
        UUID partner = sides.keySet().stream()
                .filter(id -> held.stream()
                        .anyMatch(stance -> !stance.kind().equals("proposes") && id.equals(stance.partner())))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("", "nothing-to-withdraw"));
        end(subject, partner, "withdrawn");
        log(subject, "stance-withdrawn", null, null);
    }

    private static boolean disagrees(List<Held> held, UUID partner) {
        return held.stream().anyMatch(stance -> stance.kind().equals("disagrees") && partner.equals(stance.partner()));
    }

    /** The partners the caller may speak for, each with its side; those on no side cannot stand behind anything. */
    Map<UUID, String> sides(Project project) {
        Map<UUID, String> sides = new LinkedHashMap<>();
        for (UUID partner : access.speakingPartners(project)) {
            String side = proposals.side(project, partner);
            if (side != null) {
                sides.put(partner, side);
            }
        }
        return sides;
    }

    private List<Held> held(Subject subject) {
        return database.list(
                Sql.of("""
                        select kind, partner_id, side from indicator_stance where indicator_id = ?
                            and value_id is not distinct from ? and aspect = ? and ended_at is null""", subject.indicator().id(), subject.valueId(), Codes.of(subject.aspect())),
                row -> new Held(row.getString(1), row.getObject(2, UUID.class), row.getString(3)));
    }

    /** What the partner said of it before is over; what it proposed is not. */
    private void end(Subject subject, UUID partner, String how) {
        database.change(Sql.of(
                """
                update indicator_stance set ended_at = ?, ended_by = ? where indicator_id = ?
                    and value_id is not distinct from ? and aspect = ? and partner_id = ? and kind <> 'proposes'
                    and ended_at is null""",
                Timestamp.from(clock.instant()),
                how,
                subject.indicator().id(),
                subject.valueId(),
                Codes.of(subject.aspect()),
                partner));
    }

    private void log(Subject subject, String action, Texts reason, String figure) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("aspect", subject.aspect());
        if (reason != null) {
            details.put("reason", reason);
        }
        if (figure != null) {
            details.put("figure", figure);
        }
        changes.step(subject.record(), action, details, now -> {});
    }

    private String json(Texts reason) {
        try {
            return mapper.writeValueAsString(reason);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
