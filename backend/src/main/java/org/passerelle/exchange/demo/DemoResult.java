package org.passerelle.exchange.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.passerelle.results.StanceAspect;
import org.passerelle.shared.text.Texts;

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
     * @param said what partners say of its definition
     */
    record DemoIndicator(ObjectNode input, List<DemoValue> values, List<Said> said) {
        DemoIndicator {
            values = values == null ? List.of() : values;
            said = said == null ? List.of() : said;
        }
    }

    /**
     * A value with what partners say of it.
     *
     * @param reportedBy key of the partner that reported it; null for the platform itself
     */
    record DemoValue(ObjectNode input, String reportedBy, List<Said> said) {
        DemoValue {
            said = said == null ? List.of() : said;
        }
    }

    /**
     * What one partner says.
     *
     * @param partner its key
     * @param reason why it disagrees; null where it agrees
     * @param figure what it holds to be right where it disagrees
     */
    record Said(String partner, StanceAspect aspect, Texts reason, String figure) {}
}
