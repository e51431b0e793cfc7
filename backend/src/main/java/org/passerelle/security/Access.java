package org.passerelle.security;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.problem.ProblemType;
import org.passerelle.shared.sql.Sql;

/**
 * The one place that decides who may do what to a record. Resources, lists, exports and the page 'why may I edit this?'
 * all ask here.
 */
@RequestScoped
public class Access {
    private final CallerProvider callers;

    Access(CallerProvider callers) {
        this.callers = callers;
    }

    /** What somebody may want to do with a record. */
    public enum Action {
        READ,
        REPORT,
        EDIT,
        SHARE,
        /** Saying something for a partner that takes part: that the record is still true, what it answers to the guide. */
        CONFIRM,
        /** Agreeing or disagreeing with what another partner of the project proposed. */
        AGREE,
        /** Settling the figures of a period, or opening it again. */
        LOCK,
        MODERATE,
        /** Hiding what was never public is its editors' to do; what the public knows is the moderators'. */
        WITHDRAW,
        SEE_MEMBERS
    }

    /**
     * The answer and its reason.
     *
     * @param reason stable code of the sentence that explains it
     * @param partner through which partner, null where no partner gave or lacks the right
     * @param role the caller's role in that partner
     */
    public record Decision(boolean allowed, String reason, UUID partner, PartnerRole role) {}

    public Caller caller() {
        return callers.caller();
    }

    public Decision decide(Action action, Guarded record) {
        Caller caller = caller();
        return switch (action) {
            case READ -> read(caller, record);
            case REPORT -> partnerRight(caller, record.editingPartners(), PartnerRole.REPORTER);
            case EDIT -> partnerRight(caller, record.editingPartners(), PartnerRole.EDITOR);
            case SHARE ->
                caller.administers()
                        ? new Decision(true, "platform-admin", null, null)
                        : partnerRight(caller, record.leadingPartners(), PartnerRole.ADMIN);
            case CONFIRM -> taking(part(caller, record, PartnerRole.REPORTER), caller);
            case AGREE -> taking(part(caller, record, PartnerRole.EDITOR), caller);
            case LOCK ->
                caller.moderates()
                        ? moderation(caller)
                        : partnerRight(caller, record.editingPartners(), PartnerRole.EDITOR);
            case MODERATE -> moderation(caller);
            case WITHDRAW ->
                caller.moderates() || record.isPublished()
                        ? moderation(caller)
                        : partnerRight(caller, record.editingPartners(), PartnerRole.EDITOR);
            case SEE_MEMBERS ->
                caller.moderates()
                        ? new Decision(true, "moderator", null, null)
                        : partnerRight(caller, record.editingPartners(), PartnerRole.ADMIN);
        };
    }

    /**
     * @throws ProblemException 404 where the caller may not know of the record, 403 where only the right is missing
     */
    public void require(Action action, Guarded record) {
        if (!decide(Action.READ, record).allowed()) {
            throw ProblemException.notFound();
        }
        Decision decision = decide(action, record);
        if (!decision.allowed()) {
            throw new ProblemException(ProblemType.RIGHT_MISSING, decision.reason());
        }
    }

    /** What the partners of a record keep among themselves: its draft, and documents that are not for the public. */
    public boolean readsUnpublished(Guarded record) {
        return unpublished(caller(), record).allowed();
    }

    /**
     * Takes a part of a record away from its readers, or gives it back: its editors may, and moderators.
     *
     * @throws ProblemException as {@link #require}
     */
    public void requireRemoval(Guarded record) {
        require(caller().moderates() ? Action.MODERATE : Action.EDIT, record);
    }

    /** The partners that take part in a record for which the caller may agree or disagree, always in the same order. */
    public List<UUID> speakingPartners(Guarded record) {
        Set<UUID> involved = record.involvedPartners();
        return caller().memberships().entrySet().stream()
                .filter(m -> involved.contains(m.getKey()) && m.getValue().atLeast(PartnerRole.EDITOR))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** The partner a create is done for: the one acted for, or the only one the caller edits in. */
    public UUID requireActingPartner() {
        return caller().memberships().entrySet().stream()
                .filter(m -> m.getValue().atLeast(PartnerRole.EDITOR))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemType.RIGHT_MISSING, "not-an-editor"));
    }

    /**
     * The same rule as {@link #decide} READ, for lists: a condition on the rows of one table.
     *
     * @param alias of the record's table in the query
     * @param involved a subquery giving the record ids of the partners in its one array parameter
     */
    public Sql readable(String alias, String involved) {
        Caller caller = caller();
        if (caller.moderates()) {
            return Sql.of("true");
        }
        if (caller.memberships().isEmpty()) {
            return Sql.of(alias + ".publication = 'published'");
        }
        return Sql.of(
                "(" + alias + ".publication = 'published' or " + alias + ".registered_by = any (?) or " + alias
                        + ".id in (" + involved + "))",
                caller.partners(),
                caller.partners());
    }

    /**
     * Records the caller's partners take part in, or all of them for moderators: a condition on the rows of one table.
     *
     * @param alias of the record's table in the query
     * @param involved a subquery giving the record ids of the partners in its one array parameter
     */
    public Sql takesPart(String alias, String involved) {
        Caller caller = caller();
        return caller.moderates()
                ? Sql.of("true")
                : Sql.of(
                        "(" + alias + ".registered_by = any (?) or " + alias + ".id in (" + involved + "))",
                        caller.partners(),
                        caller.partners());
    }

    /**
     * Records that the caller's partners may change, as {@link #decide} EDIT says it: a condition on the rows of one table.
     *
     * @param alias of the record's table in the query
     * @param editing a subquery giving the record ids that the partners in its one array parameter may change
     */
    public Sql edits(String alias, String editing) {
        return Sql.of(alias + ".id in (" + editing + ")", (Object) editorOf());
    }

    /** The partners the caller edits for, for queries about what a partner keeps to itself. */
    public UUID[] editorOf() {
        return caller().memberships().entrySet().stream()
                .filter(m -> m.getValue().atLeast(PartnerRole.EDITOR))
                .map(Map.Entry::getKey)
                .toArray(UUID[]::new);
    }

    private static Decision read(Caller caller, Guarded record) {
        if (record.isPublished()) {
            return new Decision(true, "published", null, null);
        }
        return unpublished(caller, record);
    }

    private static Decision unpublished(Caller caller, Guarded record) {
        if (caller.moderates()) {
            return new Decision(true, "moderator", null, null);
        }
        return partnerRight(caller, record.involvedPartners(), PartnerRole.MEMBER);
    }

    private static Decision part(Caller caller, Guarded record, PartnerRole needed) {
        return partnerRight(caller, record.involvedPartners(), needed);
    }

    /** Who is of no partner that takes part is told so. */
    private static Decision taking(Decision decision, Caller caller) {
        return decision.partner() == null && !caller.isVisitor()
                ? new Decision(false, "not-in-the-project", null, null)
                : decision;
    }

    private static Decision moderation(Caller caller) {
        return new Decision(caller.moderates(), caller.moderates() ? "moderator" : "not-a-moderator", null, null);
    }

    private static Decision partnerRight(Caller caller, Set<UUID> partners, PartnerRole needed) {
        if (caller.isVisitor()) {
            return new Decision(false, "not-signed-in", null, null);
        }
        Map.Entry<UUID, PartnerRole> strongest = caller.strongestIn(partners);
        if (strongest == null) {
            return new Decision(false, "not-in-an-editing-partner", null, null);
        }
        boolean allowed = strongest.getValue().atLeast(needed);
        return new Decision(
                allowed, allowed ? "role-in-partner" : "role-too-weak", strongest.getKey(), strongest.getValue());
    }
}
