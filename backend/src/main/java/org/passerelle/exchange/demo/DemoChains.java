package org.passerelle.exchange.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.passerelle.project.Project;
import org.passerelle.results.Indicator;
import org.passerelle.results.IndicatorInput;
import org.passerelle.results.IndicatorValue;
import org.passerelle.results.ResultInput;
import org.passerelle.results.ResultWriting;
import org.passerelle.results.StanceAct;
import org.passerelle.results.StanceWriting;
import org.passerelle.results.StancesInput;
import org.passerelle.results.ValueInput;

/** Hands the results chain of a demo project to those who write what people send, with what its partners say of it. */
@ApplicationScoped
class DemoChains {
    private final DemoFiles files;
    private final ResultWriting results;
    private final StanceWriting stances;

    DemoChains(DemoFiles files, ResultWriting results, StanceWriting stances) {
        this.files = files;
        this.results = results;
        this.stances = stances;
    }

    void write(Project project, List<DemoResult> links, DemoKeys keys) {
        under(null, project, links, keys);
    }

    private void under(UUID parent, Project project, List<DemoResult> links, DemoKeys keys) {
        for (DemoResult link : links) {
            UUID id = results.create(project, files.input(with("parentId", parent, link.input()), ResultInput.class))
                    .id();
            link.indicators().forEach(indicator -> indicator(project, id, indicator, keys));
            under(id, project, link.results(), keys);
        }
    }

    private void indicator(Project project, UUID result, DemoResult.DemoIndicator given, DemoKeys keys) {
        Indicator indicator =
                results.create(project, files.input(with("resultId", result, given.input()), IndicatorInput.class));
        said(indicator, null, given.said(), keys);
        for (DemoResult.DemoValue one : given.values()) {
            UUID reporter = one.reportedBy() == null ? null : keys.id(one.reportedBy());
            IndicatorValue value = results.create(indicator, files.input(one.input(), ValueInput.class), reporter);
            said(indicator, value, one.said(), keys);
        }
    }

    private void said(Indicator indicator, IndicatorValue value, List<DemoResult.Said> said, DemoKeys keys) {
        UUID record = value == null ? indicator.id() : value.id();
        for (DemoResult.Said one : said) {
            StanceAct act = one.reason() == null ? StanceAct.AGREES : StanceAct.DISAGREES;
            var line = new StancesInput.Line(record, 0L, one.aspect(), act, one.reason(), one.figure());
            stances.saidBy(keys.id(one.partner()), indicator, value, line);
        }
    }

    private static ObjectNode with(String field, UUID id, ObjectNode input) {
        return input.deepCopy().put(field, id == null ? null : id.toString());
    }
}
