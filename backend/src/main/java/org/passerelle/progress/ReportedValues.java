package org.passerelle.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.passerelle.project.Project;
import org.passerelle.results.Indicator;
import org.passerelle.results.IndicatorValue;
import org.passerelle.results.ResultWriting;
import org.passerelle.results.ValueInput;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.problem.ProblemType;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** Writes the values that a report brings by the rules of the results chain, in the transaction of the report. */
@ApplicationScoped
class ReportedValues {
    private final ResultWriting results;
    private final Database database;

    ReportedValues(ResultWriting results, Database database) {
        this.results = results;
        this.database = database;
    }

    /** A value with the place it goes to; before is null where its period is new. */
    private record Placed(String field, ReportedValue said, Indicator indicator, IndicatorValue before) {}

    /**
     * @param partner in whose name they are reported
     * @throws RuleBroken 'not-in-this-project', 'value-says-nothing', 'period-twice', or what a rule of the value refuses;
     *     each names the value, as 'values[1].actual'
     * @throws ProblemException conflict, with 'current', where somebody else has reported a period otherwise since
     */
    void write(ProgressReport report, UUID partner, List<ReportedValue> values) {
        List<Placed> placed = placed(report.project(), values);
        refuseUnseen(placed);
        for (Placed value : placed) {
            UUID id = written(value, partner);
            database.change(Sql.of("update indicator_value set report_id = ? where id = ?", report.id(), id));
        }
    }

    private UUID written(Placed value, UUID partner) {
        try {
            if (value.before() == null) {
                return results.create(value.indicator(), value.said().over(null), partner)
                        .id();
            }
            results.change(value.before(), value.said().over(value.before().input()), partner);
            return value.before().id();
        } catch (RuleBroken broken) {
            throw broken.under(value.field());
        }
    }

    private static List<Placed> placed(Project project, List<ReportedValue> values) {
        List<Placed> placed = new ArrayList<>();
        Set<List<Object>> periods = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            ReportedValue said = values.get(i);
            String field = "values[" + i + "]";
            Indicator indicator = Indicator.findById(said.indicatorId());
            if (indicator == null || !indicator.project().id().equals(project.id())) {
                throw new RuleBroken(field + ".indicatorId", "not-in-this-project");
            }
            if (said.actual() == null
                    && said.actualFraction() == null
                    && said.account() == null
                    && said.noData() == null) {
                throw new RuleBroken(field + ".actual", "value-says-nothing");
            }
            if (!periods.add(List.of(said.indicatorId(), said.starts(), said.ends()))) {
                throw new RuleBroken(field + ".starts", "period-twice");
            }
            placed.add(new Placed(field, said, indicator, ofSamePeriod(indicator, said)));
        }
        return placed;
    }

    private static IndicatorValue ofSamePeriod(Indicator indicator, ReportedValue said) {
        return indicator.values().stream()
                .filter(value -> value.input().starts().equals(said.starts())
                        && value.input().ends().equals(said.ends()))
                .findFirst()
                .orElse(null);
    }

    /** Nobody overwrites what they have not seen: the writer is shown both, value by value, and decides. */
    private static void refuseUnseen(List<Placed> placed) {
        List<Placed> unseen = placed.stream().filter(ReportedValues::isUnseen).toList();
        if (unseen.isEmpty()) {
            return;
        }
        throw new ProblemException(
                ProblemType.CONFLICT,
                unseen.stream()
                        .map(value ->
                                new RuleBroken.Violation(value.field() + ".actual", "reported-meanwhile", List.of()))
                        .toList(),
                Map.of(
                        "current",
                        Map.of(
                                "values",
                                unseen.stream()
                                        .map(value -> ReportedValue.of(
                                                value.indicator().id(),
                                                value.before().version(),
                                                value.before().input()))
                                        .toList())),
                List.of());
    }

    private static boolean isUnseen(Placed value) {
        if (value.before() == null
                || Objects.equals(value.said().seenVersion(), value.before().version())) {
            return false;
        }
        ValueInput now = value.before().input();
        boolean isThere = now.actual() != null || now.account() != null || now.noData() != null;
        return isThere && !value.said().over(now).equals(now);
    }
}
