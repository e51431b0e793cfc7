package org.passerelle.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.passerelle.history.ChangeLog;
import org.passerelle.project.Project;
import org.passerelle.project.WholeProject;
import org.passerelle.results.Indicator;
import org.passerelle.results.IndicatorInput;
import org.passerelle.results.ResultWriting;
import org.passerelle.shared.json.Codes;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;
import org.passerelle.shared.text.Texts;

/** Writes evaluations by the rules, and turns what a diagnosis found into baselines. */
@ApplicationScoped
public class EvaluationWriting {
    static final int MOST_EVALUATIONS = 100;

    private final ChangeLog changes;
    private final ResultWriting results;
    private final WholeProject whole;
    private final Database database;

    EvaluationWriting(ChangeLog changes, ResultWriting results, WholeProject whole, Database database) {
        this.changes = changes;
        this.results = results;
        this.whole = whole;
        this.database = database;
    }

    /** @throws RuleBroken where a rule of evaluations refuses it, or the project has all it can take */
    public Evaluation create(Project project, EvaluationInput input) {
        whole.hold(project);
        if (Evaluation.count("project", project) >= MOST_EVALUATIONS) {
            throw new RuleBroken("", "chain-full", MOST_EVALUATIONS);
        }
        checkReferences(project, input);
        Evaluation evaluation = new Evaluation(project, input);
        changes.created(evaluation);
        whole.touch(project);
        return evaluation;
    }

    /** @throws RuleBroken where a rule of evaluations refuses it */
    public void change(Evaluation evaluation, EvaluationInput input) {
        whole.hold(evaluation.project());
        checkReferences(evaluation.project(), input);
        changes.changed(evaluation, now -> evaluation.apply(input));
        whole.touch(evaluation.project());
    }

    public void remove(Evaluation evaluation) {
        whole.hold(evaluation.project());
        changes.removed(evaluation);
        whole.touch(evaluation.project());
    }

    /**
     * What the diagnosis found becomes the state at the start ('point zéro') of the indicators that it measured: all of
     * them or none.
     *
     * @throws RuleBroken 'not-a-diagnosis'; 'not-measured' for an indicator that no finding measures; 'baseline-exists' for
     *     one that has another baseline which is not to be replaced; or what the indicator itself refuses
     */
    public void becomeBaselines(Evaluation diagnosis, BaselinesInput wanted) {
        if (!diagnosis.isDiagnosis()) {
            throw new RuleBroken("", "not-a-diagnosis");
        }
        whole.hold(diagnosis.project());
        Map<UUID, EvaluationInput.Finding> measured = diagnosis.findings().stream()
                .filter(finding -> finding.indicatorId() != null)
                .collect(Collectors.toMap(EvaluationInput.Finding::indicatorId, Function.identity()));
        Texts source = source(diagnosis);
        for (int i = 0; i < wanted.indicators().size(); i++) {
            String field = "indicators[" + i + "]";
            Indicator indicator = Indicator.findById(wanted.indicators().get(i));
            EvaluationInput.Finding finding = measured.get(wanted.indicators().get(i));
            if (indicator == null || finding == null) {
                throw new RuleBroken(field, "not-measured");
            }
            IndicatorInput before = indicator.input();
            IndicatorInput.Baseline start = finding.measured().asBaseline(diagnosis.found(), source, finding.texts());
            if (before.baseline() != null && !before.baseline().equals(start) && !wanted.replace()) {
                throw new RuleBroken(field, "baseline-exists");
            }
            try {
                results.change(indicator, before.withBaseline(start));
            } catch (RuleBroken refused) {
                throw refused.under(field);
            }
        }
    }

    /** 'Diagnostic initial (2019-02)', in each language. */
    private Texts source(Evaluation diagnosis) {
        String found = " (" + diagnosis.found().value() + ")";
        return database.first(
                        Sql.of(
                                "select labels ->> 'fr', labels ->> 'en', labels ->> 'it' from term where list = 'evaluation-kinds' and code = ?",
                                Codes.of(diagnosis.kind())),
                        row -> new Texts(row.getString(1) + found, row.getString(2) + found, row.getString(3) + found))
                .orElseThrow();
    }

    /** @throws RuleBroken 'not-in-this-project' for an indicator or a document of elsewhere */
    private void checkReferences(Project project, EvaluationInput input) {
        whole.requireDocument(project, input.documentId());
        UUID[] named = input.findings().stream()
                .map(EvaluationInput.Finding::indicatorId)
                .filter(Objects::nonNull)
                .toArray(UUID[]::new);
        if (named.length == 0) {
            return;
        }
        Set<UUID> own = new HashSet<>(database.list(
                Sql.of("select id from indicator where project_id = ? and id = any (?)", project.id(), named),
                row -> row.getObject(1, UUID.class)));
        for (int i = 0; i < input.findings().size(); i++) {
            UUID indicator = input.findings().get(i).indicatorId();
            if (indicator != null && !own.contains(indicator)) {
                throw new RuleBroken("findings[" + i + "].indicatorId", "not-in-this-project");
            }
        }
    }
}
