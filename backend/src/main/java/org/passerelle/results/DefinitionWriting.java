package org.passerelle.results;

import jakarta.enterprise.context.ApplicationScoped;
import org.passerelle.history.ChangeLog;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** Writes common indicators by the rules: what projects measure by one keeps its meaning. */
@ApplicationScoped
public class DefinitionWriting {
    static final int MOST_DEFINITIONS = 500;

    private final ChangeLog changes;
    private final Database database;

    DefinitionWriting(ChangeLog changes, Database database) {
        this.changes = changes;
        this.database = database;
    }

    /** @throws RuleBroken 'definition-code-taken', or as {@link IndicatorDefinition#apply} */
    IndicatorDefinition create(DefinitionInput input) {
        if (IndicatorDefinition.count() >= MOST_DEFINITIONS) {
            throw new RuleBroken("", "chain-full", MOST_DEFINITIONS);
        }
        if (IndicatorDefinition.count("code", input.code()) > 0) {
            throw new RuleBroken("code", "definition-code-taken");
        }
        IndicatorDefinition definition = new IndicatorDefinition(input);
        changes.created(definition);
        return definition;
    }

    /** @throws RuleBroken as {@link IndicatorDefinition#apply} */
    void change(IndicatorDefinition definition, DefinitionInput input) {
        // Who adopts it at this moment waits, or is seen.
        database.number(Sql.of("select 1 from indicator_definition where id = ? for update", definition.id()));
        boolean adopted = Indicator.count("definition", definition) > 0;
        changes.changed(definition, now -> definition.apply(input, adopted));
    }

    /**
     * The definition an indicator of a project names.
     *
     * @param before the one it had so far; null for none
     * @return null where it names none
     * @throws RuleBroken 'unknown-definition', 'definition-retired' for a new adoption of a retired one
     */
    IndicatorDefinition named(String code, IndicatorDefinition before) {
        if (code == null) {
            return null;
        }
        IndicatorDefinition definition = IndicatorDefinition.find("code", code).firstResult();
        if (definition == null) {
            throw new RuleBroken("definition", "unknown-definition", code);
        }
        if (definition.retired() && !definition.equals(before)) {
            throw new RuleBroken("definition", "definition-retired", code);
        }
        database.number(Sql.of("select 1 from indicator_definition where id = ? for share", definition.id()));
        return definition;
    }

    /** @throws RuleBroken 'adopted-once' where another indicator of the project measures by the same definition */
    void requireOnce(IndicatorDefinition definition, Indicator indicator) {
        if (definition != null
                && database.number(Sql.of(
                                "select count(*) from indicator where definition_id = ? and project_id = ? and id is distinct from ?",
                                definition.id(),
                                indicator.project().id(),
                                indicator.id()))
                        > 0) {
            throw new RuleBroken("definition", "adopted-once", definition.code());
        }
    }
}
