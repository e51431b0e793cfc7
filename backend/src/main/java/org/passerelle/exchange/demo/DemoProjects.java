package org.passerelle.exchange.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.passerelle.funding.FundingLineInput;
import org.passerelle.funding.FundingWriting;
import org.passerelle.learning.LessonInput;
import org.passerelle.learning.LessonWriting;
import org.passerelle.project.Project;
import org.passerelle.project.ProjectInput;
import org.passerelle.project.ProjectWriting;
import org.passerelle.results.Indicator;
import org.passerelle.results.IndicatorInput;
import org.passerelle.results.ResultInput;
import org.passerelle.results.ResultWriting;
import org.passerelle.results.ValueInput;

/** Hands a demo project, its funding lines, its results, its lessons and what happened along the way to those who write what people send. */
@ApplicationScoped
public class DemoProjects {
    private final DemoFiles files;
    private final ProjectWriting projects;
    private final FundingWriting funding;
    private final ResultWriting results;
    private final LessonWriting lessons;
    private final DemoFollowUp followUp;

    DemoProjects(
            DemoFiles files,
            ProjectWriting projects,
            FundingWriting funding,
            ResultWriting results,
            LessonWriting lessons,
            DemoFollowUp followUp) {
        this.files = files;
        this.projects = projects;
        this.funding = funding;
        this.results = results;
        this.lessons = lessons;
        this.followUp = followUp;
    }

    /** What hangs under projects, by the key of the project. */
    record Parts(
            Map<String, List<JsonNode>> fundingLines,
            Map<String, List<DemoResult>> results,
            Map<String, List<JsonNode>> lessons,
            Map<String, DemoFollowUp.Written> followUp) {}

    Parts parts() {
        return new Parts(files.fundingLines(), files.results(), files.lessons(), files.followUp());
    }

    /** The project with all that hangs under it, while it is a draft: as people do it before they submit. */
    Project project(DemoRecord record, DemoKeys keys, Parts parts) {
        Project project = projects.create(
                files.input(keys.resolve(record.input()), ProjectInput.class), record.registeredBy(keys));
        for (JsonNode line : parts.fundingLines().getOrDefault(record.key(), List.of())) {
            funding.create(project, files.input(keys.resolve(line), FundingLineInput.class));
        }
        chain(project, null, parts.results().getOrDefault(record.key(), List.of()));
        for (JsonNode lesson : parts.lessons().getOrDefault(record.key(), List.of())) {
            lessons.create(project, files.input(lesson, LessonInput.class));
        }
        followUp.write(project, record, keys, parts.followUp());
        return project;
    }

    private void chain(Project project, UUID parent, List<DemoResult> links) {
        for (DemoResult link : links) {
            UUID id = results.create(project, files.input(under("parentId", parent, link.input()), ResultInput.class))
                    .id();
            link.indicators().forEach(indicator -> indicator(project, id, indicator));
            chain(project, id, link.results());
        }
    }

    private void indicator(Project project, UUID result, DemoResult.DemoIndicator given) {
        Indicator indicator =
                results.create(project, files.input(under("resultId", result, given.input()), IndicatorInput.class));
        given.values().forEach(value -> results.create(indicator, files.input(value, ValueInput.class), null));
    }

    private static ObjectNode under(String field, UUID id, ObjectNode input) {
        return input.deepCopy().put(field, id == null ? null : id.toString());
    }
}
