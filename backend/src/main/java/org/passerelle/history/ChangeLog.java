package org.passerelle.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.passerelle.security.Access;
import org.passerelle.security.Caller;
import org.passerelle.security.Guarded;
import org.passerelle.security.PartnerRole;
import org.passerelle.shared.json.Codes;
import org.passerelle.shared.record.ExpectedVersion;
import org.passerelle.shared.record.KeptRecord;
import org.passerelle.shared.record.PublishedRecord;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/**
 * Writes who changed what, before and after, in the transaction of the change itself: what is not in the log did not
 * happen, and what happened is in the log. The change feed reads the same rows.
 */
@ApplicationScoped
public class ChangeLog {
    /** What third parties keep copies by; who shares the editing with whom is for those concerned. */
    private static final Set<String> IN_THE_FEED = Set.of(
            "created",
            "changed",
            "removed",
            "published",
            "withdrawn",
            "restored",
            "merged",
            "unmerged",
            "agreed",
            "disagreed",
            "stance-withdrawn",
            "logo-changed",
            "logo-removed");

    /** Said in place of a role of what came by a personal link. */
    private static final String THROUGH_LINK = "personal-link";

    private final Database database;
    private final ObjectMapper mapper;
    private final Access access;
    private final Clock clock;
    private final ExpectedVersion expected;

    ChangeLog(Database database, ObjectMapper mapper, Access access, Clock clock, ExpectedVersion expected) {
        this.database = database;
        this.mapper = mapper;
        this.access = access;
        this.clock = clock;
        this.expected = expected;
    }

    /** Keeps a new record and writes it down as 'created'. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void created(KeptRecord record) {
        record.touch(clock.instant());
        record.persist();
        Panache.getEntityManager().flush();
        write(record, "created", null, mapper.valueToTree(record.input()), record.isOpen());
    }

    /**
     * Does a change and writes it down. A change that changes nothing leaves the log alone, and the version too unless
     * the writer named it: of several who name the same version one wins, even where all say the same.
     *
     * @param change works on the record with the instant of the change
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changed(KeptRecord record, java.util.function.Consumer<Instant> change) {
        JsonNode before = mapper.valueToTree(record.input());
        boolean wasOpen = record.isOpen();
        Instant now = clock.instant();
        change.accept(now);
        JsonNode after = mapper.valueToTree(record.input());
        if (before.equals(after)) {
            if (expected.isNamed()) {
                Panache.getEntityManager().lock(record, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
            }
            return;
        }
        record.touch(now);
        Panache.getEntityManager().flush();
        write(record, "changed", before, after, wasOpen || record.isOpen());
    }

    /** Does a step in a record's life (submitted, published, ...) and writes it down, with the reason where there is one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void step(
            KeptRecord record, String action, Map<String, ?> details, java.util.function.Consumer<Instant> step) {
        Instant now = clock.instant();
        step.accept(now);
        record.touch(now);
        Panache.getEntityManager().flush();
        write(record, action, null, details.isEmpty() ? null : mapper.valueToTree(details), record.isOpen());
    }

    /** Removes a part of a record (a funding line, an indicator) and keeps what it was. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void removed(KeptRecord record) {
        JsonNode before = mapper.valueToTree(record.input());
        record.delete();
        Panache.getEntityManager().flush();
        write(record, "removed", before, null, record.isOpen());
    }

    /** @param open false where readers of the record's page may not know of the part that changed */
    private void write(KeptRecord record, String action, JsonNode before, JsonNode after, boolean open) {
        Caller caller = access.caller();
        List<String> fields = before != null && after != null ? changedFields(before, after) : List.of();
        Map.Entry<UUID, PartnerRole> acting = caller.moderates() ? null : actingPartner(caller, record.root());
        database.change(Sql.of(
                """
                insert into record_change (changed_at, record_type, record_id, root_type, root_id, action, fields, before, after,
                    actor_subject, actor_name, actor_role, actor_partner, is_public, is_open)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?, ?)""",
                Timestamp.from(clock.instant()),
                Codes.of(record.type()),
                record.id(),
                Codes.of(record.root().type()),
                record.root().id(),
                action,
                fields.toArray(String[]::new),
                text(before),
                text(after),
                caller.subject(),
                caller.name(),
                caller.isThroughLink()
                        ? THROUGH_LINK
                        : acting == null
                                ? caller.platformRole()
                                : acting.getValue().role(),
                acting == null ? null : acting.getKey(),
                open && isPublic(record, action),
                open));
    }

    /** The partner that gave the right: one of the record's own where the caller is in several. */
    private static Map.Entry<UUID, PartnerRole> actingPartner(Caller caller, KeptRecord root) {
        var own = root instanceof Guarded guarded ? caller.strongestIn(guarded.editingPartners()) : null;
        return own != null ? own : caller.strongestIn(caller.memberships().keySet());
    }

    /** A withdrawal is news for those who could read the record until then, and for them alone. */
    private static boolean isPublic(KeptRecord record, String action) {
        return IN_THE_FEED.contains(action)
                && record.root() instanceof PublishedRecord page
                && (page.isPublished() || (action.equals("withdrawn") && record == page && page.wasEverPublished()));
    }

    static List<String> changedFields(JsonNode before, JsonNode after) {
        TreeSet<String> names = new TreeSet<>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        List<String> changed = new ArrayList<>();
        for (String name : names) {
            if (!before.path(name).equals(after.path(name))) {
                changed.add(name);
            }
        }
        return changed;
    }

    private String text(JsonNode tree) {
        try {
            return tree == null ? null : mapper.writeValueAsString(tree);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
