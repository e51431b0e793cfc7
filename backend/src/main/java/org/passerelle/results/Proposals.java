package org.passerelle.results;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.passerelle.project.Project;
import org.passerelle.security.Access;
import org.passerelle.security.PartnerRole;
import org.passerelle.shared.json.Codes;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** Keeps who proposed a definition, a target or a value: whatever changes in one is proposed again. */
@ApplicationScoped
class Proposals {
    private final Database database;
    private final Access access;
    private final Clock clock;

    Proposals(Database database, Access access, Clock clock) {
        this.database = database;
        this.access = access;
        this.clock = clock;
    }

    /** @param before null for a new one */
    void definition(Indicator indicator, IndicatorInput before) {
        if (before == null || !before.withoutPlace().equals(indicator.input().withoutPlace())) {
            propose(indicator, null, StanceAspect.DEFINITION, true);
        }
    }

    /** @param before null for a new one */
    void value(IndicatorValue value, ValueInput before) {
        ValueInput after = value.input();
        for (StanceAspect aspect : List.of(StanceAspect.TARGET, StanceAspect.ACTUAL)) {
            boolean isThere = isThere(after, aspect);
            if (before == null ? isThere : !saidOf(after, aspect).equals(saidOf(before, aspect))) {
                propose(value.indicator(), value, aspect, isThere);
            }
        }
    }

    /** Whether there is something one could agree to. */
    static boolean isThere(ValueInput value, StanceAspect aspect) {
        return aspect == StanceAspect.TARGET
                ? value.target() != null
                : value.actual() != null || value.account() != null || value.noData() != null;
    }

    /** What one agrees to: the period, then what is said of it. */
    private static List<Object> saidOf(ValueInput value, StanceAspect aspect) {
        return aspect == StanceAspect.TARGET
                ? Arrays.asList(
                        value.starts(),
                        value.ends(),
                        value.target(),
                        value.targetFraction(),
                        value.parts().stream()
                                .map(part -> part.dimension() + "/" + part.category() + "/" + part.target())
                                .toList())
                : Arrays.asList(
                        value.starts(),
                        value.ends(),
                        value.actual(),
                        value.actualFraction(),
                        value.parts().stream()
                                .map(part -> part.dimension() + "/" + part.category() + "/" + part.actual())
                                .toList(),
                        value.account(),
                        value.noData());
    }

    private void propose(Indicator indicator, IndicatorValue value, StanceAspect aspect, boolean isThere) {
        UUID valueId = value == null ? null : value.id();
        Timestamp now = Timestamp.from(clock.instant());
        database.change(Sql.of("""
                update indicator_stance set ended_at = ?, ended_by = 'overtaken' where indicator_id = ?
                    and value_id is not distinct from ? and aspect = ? and kind <> 'disagrees' and ended_at is null""", now, indicator.id(), valueId, Codes.of(aspect)));
        if (isThere) {
            Map.Entry<UUID, PartnerRole> by =
                    access.caller().strongestIn(indicator.project().involvedPartners());
            UUID partner = by == null ? null : by.getKey();
            say(indicator, valueId, aspect, "proposes", partner, side(indicator.project(), partner), null, null);
        }
    }

    /** Writes down what a partner says. */
    void say(
            Indicator indicator,
            UUID valueId,
            StanceAspect aspect,
            String kind,
            UUID partner,
            String side,
            String reason,
            String figure) {
        database.change(Sql.of(
                """
                insert into indicator_stance (indicator_id, value_id, aspect, kind, partner_id, side, reason, figure, said_at)
                values (?, ?, ?, ?, ?, ?, ?::jsonb, ?::numeric, ?)""",
                indicator.id(),
                valueId,
                Codes.of(aspect),
                kind,
                partner,
                side,
                reason,
                figure,
                Timestamp.from(clock.instant())));
    }

    /** The side a partner is on in a project; null where it is on none. */
    String side(Project project, UUID partner) {
        return partner == null
                ? null
                : database.text(Sql.of(
                                "select side from project_partner where project_id = ? and partner_id = ? order by position limit 1",
                                project.id(),
                                partner))
                        .orElse(null);
    }
}
