package org.passerelle.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.passerelle.history.HistoryReads;
import org.passerelle.shared.json.Codes;
import org.passerelle.shared.record.PublishedRecord;

/** What a moderator has not seen yet of a record: the state at the last decision against the state now, by field. */
@ApplicationScoped
public class Differences {
    private static final int PARTS = 200;

    private final HistoryReads history;
    private final ObjectMapper mapper;

    Differences(HistoryReads history, ObjectMapper mapper) {
        this.history = history;
        this.mapper = mapper;
    }

    /** @return JSON of a {@link ModerationView.Difference} */
    String of(PublishedRecord record, String lang) {
        Optional<HistoryReads.Decision> decision = history.lastDecision(record);
        JsonNode now = mapper.valueToTree(record.input());
        JsonNode then = decision.isEmpty()
                ? mapper.createObjectNode()
                : history.asOf(record, decision.get().seq()).map(this::tree).orElse(now);
        ObjectNode difference = mapper.createObjectNode()
                .put("type", Codes.of(record.type()))
                .put("id", record.id().toString())
                .put("version", record.version());
        difference.set(
                "since",
                decision.<JsonNode>map(d -> mapper.createObjectNode()
                                .put("action", d.action())
                                .put("at", d.at().toString()))
                        .orElse(mapper.nullNode()));
        difference.set("fields", fields(then, now));
        ArrayNode parts = difference.putArray("parts");
        history.partsSince(record, decision.map(HistoryReads.Decision::seq).orElse(0L), PARTS, lang)
                .forEach(part -> parts.add(tree(part)));
        return difference.toString();
    }

    private ArrayNode fields(JsonNode then, JsonNode now) {
        ArrayNode fields = mapper.createArrayNode();
        for (Map.Entry<String, JsonNode> field : now.properties()) {
            JsonNode before = then.path(field.getKey());
            if (!isEmpty(before) || !isEmpty(field.getValue())) {
                if (!before.equals(field.getValue())) {
                    ObjectNode one = fields.addObject().put("field", field.getKey());
                    one.set("before", before.isMissingNode() ? mapper.nullNode() : before);
                    one.set("after", field.getValue());
                }
            }
        }
        return fields;
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isMissingNode() || value.isNull() || (value.isContainerNode() && value.isEmpty());
    }

    private JsonNode tree(String json) {
        try {
            return mapper.readTree(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
