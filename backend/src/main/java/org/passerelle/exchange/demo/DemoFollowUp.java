package org.passerelle.exchange.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.passerelle.change.ChangeMarkerInput;
import org.passerelle.change.ChangeMarkerWriting;
import org.passerelle.change.ChangeStoryInput;
import org.passerelle.change.ChangeStoryWriting;
import org.passerelle.evaluation.BaselinesInput;
import org.passerelle.evaluation.Evaluation;
import org.passerelle.evaluation.EvaluationInput;
import org.passerelle.evaluation.EvaluationWriting;
import org.passerelle.learning.ContextEffectInput;
import org.passerelle.learning.ContextWriting;
import org.passerelle.learning.GuideAnswerInput;
import org.passerelle.learning.GuideWriting;
import org.passerelle.mission.MissionInput;
import org.passerelle.mission.MissionWriting;
import org.passerelle.project.Project;
import org.passerelle.results.Indicator;
import org.passerelle.results.Result;

/** Hands what happened along the way of a demo project to those who write what people send. */
@ApplicationScoped
public class DemoFollowUp {
    private static final Written NOTHING = new Written(null, null, null, null, null, null);

    private final DemoFiles files;
    private final EvaluationWriting evaluations;
    private final MissionWriting missions;
    private final ContextWriting contexts;
    private final ChangeMarkerWriting markers;
    private final ChangeStoryWriting stories;
    private final GuideWriting guide;

    DemoFollowUp(
            DemoFiles files,
            EvaluationWriting evaluations,
            MissionWriting missions,
            ContextWriting contexts,
            ChangeMarkerWriting markers,
            ChangeStoryWriting stories,
            GuideWriting guide) {
        this.files = files;
        this.evaluations = evaluations;
        this.missions = missions;
        this.contexts = contexts;
        this.markers = markers;
        this.stories = stories;
        this.guide = guide;
    }

    /**
     * @param evaluations what a finding measures is named by the French title of the indicator; what a diagnosis measured
     *     becomes its baseline
     * @param changeMarkers the result that one serves is named by its French title
     */
    record Written(
            List<ObjectNode> evaluations,
            List<JsonNode> missions,
            List<JsonNode> contextEffects,
            List<ObjectNode> changeMarkers,
            List<JsonNode> changeStories,
            List<Answered> guideAnswers) {
        Written {
            evaluations = evaluations == null ? List.of() : evaluations;
            missions = missions == null ? List.of() : missions;
            contextEffects = contextEffects == null ? List.of() : contextEffects;
            changeMarkers = changeMarkers == null ? List.of() : changeMarkers;
            changeStories = changeStories == null ? List.of() : changeStories;
            guideAnswers = guideAnswers == null ? List.of() : guideAnswers;
        }
    }

    /** @param partner key of the demo partner that answers a step of the guide */
    record Answered(String partner, JsonNode answer) {}

    void write(Project project, DemoRecord record, DemoKeys keys, Map<String, Written> all) {
        Written written = all.getOrDefault(record.key(), NOTHING);
        for (JsonNode mission : written.missions()) {
            missions.create(project, files.input(mission, MissionInput.class));
        }
        for (JsonNode effect : written.contextEffects()) {
            contexts.create(project, files.input(keys.resolve(effect), ContextEffectInput.class));
        }
        written.changeMarkers().forEach(marker -> mark(project, marker));
        for (JsonNode story : written.changeStories()) {
            stories.create(project, files.input(story, ChangeStoryInput.class));
        }
        for (Answered answered : written.guideAnswers()) {
            guide.create(project, keys.id(answered.partner()), files.input(answered.answer(), GuideAnswerInput.class));
        }
        if (written.evaluations().isEmpty()) {
            return;
        }
        Map<String, UUID> indicators = Indicator.<Indicator>list("project", project).stream()
                .collect(Collectors.toMap(i -> i.input().titles().fr(), Indicator::id));
        written.evaluations().forEach(evaluation -> evaluate(project, evaluation, indicators));
    }

    private void mark(Project project, ObjectNode written) {
        ObjectNode resolved = written.deepCopy();
        if (written.has("resultId")) {
            String title = written.path("resultId").asText();
            UUID served = Result.<Result>list("project", project).stream()
                    .filter(result -> title.equals(result.input().titles().fr()))
                    .findFirst()
                    .orElseThrow()
                    .id();
            resolved.put("resultId", served.toString());
        }
        markers.create(project, files.input(resolved, ChangeMarkerInput.class));
    }

    private void evaluate(Project project, ObjectNode written, Map<String, UUID> indicators) {
        ObjectNode resolved = written.deepCopy();
        resolved.path("findings").forEach(finding -> {
            if (finding.has("indicatorId")) {
                String title = finding.path("indicatorId").asText();
                ((ObjectNode) finding).put("indicatorId", indicators.get(title).toString());
            }
        });
        EvaluationInput input = files.input(resolved, EvaluationInput.class);
        Evaluation evaluation = evaluations.create(project, input);
        List<UUID> measured = input.findings().stream()
                .map(EvaluationInput.Finding::indicatorId)
                .filter(indicator -> indicator != null)
                .toList();
        if (evaluation.isDiagnosis() && !measured.isEmpty()) {
            evaluations.becomeBaselines(evaluation, new BaselinesInput(measured, true));
        }
    }
}
