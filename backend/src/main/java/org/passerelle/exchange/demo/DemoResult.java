package org.passerelle.exchange.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * One link of a results chain in the demo files, with what hangs under it; the links upwards follow from the nesting.
 *
 * @param input the link itself, without parentId
 * @param results the links that serve it
 * @param indicators what measures it
 */
record DemoResult(ObjectNode input, List<DemoResult> results, List<DemoIndicator> indicators) {
    DemoResult {
        results = results == null ? List.of() : results;
        indicators = indicators == null ? List.of() : indicators;
    }

    /**
     * An indicator with its values.
     *
     * @param input the indicator itself, without resultId
     */
    record DemoIndicator(ObjectNode input, List<ObjectNode> values) {}
}
