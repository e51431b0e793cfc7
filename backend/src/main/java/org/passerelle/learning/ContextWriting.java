package org.passerelle.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.passerelle.history.ChangeLog;
import org.passerelle.project.Project;
import org.passerelle.project.WholeProject;
import org.passerelle.reference.Reference;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** Writes the register of contexts, and what it does to projects, by the rules. */
@ApplicationScoped
public class ContextWriting {
    static final int MOST_EFFECTS = 100;

    private final ChangeLog changes;
    private final Reference reference;
    private final Database database;
    private final WholeProject whole;
    private final Clock clock;

    ContextWriting(ChangeLog changes, Reference reference, Database database, WholeProject whole, Clock clock) {
        this.changes = changes;
        this.reference = reference;
        this.database = database;
        this.whole = whole;
        this.clock = clock;
    }

    /** @throws RuleBroken where a rule of the register refuses it */
    public ContextEntry create(ContextEntryInput input) {
        reference.requireCountry("country", input.country());
        ContextEntry entry = new ContextEntry(input, today());
        changes.created(entry);
        index(entry);
        return entry;
    }

    /** @throws RuleBroken where a rule of the register refuses it, 'country-has-effects' where projects speak of another */
    public void change(ContextEntry entry, ContextEntryInput input) {
        reference.requireCountry("country", input.country());
        if (!input.country().equals(entry.country()) && hasEffects(entry)) {
            throw new RuleBroken("country", "country-has-effects");
        }
        changes.changed(entry, now -> entry.apply(input, today()));
        index(entry);
    }

    /** @throws RuleBroken 'entry-has-effects' where projects refer to it */
    public void remove(ContextEntry entry) {
        if (hasEffects(entry)) {
            throw new RuleBroken("", "entry-has-effects");
        }
        database.change(
                Sql.of("delete from search_entry where record_type = 'context-entry' and record_id = ?", entry.id()));
        changes.removed(entry);
    }

    /** @throws RuleBroken where a rule of effects refuses it, or the project has all it can take */
    public ContextEffect create(Project project, ContextEffectInput input) {
        whole.hold(project);
        if (ContextEffect.count("project", project) >= MOST_EFFECTS) {
            throw new RuleBroken("", "chain-full", MOST_EFFECTS);
        }
        ContextEffect effect = new ContextEffect(project, input, sinceOfEntry(project, input.entryId()));
        changes.created(effect);
        whole.touch(project);
        return effect;
    }

    /** @throws RuleBroken where a rule of effects refuses it */
    public void change(ContextEffect effect, ContextEffectInput input) {
        whole.hold(effect.project());
        LocalDate entrySince = sinceOfEntry(effect.project(), input.entryId());
        changes.changed(effect, now -> effect.apply(input, entrySince));
        whole.touch(effect.project());
    }

    public void remove(ContextEffect effect) {
        whole.hold(effect.project());
        changes.removed(effect);
        whole.touch(effect.project());
    }

    /**
     * From when on the entry behind an effect holds; null for none.
     *
     * @throws RuleBroken 'unknown-record' where there is no such entry, 'context-elsewhere' where it is of a country in which
     *     the project has neither place nor partner
     */
    private LocalDate sinceOfEntry(Project project, UUID id) {
        if (id == null) {
            return null;
        }
        ContextEntry entry = ContextEntry.findById(id);
        if (entry == null) {
            throw new RuleBroken("entryId", "unknown-record");
        }
        if (database.number(Sql.of("""
                        select (exists (select 1 from project_place pl where pl.project_id = ? and pl.country = ?)
                            or exists (select 1 from project_partner pp join partner p on p.id = pp.partner_id
                                where pp.project_id = ? and p.country = ?))::int""", project.id(), entry.country(), project.id(), entry.country())) == 0) {
            throw new RuleBroken("entryId", "context-elsewhere");
        }
        return entry.input().since().firstDay();
    }

    private boolean hasEffects(ContextEntry entry) {
        return ContextEffect.count("entryId", entry.id()) > 0;
    }

    private void index(ContextEntry entry) {
        database.text(Sql.of("select index_context(?)::text", entry.id()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
