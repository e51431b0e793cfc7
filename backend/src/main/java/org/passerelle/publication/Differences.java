package org.passerelle.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
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
        difference.set("fields", mapper.valueToTree(fields(then, now)));
        ArrayNode parts = difference.putArray("parts");
        history.partsSince(record, decision.map(HistoryReads.Decision::seq).orElse(0L), PARTS, lang)
                .forEach(part -> parts.add(tree(part)));
        return difference.toString();
    }

    /**
     * Two states of one record, field by field.
     *
     * @param before an input of the record
     * @param after another one
     */
    List<ModerationView.Field> between(Object before, Object after) {
        return fields(mapper.valueToTree(before), mapper.valueToTree(after));
    }

    private List<ModerationView.Field> fields(JsonNode then, JsonNode now) {
        List<ModerationView.Field> fields = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : now.properties()) {
            JsonNode before = then.path(field.getKey());
            boolean written = !isEmpty(before) || !isEmpty(field.getValue());
            if (written && !before.equals(field.getValue())) {
                fields.add(new ModerationView.Field(
                        field.getKey(), before.isMissingNode() ? null : before, field.getValue()));
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
