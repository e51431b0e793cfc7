package org.passerelle.exchange.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.passerelle.progress.NewProgressReport;
import org.passerelle.progress.ProgressReport;
import org.passerelle.progress.ProgressWriting;
import org.passerelle.project.Project;
import org.passerelle.results.Indicator;

/** Hands the invented progress reports of a demo project to those who write what people send. */
@ApplicationScoped
class DemoReports {
    private final DemoFiles files;
    private final ProgressWriting progress;

    DemoReports(DemoFiles files, ProgressWriting progress) {
        this.files = files;
        this.progress = progress;
    }

    /**
     * @param partner key of the partner that tells it
     * @param report as it is sent
     * @param values as they are sent, each with the French title of its indicator in the place of its id; what they say is
     *     what the chain says already, so that its partners' opinions stay
     */
    record Told(String partner, ObjectNode report, List<ObjectNode> values) {}

    void write(Project project, List<Told> reports, DemoKeys keys) {
        if (reports.isEmpty()) {
            return;
        }
        Map<String, UUID> indicators = Indicator.<Indicator>list("project", project).stream()
                .collect(Collectors.toMap(i -> i.input().titles().fr(), Indicator::id));
        for (Told told : reports) {
            ObjectNode sent = told.report().objectNode();
            sent.set("report", told.report());
            ArrayNode values = sent.putArray("values");
            told.values().forEach(value -> {
                String title = value.path("indicatorId").asText();
                values.add(value.deepCopy()
                        .put("indicatorId", indicators.get(title).toString()));
            });
            progress.create(
                    project,
                    new ProgressReport.Origin(keys.id(told.partner()), null, null),
                    files.input(sent, NewProgressReport.class));
        }
    }
}
