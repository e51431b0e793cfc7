package org.passerelle.results;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.passerelle.history.ChangeLog;
import org.passerelle.project.Project;
import org.passerelle.project.WholeProject;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.record.KeptRecord;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/**
 * Writes results chains by the rules, whoever brings them: the API, an import, the demo records. Each write holds the
 * project first, so that two at once cannot make a circle or two periods that overlap.
 */
@ApplicationScoped
public class ResultWriting {
    /** A chain is read in one piece; these are far above what teams keep up to date. */
    static final int MOST_RESULTS = 300;

    static final int MOST_INDICATORS = 200;
    static final int MOST_VALUES = 200;

    private final ChangeLog changes;
    private final Proposals proposals;
    private final PeriodLockWriting locks;
    private final DefinitionWriting definitions;
    private final WholeProject whole;
    private final Database database;
    private final Clock clock;

    ResultWriting(
            ChangeLog changes,
            Proposals proposals,
            PeriodLockWriting locks,
            DefinitionWriting definitions,
            WholeProject whole,
            Database database,
            Clock clock) {
        this.changes = changes;
        this.proposals = proposals;
        this.locks = locks;
        this.definitions = definitions;
        this.whole = whole;
        this.database = database;
        this.clock = clock;
    }

    /** @throws RuleBroken where a rule of the chain refuses it */
    public Result create(Project project, ResultInput input) {
        whole.hold(project);
        int last = roomAfter("result", project, MOST_RESULTS);
        Result result = new Result(project, input, found("parentId", input.parentId()), last);
        changes.created(result);
        whole.touch(project);
        return result;
    }

    public void change(Result result, ResultInput input) {
        whole.hold(result.project());
        Result parent = found("parentId", input.parentId());
        if (changed(result, () -> result.apply(input, parent))) {
            whole.touch(result.project());
        }
    }

    /** @throws RuleBroken 'result-has-parts' where others serve it or measure it, or change markers do */
    public void remove(Result result) {
        whole.hold(result.project());
        if (database.number(Sql.of(
                        "select (exists (select 1 from result where parent_id = ?) or exists (select 1 from indicator where result_id = ?)"
                                + " or exists (select 1 from change_marker where result_id = ?))::int",
                        result.id(),
                        result.id(),
                        result.id()))
                == 1) {
            throw new RuleBroken("", "result-has-parts");
        }
        changes.removed(result);
        whole.touch(result.project());
    }

    /** @throws RuleBroken where a rule of the chain refuses it */
    public Indicator create(Project project, IndicatorInput input) {
        whole.hold(project);
        int last = roomAfter("indicator", project, MOST_INDICATORS);
        IndicatorDefinition definition = definitions.named(input.definition(), null);
        Indicator indicator = new Indicator(project, input, found("resultId", input.resultId()), definition, last);
        definitions.requireOnce(definition, indicator);
        changes.created(indicator);
        proposals.definition(indicator, null);
        index(indicator);
        whole.touch(project);
        return indicator;
    }

    /** @throws RuleBroken where a rule of the chain refuses it, or values of a locked period would say something else */
    public void change(Indicator indicator, IndicatorInput input) {
        whole.hold(indicator.project());
        locks.requireMeaning(indicator, input);
        Result result = found("resultId", input.resultId());
        IndicatorDefinition definition = definitions.named(input.definition(), indicator.definition());
        definitions.requireOnce(definition, indicator);
        IndicatorInput before = indicator.input();
        if (changed(indicator, () -> indicator.apply(input, result, definition))) {
            proposals.definition(indicator, before);
            index(indicator);
            whole.touch(indicator.project());
        }
    }

    /**
     * Removes an indicator with its values; the history keeps each of them.
     *
     * @throws RuleBroken 'period-locked' where one of them is of a locked period
     */
    public void remove(Indicator indicator) {
        whole.hold(indicator.project());
        List<IndicatorValue> values = List.copyOf(indicator.values());
        values.forEach(value -> locks.requireOpen(indicator.project(), "", value.input()));
        indicator.values().clear();
        values.forEach(changes::removed);
        database.change(
                Sql.of("delete from search_entry where record_type = 'indicator' and record_id = ?", indicator.id()));
        changes.removed(indicator);
        whole.touch(indicator.project());
    }

    /**
     * @param reportedBy the partner it is reported for; null for the platform itself
     * @throws RuleBroken where a rule of the value refuses it, or its period is locked
     */
    public IndicatorValue create(Indicator indicator, ValueInput input, UUID reportedBy) {
        whole.hold(indicator.project());
        if (indicator.values().size() >= MOST_VALUES) {
            throw new RuleBroken("", "chain-full", MOST_VALUES);
        }
        locks.requireOpen(indicator.project(), "starts", input);
        IndicatorValue value = new IndicatorValue(indicator, input, reportedBy);
        changes.created(value);
        proposals.value(value, null);
        touch(indicator);
        return value;
    }

    /** @throws RuleBroken where a rule of the value refuses it, or its period was locked or would be */
    public void change(IndicatorValue value, ValueInput input, UUID reportedBy) {
        whole.hold(value.project());
        ValueInput before = value.input();
        locks.requireOpen(value.project(), "starts", before);
        locks.requireOpen(value.project(), "starts", input);
        if (changed(value, () -> value.apply(input, reportedBy))) {
            proposals.value(value, before);
            touch(value.indicator());
        }
    }

    /** @throws RuleBroken 'period-locked' */
    public void remove(IndicatorValue value) {
        whole.hold(value.project());
        locks.requireOpen(value.project(), "", value.input());
        value.indicator().values().remove(value);
        changes.removed(value);
        touch(value.indicator());
    }

    private Result found(String field, UUID id) {
        Result result = id == null ? null : Result.findById(id);
        if (id != null && result == null) {
            throw new RuleBroken(field, "not-in-this-project");
        }
        return result;
    }

    /** The next position, where there is room for one more. */
    private int roomAfter(String table, Project project, int most) {
        return database.first(
                        Sql.of(
                                "select count(*), coalesce(max(position), -1) + 1 from " + table
                                        + " where project_id = ?",
                                project.id()),
                        row -> {
                            if (row.getInt(1) >= most) {
                                throw new RuleBroken("", "chain-full", most);
                            }
                            return row.getInt(2);
                        })
                .orElseThrow();
    }

    /** @return false where what was written is what stood there already */
    private boolean changed(KeptRecord record, Runnable change) {
        Instant before = record.updatedAt();
        changes.changed(record, now -> change.run());
        return !record.updatedAt().equals(before);
    }

    private void index(Indicator indicator) {
        database.text(Sql.of("select index_indicator(?)::text", indicator.id()));
    }

    void touch(Indicator indicator) {
        database.change(Sql.of(
                "update indicator set updated_at = ? where id = ?", Timestamp.from(clock.instant()), indicator.id()));
        whole.touch(indicator.project());
    }
}
